// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kogai.semantics.validation.Finding;
import org.kogai.semantics.validation.Rule;
import org.kogai.semantics.validation.Rules;
import org.kogai.semantics.validation.Validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Breaks the condition of each rule in a loaded copy of a sample, which is restored afterwards. */
class MutationTest {
    private static final Map<String, SampleProject> PROJECTS = new HashMap<>();

    static Set<String> rules() {
        return Mutations.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBrokenRuleSpeaksAndOnlyThoseThatShould(String rule) {
        Mutation mutation = Mutations.all().get(rule);
        SampleProject project = PROJECTS.computeIfAbsent(mutation.sample(), SampleProject::of);
        Set<Finding> before = new HashSet<>(findings(project));
        ChangeRecorder recorder = new ChangeRecorder(project.files());
        mutation.change().accept(project);
        ChangeDescription change = recorder.endRecording();
        List<Finding> after = findings(project);
        change.apply();

        assertEquals(
                mutation.speaking(),
                after.stream()
                        .filter(finding -> !before.contains(finding))
                        .map(finding -> finding.rule().id())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(before, new HashSet<>(findings(project)), "restored");
    }

    private static List<Finding> findings(SampleProject project) {
        return new Validation(Rules.all()).check(project.model(), () -> false);
    }

    @Test
    void breaksEachRule() {
        Set<String> known = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
        assertEquals(known, rules());
    }
}
