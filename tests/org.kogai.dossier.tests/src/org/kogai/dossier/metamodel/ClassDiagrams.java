// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.metamodel;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.expression.Services;
import org.kogai.diagram.layout.DiagramLayout;
import org.kogai.diagram.odesign.Specification;
import org.kogai.diagram.odesign.SpecificationReader;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.SvgWriter;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.run.DiagramRuntimes;
import org.kogai.diagram.views.DSemanticDiagram;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Draws the packages of a metamodel by our own runtime, from a specification over Ecore. */
final class ClassDiagrams {
    private final DiagramRuntime runtime;

    ClassDiagrams(EPackage root) throws IOException {
        runtime =
                DiagramRuntimes.over(
                        specification().viewpoints(),
                        new AdapterFactoryEditingDomain(
                                new ComposedAdapterFactory(), new BasicCommandStack()),
                        () -> List.of(root.eResource()),
                        Services.of(MetamodelServices.class.getClassLoader()));
    }

    static Specification specification() throws IOException {
        try (InputStream in = open()) {
            return SpecificationReader.read(in, "metamodel.odesign");
        }
    }

    static InputStream open() {
        return ClassDiagrams.class.getResourceAsStream("metamodel.odesign");
    }

    /** The class diagram of a package as SVG. */
    String svg(EPackage ePackage) {
        return SvgWriter.text(scene(ePackage));
    }

    Scene scene(EPackage ePackage) {
        DiagramDescription description = runtime.diagrams().get(0);
        DSemanticDiagram diagram = runtime.create(description, ePackage, "en");
        new DiagramLayout().arrange(diagram, description, () -> false);
        return Scenes.of(diagram);
    }

    /** What went wrong in expressions. */
    List<String> warnings() {
        return runtime.drainWarnings();
    }
}
