// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.law.Provision;
import org.kogai.model.governance.managers.NationalExam;
import org.kogai.model.governance.managers.QualificationType;
import org.kogai.model.governance.training.Textbook;
import org.kogai.model.governance.training.TextbookChapter;
import org.kogai.model.governance.training.TrainingCourse;
import org.kogai.model.governance.training.TrainingModule;
import org.kogai.semantics.managers.ManagerSystem;

import java.util.List;

/** Services of managers.odesign on qualifications, examinations and training. */
public class QualificationServices {
    private static final GovernanceServices GENERAL = new GovernanceServices();

    /** Legal bases of the qualifications of a country. */
    public List<Provision> qualificationBases(EObject jurisdiction) {
        return ManagerServices.bases(
                ManagerServices.system(jurisdiction).qualifications().stream()
                        .map(QualificationType::getProvision));
    }

    public Boolean hasQualifications(EObject jurisdiction) {
        return !ManagerServices.system(jurisdiction).qualifications().isEmpty();
    }

    public List<QualificationType> qualificationTypes(EObject jurisdiction) {
        return ManagerServices.system(jurisdiction).qualifications();
    }

    public List<NationalExam> nationalExams(EObject jurisdiction) {
        return ManagerServices.system(jurisdiction).exams();
    }

    /** Courses that lead to a qualification. */
    public List<TrainingCourse> qualifyingCourses(EObject jurisdiction) {
        ManagerSystem system = ManagerServices.system(jurisdiction);
        return system.qualifications().stream().flatMap(system::coursesTo).toList();
    }

    /** Examination with the number of its subjects and its pass mark. */
    public String examLabel(EObject exam, EObject diagram) {
        if (!(exam instanceof NationalExam test)) {
            return "";
        }
        String facts = ChartWords.word("examFacts", exam, diagram);
        return GENERAL.label(exam, diagram)
                + "\n"
                + String.format(facts, test.getSubjects().size(), test.getPassMarkPercent());
    }

    public Boolean hasCourses(EObject jurisdiction) {
        return !ManagerServices.system(jurisdiction).courses().isEmpty();
    }

    public List<TrainingCourse> trainingCourses(EObject jurisdiction) {
        return ManagerServices.system(jurisdiction).courses();
    }

    /** Course with its hours and the length of its test. */
    public String courseLabel(EObject course, EObject diagram) {
        if (!(course instanceof TrainingCourse training)) {
            return "";
        }
        String hours = hours(training.getTotalHours(), course, diagram);
        boolean tested = training.getCompletionTest() != null;
        int minutes = tested ? training.getCompletionTest().getMinutes() : 0;
        String test =
                minutes == 0
                        ? ""
                        : String.format(ChartWords.word("test", course, diagram), minutes);
        return GENERAL.label(course, diagram) + "\n" + hours + test;
    }

    /** Module after a bar as long as its hours, so that the bars of a course start together. */
    public String moduleLabel(EObject module, EObject diagram) {
        if (!(module instanceof TrainingModule part)) {
            return "";
        }
        String bar = "■".repeat((int) Math.max(0, Math.round(part.getHours())));
        return bar
                + " "
                + hours(part.getHours(), module, diagram)
                + " "
                + GENERAL.label(module, diagram);
    }

    /** Textbooks with chapters that the modules of the country's courses use. */
    public List<Textbook> courseTextbooks(EObject jurisdiction) {
        return ManagerServices.system(jurisdiction).courses().stream()
                .flatMap(course -> textbooksOf(course).stream())
                .distinct()
                .toList();
    }

    /** Textbooks of a course. */
    public List<Textbook> textbooksOf(EObject course) {
        return course instanceof TrainingCourse training
                ? training.getModules().stream()
                        .flatMap(module -> module.getChapters().stream())
                        .map(TextbookChapter::eContainer)
                        .filter(Textbook.class::isInstance)
                        .map(Textbook.class::cast)
                        .distinct()
                        .toList()
                : List.of();
    }

    /**
     * Training scheme that new courses of a country go to; none where the country has no scheme.
     */
    public EObject trainingScheme(EObject jurisdiction) {
        return ManagerServices.system(jurisdiction).schemes().stream().findFirst().orElse(null);
    }

    /** Whether the hours of the modules are those of the course. */
    public Boolean hoursAddUp(EObject course) {
        return !(course instanceof TrainingCourse training)
                || training.getModules().isEmpty()
                || Math.abs(
                                training.getModules().stream()
                                                .mapToDouble(TrainingModule::getHours)
                                                .sum()
                                        - training.getTotalHours())
                        < 0.01;
    }

    public Boolean isModule(EObject element) {
        return element instanceof TrainingModule;
    }

    public String hoursMessage(EObject course) {
        return ChartWords.ofUser("rule.hours");
    }

    public Boolean hasRoutes(EObject qualification) {
        return !(qualification instanceof QualificationType type) || !type.getRoutes().isEmpty();
    }

    public String routesMessage(EObject qualification) {
        return ChartWords.ofUser("rule.routes");
    }

    public String qualificationPathsTitle(EObject jurisdiction) {
        return "Qualification paths: " + GENERAL.label(jurisdiction, null);
    }

    public String trainingMapTitle(EObject jurisdiction) {
        return "Training map: " + GENERAL.label(jurisdiction, null);
    }

    private static String hours(double hours, EObject element, EObject diagram) {
        String number = hours == Math.rint(hours) ? Long.toString((long) hours) : "" + hours;
        return String.format(ChartWords.word("hours", element, diagram), number);
    }
}
