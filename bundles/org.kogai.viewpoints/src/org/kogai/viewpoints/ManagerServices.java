// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Provision;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.managers.NationalExam;
import org.kogai.model.governance.managers.QualificationType;
import org.kogai.model.governance.regulation.Medium;
import org.kogai.model.governance.training.Textbook;
import org.kogai.model.governance.training.TextbookChapter;
import org.kogai.model.governance.training.TrainingCourse;
import org.kogai.model.governance.training.TrainingModule;
import org.kogai.semantics.Governance;
import org.kogai.semantics.managers.ManagerSystem;

import java.util.List;
import java.util.stream.Stream;

/**
 * Services of managers.odesign on posts, qualifications and training. They keep the rules of {@link
 * GovernanceServices}, which the specification uses too.
 */
public class ManagerServices {
    private static final GovernanceServices GENERAL = new GovernanceServices();

    // Manager organisation

    public Boolean hasPosts(EObject jurisdiction) {
        return !system(jurisdiction).posts().isEmpty();
    }

    public List<ManagerPostType> headPosts(EObject jurisdiction) {
        return system(jurisdiction).heads();
    }

    public List<ManagerPostType> headPostsWithDeputy(EObject jurisdiction) {
        return headPosts(jurisdiction).stream().filter(ManagerPostType::isDeputyNeeded).toList();
    }

    public List<Medium> managedMedia(EObject jurisdiction) {
        return system(jurisdiction).media();
    }

    /** Managers in the box of a medium. */
    public List<ManagerPostType> mediumManagers(EObject medium, EObject diagram) {
        return medium instanceof Medium environment && Views.target(diagram).isPresent()
                ? system(Views.target(diagram).get()).managers(environment)
                : List.of();
    }

    /** Posts and boxes of media that answer to a head post. */
    public List<EObject> ledBy(EObject post, EObject diagram) {
        if (Views.target(diagram).isEmpty()) {
            return List.of();
        }
        ManagerSystem system = system(Views.target(diagram).get());
        Stream<EObject> heads =
                system.heads().stream()
                        .filter(head -> system.superior(head).orElse(null) == post)
                        .map(EObject.class::cast);
        boolean overManagers = system.superiorOfManagers().orElse(null) == post;
        return Stream.concat(heads, overManagers ? system.media().stream() : Stream.empty())
                .toList();
    }

    /** Name and days of a post. */
    public String postLabel(EObject post, EObject diagram) {
        if (!(post instanceof ManagerPostType type)) {
            return "";
        }
        String name = GENERAL.label(post, diagram);
        if (type.getAppointWithinDays() == 0) {
            return name;
        }
        String days = word("postDays", post, diagram);
        return name
                + "\n"
                + String.format(days, type.getAppointWithinDays(), type.getNotifyWithinDays());
    }

    /** Label of the deputy beside a post. */
    public String deputyLabel(EObject post, EObject diagram) {
        return word("deputy", post, diagram);
    }

    /** Line of a manager in the box of its medium; a deputy is named with it. */
    public String managerLine(EObject post, EObject diagram) {
        String name = GENERAL.label(post, diagram);
        boolean deputy = post instanceof ManagerPostType type && type.isDeputyNeeded();
        return deputy ? name + " + " + deputyLabel(post, diagram) : name;
    }

    /** Tier of whoever answers to a post. */
    public Integer tierBelow(EObject post) {
        return post instanceof ManagerPostType type ? type.getTier() + 1 : 1;
    }

    /** Legal bases of the posts of a country. */
    public List<Provision> postBases(EObject jurisdiction) {
        return bases(system(jurisdiction).heads().stream().map(ManagerPostType::getProvision));
    }

    /** Legal bases of the qualifications of a country. */
    public List<Provision> qualificationBases(EObject jurisdiction) {
        return bases(
                system(jurisdiction).qualifications().stream()
                        .map(QualificationType::getProvision));
    }

    private static List<Provision> bases(Stream<Provision> provisions) {
        return provisions.filter(basis -> basis != null).distinct().toList();
    }

    /** Whether a post rests on a provision of law. */
    public Boolean hasProvision(EObject post) {
        return !(post instanceof ManagerPostType type) || type.getProvision() != null;
    }

