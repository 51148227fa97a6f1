// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.managers;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Provision;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.managers.NationalExam;
import org.kogai.model.governance.managers.QualificationType;
import org.kogai.model.governance.regulation.FacilityCategory;
import org.kogai.model.governance.regulation.Medium;
import org.kogai.model.governance.training.TrainingCourse;
import org.kogai.model.governance.training.TrainingScheme;
import org.kogai.semantics.Governance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pollution control managers of one country: posts, qualifications, examinations, courses.
 *
 * @param governance the model to look in
 * @param jurisdiction the country; any other element has no such system
 */
public record ManagerSystem(Governance governance, EObject jurisdiction) {
    /** Tier of the posts that work for one medium (Act 107 of 1971, art. 4). */
    private static final int MANAGERS = 3;

    /** Posts whose legal basis is an instrument of the country. */
    public List<ManagerPostType> posts() {
        return governance.postTypes().filter(post -> isHere(post.getProvision())).toList();
    }

    /** Media that have posts of their own, in the order of the posts. */
    public List<Medium> media() {
        return posts().stream().flatMap(post -> medium(post).stream()).distinct().toList();
    }

    /** Managers for a medium. */
    public List<ManagerPostType> managers(Medium medium) {
        return posts().stream().filter(post -> medium(post).orElse(null) == medium).toList();
    }

    /** Posts that stand over or outside of the media. */
    public List<ManagerPostType> heads() {
        return posts().stream().filter(post -> medium(post).isEmpty()).toList();
    }

    /** The head that a post answers to: the nearest in a higher tier. */
    public Optional<ManagerPostType> superior(ManagerPostType post) {
        return nearest(post.getTier());
    }

    /** The head that the managers for the media answer to. */
    public Optional<ManagerPostType> superiorOfManagers() {
        return nearest(MANAGERS);
    }

    private Optional<ManagerPostType> nearest(int tier) {
        return heads().stream()
                .filter(head -> head.getTier() < tier)
                .reduce((best, next) -> next.getTier() > best.getTier() ? next : best);
    }

    /** The medium that a manager looks after, by the qualification of the same code. */
    public Optional<Medium> medium(ManagerPostType post) {
        return qualifications(post)
                .map(QualificationType::getMedium)
                .filter(medium -> medium != null)
                .findFirst();
    }

    private Stream<QualificationType> qualifications(ManagerPostType post) {
        return post.getTier() < MANAGERS || post.getCode() == null
                ? Stream.empty()
                : governance.qualifications().filter(one -> post.getCode().equals(one.getCode()));
    }

    /** A medium and those without managers of their own that its managers look after too. */
    public List<Medium> inBoxOf(Medium medium) {
        List<Medium> own = media();
        Stream<Medium> others =
                managers(medium).stream()
                        .flatMap(this::qualifications)
                        .flatMap(qualification -> qualification.getCovers().stream())
                        .map(FacilityCategory::getMedium)
                        .filter(covered -> covered != null && !own.contains(covered));
        return Stream.concat(Stream.of(medium), others).distinct().toList();
    }

    /** Qualifications whose legal basis is an instrument of the country. */
    public List<QualificationType> qualifications() {
        return governance
                .qualifications()
                .filter(qualification -> isHere(qualification.getProvision()))
                .toList();
    }

    /** Examinations for the qualifications of the country. */
    public List<NationalExam> exams() {
        List<QualificationType> here = qualifications();
        return governance.workspaces().stream()
                .flatMap(file -> file.getExams().stream())
                .filter(governance.counts())
                .filter(exam -> here.contains(exam.getQualification()))
                .toList();
    }

    /** Training schemes of the country. */
    public List<TrainingScheme> schemes() {
        return governance.workspaces().stream()
                .flatMap(file -> file.getTrainingSchemes().stream())
                .filter(governance.counts())
                .filter(scheme -> scheme.getJurisdiction() == jurisdiction)
                .toList();
    }

    /** Courses of the schemes of the country. */
    public List<TrainingCourse> courses() {
        return schemes().stream().flatMap(scheme -> scheme.getCourses().stream()).toList();
    }

    /** Courses that lead to a qualification. */
    public Stream<TrainingCourse> coursesTo(QualificationType qualification) {
        return courses().stream().filter(course -> course.getQualification() == qualification);
    }

    /** Parts of an article know the instrument only through their container. */
    private boolean isHere(Provision provision) {
        for (EObject at = provision; at != null; at = at.eContainer()) {
            if (at instanceof LegalInstrument law) {
                return law.getJurisdiction() == jurisdiction;
            }
        }
        return false;
    }
}
