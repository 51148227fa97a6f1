// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionsPackage;
import org.kogai.model.governance.law.LawFactory;
import org.kogai.model.governance.law.LawPackage;

import java.util.List;
import java.util.Optional;

class StructureTest {
    private final Samples samples = new Samples();
    private final Institution ministry = Samples.institution("Ministry");
    private final Institution council = Samples.institution("Council");
    private final Workspace workspace = Samples.workspace(ministry, council);

    @Test
    void aTreeShowsElementsButNoTexts() {
        assertEquals(List.of(ministry, council), Children.of(workspace));
        assertFalse(Children.any(ministry));
        assertTrue(Children.any(workspace));
    }

    @Test
    void unitsMandatesAndRelationsMayBeMadeInAnInstitution() {
        List<String> offered =
                NewChild.below(ministry).stream().map(child -> child.type().getName()).toList();
        assertTrue(
                offered.containsAll(
                        List.of("OrganisationalUnit", "Mandate", "InstitutionRelation")));
    }

    @Test
    void subclassesAreOfferedToo() {
        assertTrue(
                NewChild.below(LawFactory.eINSTANCE.createLegalInstrument()).stream()
                        .anyMatch(child -> child.type() == LawPackage.Literals.ARTICLE));
    }

    @Test
    void aNewChildIsAddedWithItsNameAndTakenBack() {
        NewChild unit = NewChild.below(ministry).get(0);
        EObject made = unit.make("大気汚染局", "ja");
        samples.run(Optional.of(unit.command(samples.domain, ministry, made)));
        assertEquals("大気汚染局", ministry.getUnits().get(0).label("ja"));
        samples.undo();
        assertTrue(ministry.getUnits().isEmpty());
    }

    @Test
    void aReferenceMayPointAtElementsOfItsTypeButNotAtItsOwner() {
        assertEquals(
                List.of(council),
                Candidates.of(ministry, InstitutionsPackage.Literals.INSTITUTION__PREDECESSORS));
    }

    @Test
    void whatIsReferredToAlreadyIsNoCandidate() {
        ministry.getPredecessors().add(council);
        assertEquals(
                List.of(),
                Candidates.of(ministry, InstitutionsPackage.Literals.INSTITUTION__PREDECESSORS));
    }
}
