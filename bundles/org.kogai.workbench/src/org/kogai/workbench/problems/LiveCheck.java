// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.problems;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.ui.Mark;
import org.kogai.model.edit.Labels;
import org.kogai.semantics.validation.Finding;
import org.kogai.semantics.validation.Rules;
import org.kogai.semantics.validation.Severity;
import org.kogai.semantics.validation.Validation;
import org.kogai.workbench.project.Project;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Checks projects by all rules and gives the problems, worst first. */
final class LiveCheck {
    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing((Finding finding) -> finding.rule().severity()).reversed();

    private final Validation validation = new Validation(Rules.all());

    /**
     * What is wrong with some projects.
     *
     * @param cancelled asked again and again; when true, what was found so far is given
     */
    List<FoundProblem> problems(
            List<Project> projects, Labels labels, String reader, BooleanSupplier cancelled) {
        List<Finding> findings = new ArrayList<>();
        for (Project project : projects) {
            findings.addAll(validation.check(project.governance(), cancelled));
        }
        findings.sort(WORST_FIRST);
        return findings.stream().map(finding -> new FoundProblem(finding, labels, reader)).toList();
    }

    /** The problems of each element, as diagrams mark them. */
    static Map<EObject, List<Mark>> marks(List<FoundProblem> problems) {
        Map<EObject, List<Mark>> marks = new LinkedHashMap<>();
        for (FoundProblem problem : problems) {
            marks.computeIfAbsent(problem.finding().element(), key -> new ArrayList<>())
                    .add(problem.mark());
        }
        return marks;
    }

    /** Says true once the time is over. */
    static BooleanSupplier after(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return () -> System.nanoTime() > end;
    }

    /** How many of a severity there are. */
    static long count(List<? extends Problem> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
