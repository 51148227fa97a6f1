// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.model.governance.Workspace;

import java.util.Collection;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a reference may point at. */
public final class Candidates {
    private Candidates() {}

    /**
     * Elements of the project that a reference may point at and does not yet, in file order.
     *
     * @param owner the element that has the reference
     */
    public static List<EObject> of(EObject owner, EReference reference) {
        Object present = owner.eGet(reference);
        Collection<?> taken = present instanceof Collection<?> many ? many : List.of();
        return all(owner, reference.getEReferenceType())
                .filter(candidate -> candidate != owner && !taken.contains(candidate))
                .toList();
    }

    /**
     * All elements of a type in the project, in file order.
     *
     * @param member any element of the project
     */
    public static Stream<EObject> all(EObject member, EClass type) {
        return models(member).flatMap(Candidates::tree).filter(type::isInstance);
    }

    private static Stream<Workspace> models(EObject owner) {
        Resource resource = owner.eResource();
        ResourceSet set = resource == null ? null : resource.getResourceSet();
        if (set == null) {
            return Stream.of(EcoreUtil.getRootContainer(owner))
                    .filter(Workspace.class::isInstance)
                    .map(Workspace.class::cast);
        }
        return set.getResources().stream()
                .flatMap(file -> file.getContents().stream())
                .filter(Workspace.class::isInstance)
                .map(Workspace.class::cast);
    }

    private static Stream<EObject> tree(EObject root) {
        Spliterator<EObject> below =
                Spliterators.spliteratorUnknownSize(root.eAllContents(), Spliterator.ORDERED);
        return Stream.concat(Stream.of(root), StreamSupport.stream(below, false));
    }
}
