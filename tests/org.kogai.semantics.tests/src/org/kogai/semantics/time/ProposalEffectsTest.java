// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.MediumCode;
import org.kogai.model.governance.institutions.InstitutionsFactory;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.institutions.MandateVerb;
import org.kogai.model.governance.law.LawFactory;
import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.PolicyFactory;
import org.kogai.semantics.Governance;
import org.kogai.testing.GovernanceExample;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class ProposalEffectsTest {
    private final GovernanceExample example = new GovernanceExample();

    private ProposalEffects effects() {
        return ProposalEffects.of(
                new Governance(List.of(example.workspace)), example.proposal, Optional.empty());
    }

    private Obligation newDuty() {
        Obligation duty = example.stated(LawFactory.eINSTANCE.createObligation(), "Appoint", "選任");
        duty.setAddressee(example.operator);
        duty.getIntroducedBy().add(example.measure);
        example.article.getObligations().add(duty);
        return duty;
    }

    @Test
    void namesWhatIsNewAndWhomItBurdens() {
        Obligation duty = newDuty();
        assertEquals(List.of(duty), effects().added());
        assertEquals(Map.of(example.operator, List.of(duty)), effects().burdens());
    }

    @Test
    void namesWhatEnds() {
        example.relation.getRepealedBy().add(example.measure);
        assertEquals(List.of(example.relation), effects().removed());
    }

    @Test
    void tellsAnsweredGapsFromThoseThatItLeaves() {
        Gap other = example.stated(PolicyFactory.eINSTANCE.createGap(), "No laboratory", "分析所なし");
        other.setJurisdiction(example.country);
        example.workspace.getGaps().add(other);
        assertEquals(List.of(example.gap), effects().closed());
        assertEquals(List.of(other), effects().left());
    }

    @Test
    void findsThatItGivesTwoBodiesTheSameTask() {
        assertEquals(List.of(), problems());
        Mandate same =
                example.stated(InstitutionsFactory.eINSTANCE.createMandate(), "Inspection", "検査");
        same.setVerb(MandateVerb.INSPECT);
        same.getMedia().add(MediumCode.WATER);
        same.getProvisions().add(example.article);
        same.getIntroducedBy().add(example.measure);
        example.other.getMandates().add(same);
        assertEquals(List.of("mandates-overlap"), problems());
    }

    @Test
    void findsALeadBodyWithoutMandate() {
        example.measure.setResponsible(example.other);
        assertEquals(List.of("lead-without-mandate"), problems());
    }

    private List<String> problems() {
        return effects().problems().stream().map(finding -> finding.rule().id()).toList();
    }
}
