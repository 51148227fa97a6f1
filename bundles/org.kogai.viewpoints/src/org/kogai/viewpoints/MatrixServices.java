// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.institutions.Body;
import org.kogai.model.governance.institutions.InstitutionsPackage;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.training.TrainingCourse;
import org.kogai.model.governance.training.TrainingModule;
import org.kogai.model.governance.training.TrainingScheme;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Services of tables.odesign on the matrices of mandates and of training. */
public class MatrixServices {
    private static final GovernanceServices GENERAL = new GovernanceServices();

    /** Title of a mandate matrix. */
    public String mandateMatrixTitle(EObject jurisdiction) {
        return "Mandate matrix: " + GENERAL.label(jurisdiction, null);
    }

    public Boolean hasMandateHolders(EObject jurisdiction) {
        return !mandateHolders(jurisdiction).isEmpty();
    }

    /** Bodies of a country that have a mandate, units after what they belong to. */
    public List<Body> mandateHolders(EObject jurisdiction) {
        return jurisdiction == null
                ? List.of()
                : GENERAL.institutions(jurisdiction).stream()
                        .flatMap(MandateServices::withUnits)
                        .filter(body -> !body.getMandates().isEmpty())
                        .toList();
    }

    /** What bodies can do, in the order of the vocabulary. */
    public List<EEnumLiteral> mandateVerbs(EObject any) {
        return InstitutionsPackage.Literals.MANDATE_VERB.getELiterals();
    }

    public List<Mandate> heldMandates(EObject jurisdiction) {
        return mandateHolders(jurisdiction).stream()
                .flatMap(body -> body.getMandates().stream())
                .toList();
    }

    /** The column that a mandate belongs to. */
    public EEnumLiteral verbOf(EObject mandate) {
        return mandate instanceof Mandate task && task.getVerb() != null
                ? InstitutionsPackage.Literals.MANDATE_VERB.getEEnumLiteral(
                        task.getVerb().getName())
                : null;
    }

    /** The name by which a verb is set. */
    public String verbName(EObject verb) {
        return verb instanceof EEnumLiteral literal ? literal.getName() : "";
    }

    /** All that the holder of a mandate does of this kind, one a line, with the media. */
    public String mandatesText(EObject mandate, EObject line) {
        return ofOneKind(mandate)
                .map(task -> GENERAL.label(task, line) + media(task, line))
                .collect(Collectors.joining("\n"));
    }

    private static String media(Mandate task, EObject line) {
        return ChartWords.bracketed(task.getMedia(), GENERAL.language(task, line));
    }

    private static Stream<Mandate> ofOneKind(EObject mandate) {
        return mandate instanceof Mandate task && task.eContainer() instanceof Body holder
                ? holder.getMandates().stream().filter(one -> one.getVerb() == task.getVerb())
                : Stream.empty();
    }

    /** Whether a cell shows one mandate only, so that typing there can rename it. */
    public Boolean isOnlyMandate(EObject mandate) {
        return ofOneKind(mandate).count() == 1;
    }

    /** Title of a training matrix. */
    public String trainingMatrixTitle(EObject scheme) {
        return "Training matrix: " + GENERAL.label(scheme, null);
    }

    public Boolean hasSubjects(EObject scheme) {
        return !taughtSubjects(scheme).isEmpty();
    }

    /** One module for each subject: those of one name are the same subject. */
    public List<TrainingModule> taughtSubjects(EObject scheme) {
        return List.copyOf(subjects(scheme).values());
    }

    private static Map<String, TrainingModule> subjects(EObject scheme) {
        Map<String, TrainingModule> subjects = new LinkedHashMap<>();
        modules(scheme).forEach(module -> subjects.putIfAbsent(module.label("en"), module));
        return subjects;
    }

    private static Stream<TrainingModule> modules(EObject scheme) {
        return scheme instanceof TrainingScheme plan
                ? plan.getCourses().stream()
                        .map(TrainingCourse::getModules)
                        .flatMap(List<TrainingModule>::stream)
                : Stream.empty();
    }

    public List<TrainingModule> taughtModules(EObject scheme) {
        return modules(scheme).toList();
    }

    /** The module that stands for the subject of a module. */
    public TrainingModule subjectOf(EObject module) {
        return module instanceof TrainingModule taught
                        && module.eContainer() instanceof TrainingCourse course
                ? subjects(course.eContainer()).get(taught.label("en"))
                : null;
    }

    /** Hours of a module, without a fraction that is nought. */
    public String moduleHours(EObject module) {
        return module instanceof TrainingModule taught
                ? BigDecimal.valueOf(taught.getHours()).stripTrailingZeros().toPlainString()
                : "";
    }
}
