// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.semantics.Governance;
import org.kogai.testing.ContractExample;
import org.kogai.testing.GovernanceExample;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class FixesTest {
    private final GovernanceExample example = new GovernanceExample();

    static Set<String> rules() {
        return Fixes.rules();
    }

    private static List<Finding> findings(Workspace workspace) {
        return new Validation(Rules.all()).check(new Governance(List.of(workspace)), () -> false);
    }

    private static void mend(Workspace workspace, String rule) {
        List<Finding> before = findings(workspace);
        assertEquals(List.of(rule), before.stream().map(found -> found.rule().id()).toList());
        Fixes.of(before.get(0)).orElseThrow().run();
        assertEquals(List.of(), findings(workspace));
    }

    @Test
    void aLawWithADayOfRepealBecomesRepealed() {
        example.law.setRepealed(PartialDate.parse("2020"));
        example.mandate.setValidTo(PartialDate.parse("2020"));
        example.measure.getLegalBasis().clear();
        mend(example.workspace, "repeal-contradicts-status");
        assertEquals(InstrumentStatus.REPEALED, example.law.getStatus());
    }

    @Test
    void theOnlySuccessorTakesTheLead() {
        inAProject(example.workspace);
        example.ministry.setAbolished(PartialDate.parse("2025-03"));
        example.other.getPredecessors().add(example.ministry);
        example.other.getMandates().add(EcoreUtil.copy(example.mandate));
        example.counterpart.setBody(example.other);
        mend(example.workspace, "lead-abolished");
        assertEquals(example.other, example.measure.getResponsible());
    }

    @Test
    void nobodyChoosesAmongNoSuccessors() {
        inAProject(example.workspace);
        example.ministry.setAbolished(PartialDate.parse("2025-03"));
        assertEquals(Optional.empty(), Fixes.of(findings(example.workspace).get(0)));
    }

    private static void inAProject(Workspace workspace) {
        Resource file = new ResourceImpl(URI.createURI("memory:/model.kogai"));
        new ResourceSetImpl().getResources().add(file);
        file.getContents().add(workspace);
    }

    @ParameterizedTest
    @MethodSource("org.kogai.semantics.validation.FixesTest#contractRules")
    void whatTheSpecificationFixesIsMended(String rule) {
        ContractExample contract = new ContractExample();
        ContractBreakages.ALL.get(rule).accept(contract);
        mend(contract.workspace, rule);
    }

    static List<String> contractRules() {
        return Fixes.rules().stream().filter(ContractBreakages.ALL::containsKey).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachFixHasAName(String id) {
        Rule rule =
                Rules.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        assertFalse(rule.fix("en").isBlank());
        assertFalse(rule.fix("en").equals(rule.fix("ja")));
    }
}
