// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.model.PartialDate;
import org.kogai.model.edit.Labels;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.model.governance.law.LawPackage;
import org.kogai.model.governance.law.LegalInstrument;
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
import java.util.Optional;

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
    void aFixMendsItsProblemInOneStepThatCanBeUndone() {
        LegalInstrument law = project.governance().instruments().findFirst().orElseThrow();
        InstrumentStatus before = law.getStatus();
        project.run(
                SetCommand.create(
                        project.editingDomain(),
                        law,
                        LawPackage.Literals.LEGAL_INSTRUMENT__REPEALED,
                        PartialDate.parse("2020")));
        Problem problem = contradiction().orElseThrow();
        Fix fix = problem.fix().orElseThrow();
        assertEquals("Set the status to repealed", fix.label());
        fix.run(project);
        assertEquals(InstrumentStatus.REPEALED, law.getStatus());
        assertTrue(contradiction().isEmpty());
        project.commandStack().undo();
        assertEquals(before, law.getStatus());
        assertTrue(contradiction().isPresent());
    }

    private Optional<FoundProblem> contradiction() {
        return problems("en").stream()
                .filter(problem -> problem.rule().equals("repeal-contradicts-status"))
                .findFirst();
    }

    @Test
    void whereAPersonMustDecideThereIsNoFix() {
        Problem broken = new UnreadableFile(Path.of("b.kogai"), "broken", "mend it");
        assertTrue(broken.fix().isEmpty());
    }

    @Test
    void problemsComeWorstFirst() {
        List<Severity> severities = problems("en").stream().map(Problem::severity).toList();
        List<Severity> sorted = severities.stream().sorted(Comparator.reverseOrder()).toList();
        assertEquals(sorted, severities);
    }

    @Test
    void messagesAreInTheLanguageOfTheReader() {
        List<FoundProblem> japanese = problems(Locale.JAPANESE.getLanguage());
        List<FoundProblem> english = problems("en");
        assertEquals(english.size(), japanese.size());
        if (!english.isEmpty()) {
            assertFalse(english.get(0).message().equals(japanese.get(0).message()));
        }
    }

    @Test
    void anUnreadableFileIsAnErrorWithoutElement() {
        Problem problem = new UnreadableFile(Path.of("a", "b.kogai"), "broken", "mend it");
        assertEquals(Severity.ERROR, problem.severity());
        assertEquals("b.kogai", problem.file());
        assertTrue(problem.element().isEmpty());
    }

    private List<FoundProblem> problems(String reader) {
        return check.problems(List.of(project), new Labels(reader, reader), reader, () -> false);
    }
}
