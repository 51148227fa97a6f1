// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.managers.ExamSession;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.managers.NationalExam;
import org.kogai.model.governance.managers.QualificationType;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.MeasureKind;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.regulation.Medium;
import org.kogai.model.governance.training.TrainingCourse;
import org.kogai.model.governance.training.TrainingSession;
import org.kogai.semantics.Governance;
import org.kogai.semantics.PolicyTrace;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Services of managers.odesign for donors and for training: measures that bring something, courses
 * that a post needs, and what came of examinations and courses.
 */
public class SupportServices {
    private static final GovernanceServices GENERAL = new GovernanceServices();
    private static final ManagerServices MANAGERS = new ManagerServices();

    /** Measures that would create or end an element. */
    public List<PolicyMeasure> measuresBehind(EObject element) {
        return element instanceof Element changed
                ? Stream.of(changed.getIntroducedBy(), changed.getRepealedBy())
                        .flatMap(List::stream)
                        .distinct()
                        .toList()
                : List.of();
    }

    public List<PolicyMeasure> measuresBehindPosts(EObject jurisdiction) {
        return all(ManagerServices.system(jurisdiction).heads(), this::measuresBehind);
    }

    /** Measures that would bring the posts which a rule asks for, or the rule itself. */
    public List<PolicyMeasure> measuresBehindRule(EObject rule) {
        return Stream.concat(
                        measuresBehind(rule).stream(),
                        DecisionPosts.of(rule).flatMap(post -> measuresBehind(post).stream()))
                .distinct()
                .toList();
    }

    public List<PolicyMeasure> measuresBehindRules(EObject ruleSet) {
        return all(DecisionPosts.rules(ruleSet), this::measuresBehindRule);
    }

    /** Measures of the proposals to a country that are about training or examination. */
    public List<PolicyMeasure> trainingMeasures(EObject jurisdiction) {
        return PolicyTrace.proposals(jurisdiction).stream()
                .flatMap(proposal -> proposal.getMeasures().stream())
                .filter(
                        measure ->
                                measure.getKind() == MeasureKind.TRAINING
                                        || measure.getKind() == MeasureKind.EXAM)
                .toList();
    }

    /** Gaps that measures on training or examination answer. */
    public List<Gap> trainingGaps(EObject jurisdiction) {
        return all(trainingMeasures(jurisdiction), PolicyMeasure::getAddresses);
    }

    /** Courses that lead to the qualification for a post, or for the managers of a medium. */
    public List<TrainingCourse> coursesFor(EObject postOrMedium, EObject diagram) {
        EObject jurisdiction = Views.target(diagram).orElse(null);
        if (jurisdiction == null) {
            return List.of();
        }
        List<ManagerPostType> posts =
                postOrMedium instanceof ManagerPostType post
                        ? List.of(post)
                        : postOrMedium instanceof Medium
                                ? MANAGERS.mediumManagers(postOrMedium, diagram)
                                : List.of();
        return courses(jurisdiction, posts);
    }

    public List<TrainingCourse> coursesForPosts(EObject jurisdiction) {
        return courses(jurisdiction, ManagerServices.system(jurisdiction).posts());
    }

    private static List<TrainingCourse> courses(
            EObject jurisdiction, Collection<ManagerPostType> posts) {
        var system = ManagerServices.system(jurisdiction);
        return system.qualifications().stream()
                .filter(one -> one.getMayServeFor().stream().anyMatch(posts::contains))
                .flatMap(system::coursesTo)
                .distinct()
                .toList();
    }

    /** Posts that the qualifications of a country open. */
    public List<ManagerPostType> openedPosts(EObject jurisdiction) {
        return all(
                ManagerServices.system(jurisdiction).qualifications(),
                QualificationType::getMayServeFor);
    }

    /** Results of the examinations of a country. */
    public List<ExamSession> examResults(EObject jurisdiction) {
        return all(ManagerServices.system(jurisdiction).exams(), NationalExam::getSessions);
    }

    public String examResultLabel(EObject session, EObject diagram) {
        return session instanceof ExamSession exam
                ? String.format(
                        ChartWords.word("examResult", session, diagram),
                        exam.getYear(),
                        exam.getPassPercent())
                : "";
    }

    /** Courses of a country that were held. */
    public List<TrainingSession> heldCourses(EObject jurisdiction) {
        List<TrainingCourse> courses = ManagerServices.system(jurisdiction).courses();
        return Governance.around(jurisdiction).workspaces().stream()
                .flatMap(file -> file.getTrainingSessions().stream())
                .filter(session -> courses.contains(session.getCourse()))
                .toList();
    }

    public String heldCourseLabel(EObject session, EObject diagram) {
        return session instanceof TrainingSession held
                ? GENERAL.label(session, diagram)
                        + "\n"
                        + String.format(
                                ChartWords.word("trainingResult", session, diagram),
                                held.getAttended(),
                                held.getCompleted())
                : "";
    }

    static <S, T> List<T> all(
            Collection<? extends S> elements, Function<S, ? extends Collection<T>> of) {
        return elements.stream().flatMap(one -> of.apply(one).stream()).distinct().toList();
    }
}
