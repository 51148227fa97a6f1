// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.training.SchemeStatus;
import org.kogai.model.governance.training.Textbook;
import org.kogai.model.governance.training.TextbookChapter;
import org.kogai.model.governance.training.TextbookState;
import org.kogai.model.governance.training.TrainingCourse;
import org.kogai.model.governance.training.TrainingFactory;
import org.kogai.model.governance.training.TrainingScheme;

class DraftingTest {
    private final TrainingScheme scheme = TrainingFactory.eINSTANCE.createTrainingScheme();
    private final TrainingCourse course = TrainingFactory.eINSTANCE.createTrainingCourse();

    DraftingTest() {
        scheme.setStatus(SchemeStatus.DRAFT);
        scheme.getCourses().add(course);
    }

    @Test
    void draftOfTrainingThatCitesNobodyIsOurOwnWithItsCourses() {
        assertTrue(Drafting.isDrafting(scheme));
        assertTrue(Drafting.isDrafting(course));
    }

    @Test
    void trainingByLawIsNoDraft() {
        scheme.setStatus(SchemeStatus.LEGAL);

        assertFalse(Drafting.isDrafting(course));
    }

    @Test
    void draftThatSourcesTellOfIsNotOurs() {
        scheme.getCitations().add(GovernanceFactory.eINSTANCE.createCitation());

        assertFalse(Drafting.isDrafting(scheme));
    }

    @Test
    void textbookIsOurDraftUntilItsChaptersAreReviewed() {
        Textbook book = TrainingFactory.eINSTANCE.createTextbook();
        TextbookChapter chapter = TrainingFactory.eINSTANCE.createTextbookChapter();
        book.getChapters().add(chapter);

        assertTrue(Drafting.isDrafting(book));
        assertTrue(Drafting.isDrafting(chapter));

        chapter.setState(TextbookState.REVIEWED);

        assertFalse(Drafting.isDrafting(book));
    }
}
