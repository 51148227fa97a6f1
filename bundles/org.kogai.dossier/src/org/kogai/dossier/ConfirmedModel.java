// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.Workspace;
import org.kogai.semantics.Governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Copy of a model without what could not be confirmed: elements with that confidence, what they
 * contain, references to them, and such texts where others say the same.
 */
final class ConfirmedModel {
    private final EcoreUtil.Copier copier = new EcoreUtil.Copier();
    private final Governance governance;

    /**
     * Copies a model with all files that it reaches.
     *
     * @param subjects elements that stay, with what they lie in
     */
    ConfirmedModel(Governance whole, List<Element> subjects) {
        ResourceSet copies = new ResourceSetImpl();
        files(whole).forEach(file -> copy(file, copies));
        copier.copyReferences();
        governance = new Governance(whole.workspaces().stream().map(this::copy).toList());
        Set<EObject> staying =
                subjects.stream()
                        .map(this::copy)
                        .flatMap(ConfirmedModel::upwards)
                        .collect(Collectors.toSet());
        List<EObject> doubtful = new ArrayList<>();
        copies.getAllContents()
                .forEachRemaining(
                        object -> {
                            if (object instanceof EObject one
                                    && !staying.contains(one)
                                    && isDoubtful(one)) {
                                doubtful.add(one);
                            }
                        });
        EcoreUtil.deleteAll(doubtful, true);
    }

    private static List<Resource> files(Governance whole) {
        return whole.workspaces().stream()
                .flatMap(root -> root.eResource().getResourceSet().getResources().stream())
                .filter(file -> file.getContents().stream().anyMatch(Workspace.class::isInstance))
                .distinct()
                .toList();
    }

    private void copy(Resource file, ResourceSet copies) {
        Resource copy = new ResourceImpl(file.getURI());
        copies.getResources().add(copy);
        copy.getContents().addAll(copier.copyAll(file.getContents()));
    }

    private static Stream<EObject> upwards(EObject element) {
        return Stream.iterate(element, one -> one != null, EObject::eContainer);
    }

    private static boolean isDoubtful(EObject object) {
        return object instanceof Element element && element.getConfidence() == Confidence.UNSURE
                || object instanceof LocalizedText text
                        && text.getConfidence() == Confidence.UNSURE
                        && !isOnly(text);
    }

    /** Whether nothing beside a text is more certain. */
    private static boolean isOnly(LocalizedText text) {
        return Stream.of(text.eContainer().eGet(text.eContainmentFeature()))
                .filter(EList.class::isInstance)
                .flatMap(list -> ((EList<?>) list).stream())
                .allMatch(other -> ((LocalizedText) other).getConfidence() == Confidence.UNSURE);
    }

    Governance governance() {
        return governance;
    }

    /** The copy of an element of the model. */
    <T extends EObject> T copy(T original) {
        @SuppressWarnings("unchecked")
        T copy = (T) copier.get(original);
        return copy;
    }
}
