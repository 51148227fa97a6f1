// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.model.governance.policy.Rationale;
import org.kogai.model.governance.training.SchemeStatus;
import org.kogai.model.governance.training.Textbook;
import org.kogai.model.governance.training.TextbookChapter;
import org.kogai.model.governance.training.TextbookState;
import org.kogai.model.governance.training.TrainingScheme;

import java.util.EnumSet;
import java.util.Set;

/** Tells our own drafting from statements of fact. */
public final class Drafting {
    private static final Set<TextbookState> UNFINISHED =
            EnumSet.of(TextbookState.PLANNED, TextbookState.DRAFT);

    private Drafting() {}

    /**
     * Whether the element is part of a proposal, or exists, itself or what it lies in, only because
     * a measure would create it, or is training in draft that nobody else is cited for. A reason
     * that cites sources states facts about law and figures.
     */
    public static boolean isDrafting(Element element) {
        if (element instanceof Rationale && !element.getCitations().isEmpty()) {
            return false;
        }
        for (EObject whole = element; whole != null; whole = whole.eContainer()) {
            if (whole instanceof Element one && isOwnDrafting(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwnDrafting(Element element) {
        return element instanceof PolicyProposal
                || !element.getIntroducedBy().isEmpty()
                || element.getCitations().isEmpty() && isUnfinished(element);
    }

    /** Whether the element is training that is still being drafted. */
    private static boolean isUnfinished(Element element) {
        if (element instanceof Textbook book) {
            return !book.getChapters().isEmpty()
                    && book.getChapters().stream().allMatch(Drafting::isUnfinished);
        }
        return element instanceof TrainingScheme scheme && scheme.getStatus() == SchemeStatus.DRAFT
                || element instanceof TextbookChapter chapter
                        && UNFINISHED.contains(chapter.getState());
    }
}
