// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.Test;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.ViewsFactory;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionsFactory;

import java.util.List;
import java.util.Optional;

class SelectionsTest {
    private final Institution ministry = InstitutionsFactory.eINSTANCE.createInstitution();

    @Test
    void anElementMeansItself() {
        assertEquals(Optional.of(ministry), element(ministry));
    }

    @Test
    void aViewMeansWhatItShows() {
        DNode view = ViewsFactory.eINSTANCE.createDNode();
        view.setTarget(ministry);
        assertEquals(Optional.of(ministry), element(view));
    }

    @Test
    void otherThingsMeanNoElement() {
        assertEquals(Optional.empty(), element("text"));
        assertEquals(Optional.empty(), Selections.element(StructuredSelection.EMPTY));
    }

    @Test
    void severalElementsKeepTheirOrder() {
        Institution council = InstitutionsFactory.eINSTANCE.createInstitution();
        assertEquals(
                List.of(council, ministry),
                Selections.elements(new StructuredSelection(List.of(council, ministry))).toList());
    }

    private static Optional<?> element(Object chosen) {
        return Selections.element(new StructuredSelection(chosen));
    }
}
