// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.Viewpoint;
import org.kogai.diagram.odesign.SpecificationReader;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.run.DiagramRuntimes;
import org.kogai.diagram.views.DSemanticDiagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A model with the runtime that draws it.
 *
 * @param runtime runs the specification
 * @param description the diagram that is measured
 * @param root what the diagram is about
 */
record DiagramSpecimen(DiagramRuntime runtime, DiagramDescription description, EObject root) {
    /** A specimen of some size. */
    static DiagramSpecimen of(
            String diagram, int size, BiFunction<BasinModel, Integer, EObject> generator) {
        try (InputStream in = DiagramSpecimen.class.getResourceAsStream("basin.odesign")) {
            List<Viewpoint> viewpoints = SpecificationReader.read(in, "basin.odesign").viewpoints();
            EObject root = generator.apply(new BasinModel(metamodel()), size);
            Resource resource = new ResourceImpl(URI.createURI("bench.basin"));
            resource.getContents().add(root);
            DiagramRuntime runtime =
                    DiagramRuntimes.over(
                            viewpoints,
                            new AdapterFactoryEditingDomain(
                                    new AdapterFactoryImpl(), new BasicCommandStack()),
                            () -> List.of(resource),
                            name -> BasinServices.class);
            DiagramDescription description =
                    runtime.diagrams().stream()
                            .filter(d -> d.name().equals(diagram))
                            .findFirst()
                            .orElseThrow();
            return new DiagramSpecimen(runtime, description, root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new diagram of the model. */
    DSemanticDiagram create() {
        return runtime.create(description, root, "en");
    }

    /** Gives the first plant another load, which changes its label and may change its style. */
    void change() {
        EObject district = BasinModel.list(root, "districts").get(0);
        EObject plant = BasinModel.list(district, "plants").get(0);
        int load = (Integer) plant.eGet(plant.eClass().getEStructuralFeature("load"));
        BasinModel.set(plant, "load", (load + 1) % 120);
    }

    private static EPackage metamodel() throws IOException {
        Resource resource =
                new EcoreResourceFactoryImpl().createResource(URI.createURI("basin.ecore"));
        try (InputStream in = DiagramSpecimen.class.getResourceAsStream("basin.ecore")) {
            resource.load(in, Map.of());
        }
        return (EPackage) resource.getContents().get(0);
    }
}