    /** A provision that posts of the country already rest on, for new posts. */
    public EObject postProvision(EObject jurisdiction) {
        return Stream.concat(
                        system(jurisdiction).posts().stream().map(ManagerPostType::getProvision),
                        Governance.around(jurisdiction)
                                .instruments()
                                .filter(law -> law.getJurisdiction() == jurisdiction)
                                .map(LegalInstrument::getProvisions)
                                .flatMap(List::stream))
                .findFirst()
                .orElse(null);
    }

    // Qualification paths

    public Boolean hasQualifications(EObject jurisdiction) {
        return !system(jurisdiction).qualifications().isEmpty();
    }

    public List<QualificationType> qualificationTypes(EObject jurisdiction) {
        return system(jurisdiction).qualifications();
    }

    public List<NationalExam> nationalExams(EObject jurisdiction) {
        return system(jurisdiction).exams();
    }

    /** Courses that lead to a qualification. */
    public List<TrainingCourse> qualifyingCourses(EObject jurisdiction) {
        ManagerSystem system = system(jurisdiction);
        return system.qualifications().stream().flatMap(system::coursesTo).toList();
    }

    /** Examination with the number of its subjects and its pass mark. */
    public String examLabel(EObject exam, EObject diagram) {
        if (!(exam instanceof NationalExam test)) {
            return "";
        }
        String facts = word("examFacts", exam, diagram);
        return GENERAL.label(exam, diagram)
                + "\n"
                + String.format(facts, test.getSubjects().size(), test.getPassMarkPercent());
    }

    // Training map

    public Boolean hasCourses(EObject jurisdiction) {
        return !system(jurisdiction).courses().isEmpty();
    }

    public List<TrainingCourse> trainingCourses(EObject jurisdiction) {
        return system(jurisdiction).courses();
    }

    /** Course with its hours and the length of its test. */
    public String courseLabel(EObject course, EObject diagram) {
        if (!(course instanceof TrainingCourse training)) {
            return "";
        }
        String hours = hours(training.getTotalHours(), course, diagram);
        boolean tested = training.getCompletionTest() != null;
        int minutes = tested ? training.getCompletionTest().getMinutes() : 0;
        String test = minutes == 0 ? "" : String.format(word("test", course, diagram), minutes);
        return GENERAL.label(course, diagram) + "\n" + hours + test;
    }

    /** Module with a bar as long as its hours. */
    public String moduleLabel(EObject module, EObject diagram) {
        if (!(module instanceof TrainingModule part)) {
            return "";
        }
        String bar = "■".repeat((int) Math.max(0, Math.round(part.getHours())));
        return GENERAL.label(module, diagram)
                + " "
                + bar
                + " "
                + hours(part.getHours(), module, diagram);
    }

    /** Textbooks with chapters that the modules of the country's courses use. */
    public List<Textbook> courseTextbooks(EObject jurisdiction) {
        return system(jurisdiction).courses().stream()
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
        return system(jurisdiction).schemes().stream().findFirst().orElse(null);
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

    // Messages of the checks

    public String provisionMessage(EObject post) {
        return ChartWords.ofUser("rule.postBasis");
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

    // Titles

    public String managerOrganisationTitle(EObject jurisdiction) {
        return "Manager organisation: " + GENERAL.label(jurisdiction, null);
    }

    public String qualificationPathsTitle(EObject jurisdiction) {
        return "Qualification paths: " + GENERAL.label(jurisdiction, null);
    }

    public String trainingMapTitle(EObject jurisdiction) {
        return "Training map: " + GENERAL.label(jurisdiction, null);
    }

    private static String hours(double hours, EObject element, EObject diagram) {
        String number = hours == Math.rint(hours) ? Long.toString((long) hours) : "" + hours;
        return String.format(word("hours", element, diagram), number);
    }

    private static String word(String key, EObject element, EObject diagram) {
        return ChartWords.in(GENERAL.language(element, diagram)).getString(key);
    }

    private static ManagerSystem system(EObject jurisdiction) {
        return new ManagerSystem(Governance.around(jurisdiction), jurisdiction);
    }
}
