// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kogai.semantics.Governance;
import org.kogai.testing.ContractExample;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ContractRulesTest {
    static Stream<String> ids() {
        return Rules.CONTRACT.stream().map(Rule::id);
    }

    static List<Finding> findings(ContractExample example) {
        return new Validation(Rules.all())
                .check(new Governance(List.of(example.workspace)), () -> false);
    }

    private static ContractExample broken(String id) {
        ContractExample example = new ContractExample();
        ContractBreakages.ALL.get(id).accept(example);
        return example;
    }

    @Test
    void aContractCarriedOutByTheRulesHasNoFinding() {
        assertEquals(List.of(), findings(new ContractExample()));
    }

    @Test
    void everyRuleHasItsBreakage() {
        assertEquals(ContractBreakages.ALL.keySet(), ids().collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aBrokenRuleSpeaksAndNoOther(String id) {
        assertEquals(
                Set.of(id),
                findings(broken(id)).stream()
                        .map(finding -> finding.rule().id())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void messagesNameTheElementInBothLanguages(String id) {
        Finding finding = findings(broken(id)).get(0);
        for (String language : List.of("en", "ja")) {
            String message = finding.message(language);
            assertFalse(message.contains("{"), message);
            assertFalse(finding.rule().explanation(language).isBlank());
        }
        assertNotEquals(finding.message("en"), finding.message("ja"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void withoutAContractNoneSpeaks(String id) {
        ContractExample example = broken(id);
        example.workspace.getContracts().clear();
        assertEquals(
                List.of(),
                findings(example).stream()
                        .filter(finding -> finding.rule().id().equals(id))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void sourcesNameTheRequirementAndTheSection(String id) {
        Rule rule = Rules.all().stream().filter(one -> one.id().equals(id)).findFirst().get();
        assertTrue(rule.source().matches("[SFMNR]\\d+.*: specification.*"), rule.source());
    }
}
