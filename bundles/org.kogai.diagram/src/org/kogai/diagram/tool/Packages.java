// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Metamodels in which a tool looks for the classes that it instantiates. */
final class Packages {
    private Packages() {}

    /** Packages that a description names, then those of the models' roots, with sub packages. */
    static Set<EPackage> of(Collection<String> metamodels, Collection<Resource> resources) {
        Set<EPackage> packages = new LinkedHashSet<>();
        for (Resource resource : resources) {
            EPackage.Registry registry =
                    resource.getResourceSet() == null
                            ? EPackage.Registry.INSTANCE
                            : resource.getResourceSet().getPackageRegistry();
            for (String uri : metamodels) {
                EPackage named = registry.getEPackage(uri.replaceAll("#.*", ""));
                if (named != null) {
                    add(named, packages);
                }
            }
        }
        for (Resource resource : resources) {
            for (EObject root : resource.getContents()) {
                add(top(root.eClass().getEPackage()), packages);
            }
        }
        return packages;
    }

    private static EPackage top(EPackage ePackage) {
        EPackage top = ePackage;
        while (top.getESuperPackage() != null) {
            top = top.getESuperPackage();
        }
        return top;
    }

    private static void add(EPackage ePackage, Set<EPackage> packages) {
        if (packages.add(ePackage)) {
            ePackage.getESubpackages().forEach(sub -> add(sub, packages));
        }
    }
}
