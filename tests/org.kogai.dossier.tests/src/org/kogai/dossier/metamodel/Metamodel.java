// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.metamodel;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The metamodel with its documentation, which the generated packages do not keep. */
final class Metamodel {
    private Metamodel() {}

    /** The repository, found from wherever in the tree the tests run. */
    static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs/decisions"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static EPackage load() {
        Path file =
                repository().resolve("bundles/org.kogai.model/model").resolve("governance.ecore");
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put("ecore", new EcoreResourceFactoryImpl());
        EPackage root =
                (EPackage)
                        set.getResource(URI.createFileURI(file.toString()), true)
                                .getContents()
                                .get(0);
        EcoreUtil.resolveAll(set);
        return root;
    }

    /** The package and those in it. */
    static Stream<EPackage> packages(EPackage root) {
        return Stream.concat(Stream.of(root), root.getESubpackages().stream());
    }

    /** Name of a class or list; data types without the E of Ecore: String, Int, Double, Boolean. */
    static String name(EClassifier type) {
        return type.getName().replaceFirst("^E(?=[A-Z])", "");
    }
}
