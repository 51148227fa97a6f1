// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.model.edit.Labels;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.policy.PolicyPackage;
import org.kogai.semantics.validation.Severity;
import org.kogai.workbench.project.Project;
import org.kogai.workbench.project.SampleProject;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

class LiveCheckTest {
    @TempDir private Path folder;
    private final LiveCheck check = new LiveCheck();
    private SampleProject sample;
    private Project project;

    @BeforeEach
    void open() {
        sample = new SampleProject(folder);
        project = sample.project();
    }

    @Test
    void theSampleHasNoErrors() {
        assertEquals(0, LiveCheck.count(problems("en"), Severity.ERROR));
    }

    @Test
    void aMeasureThatLosesItsGapsIsFoundAndLeadsToIt() {
        PolicyMeasure measure =
                project.governance()
                        .proposals()
                        .flatMap(proposal -> proposal.getMeasures().stream())
                        .findFirst()
                        .orElseThrow();
        List<Gap> gaps = List.copyOf(measure.getAddresses());
        project.run(
                RemoveCommand.create(
                        project.editingDomain(),
                        measure,
                        PolicyPackage.Literals.POLICY_MEASURE__ADDRESSES,
                        gaps));
        Problem found =
                problems("en").stream()
                        .filter(problem -> problem.rule().equals("measure-without-gap"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(measure, Adapters.adapt(found, EObject.class));
        assertEquals("policy.kogai", found.file());
        assertFalse(found.explanation().isBlank());
        project.commandStack().undo();
        assertTrue(
                problems("en").stream()
                        .noneMatch(problem -> problem.rule().equals("measure-without-gap")));
    }

    @Test
    void problemsComeWorstFirst() {
        List<Severity> severities = problems("en").stream().map(Problem::severity).toList();
        List<Severity> sorted = severities.stream().sorted(Comparator.reverseOrder()).toList();
        assertEquals(sorted, severities);
    }

    @Test
    void messagesAreInTheLanguageOfTheReader() {
        List<Problem> japanese = problems(Locale.JAPANESE.getLanguage());
        List<Problem> english = problems("en");
        assertEquals(english.size(), japanese.size());
        if (!english.isEmpty()) {
            assertFalse(english.get(0).message().equals(japanese.get(0).message()));
        }
    }

    @Test
    void anUnreadableFileIsAnErrorWithoutElement() {
        Problem problem = Problem.unreadable(Path.of("a", "b.kogai"), "broken", "mend it");
        assertEquals(Severity.ERROR, problem.severity());
        assertEquals("b.kogai", problem.file());
        assertTrue(problem.element().isEmpty());
    }

    private List<Problem> problems(String reader) {
        return check.problems(List.of(project), new Labels(reader, reader), reader, () -> false);
    }
}
