// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The projects that a project refers to. Only folders beside its own count, so that no model makes
 * the program read anything else.
 */
final class SiblingProjects {
    private final Path folder;

    SiblingProjects(Path folder) {
        this.folder = folder;
    }

    /** Folders that a file refers to, in the order of the references. */
    Set<Path> referredTo(Resource file) {
        Set<Path> folders = new LinkedHashSet<>();
        for (TreeIterator<EObject> all = file.getAllContents(); all.hasNext(); ) {
            for (EObject target : all.next().eCrossReferences()) {
                if (target.eIsProxy()) {
                    sibling(((InternalEObject) target).eProxyURI()).ifPresent(folders::add);
                }
            }
        }
        return folders;
    }

    private Optional<Path> sibling(URI target) {
        URI file = target.trimFragment();
        if (!file.isFile() || folder.getParent() == null) {
            return Optional.empty();
        }
        Path other = Path.of(file.toFileString()).normalize().getParent();
        return Optional.ofNullable(other)
                .filter(place -> !place.equals(folder))
                .filter(place -> folder.getParent().equals(place.getParent()))
                .filter(Files::isDirectory);
    }
}
