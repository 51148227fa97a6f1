// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.PolicyFactory;
import org.kogai.testing.GovernanceExample;

import java.util.List;

class ModelStatisticsTest {
    private final GovernanceExample example = new GovernanceExample();

    private ModelStatistics count() {
        return ModelStatistics.of(new Governance(List.of(example.workspace)));
    }

    @Test
    void countsElementsCitationsAndTexts() {
        ModelStatistics before = count();
        example.workspace.getGaps().add(example.stated(newGap(), "Gap", "課題"));
        ModelStatistics after = count();
        assertEquals(before.elements() + 1, after.elements());
        assertEquals(before.citations() + 1, after.citations());
        assertEquals(before.textsByLanguage().get("ja") + 1, after.textsByLanguage().get("ja"));
    }

    @Test
    void countsByConfidence() {
        example.gap.setConfidence(Confidence.UNSURE);
        assertEquals(1, count().byConfidence().get(Confidence.UNSURE));
    }

    private static Gap newGap() {
        return PolicyFactory.eINSTANCE.createGap();
    }
}
