// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.model.PartialDate;
import org.kogai.model.Texts;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.MediumCode;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.institutions.InstitutionsFactory;
import org.kogai.model.governance.institutions.Person;
import org.kogai.model.governance.law.ActorKind;
import org.kogai.model.governance.law.ActorRole;
import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.law.Provision;
import org.kogai.model.governance.law.Sanction;
import org.kogai.model.governance.law.SanctionKind;
import org.kogai.model.governance.managers.Appointment;
import org.kogai.model.governance.managers.DismissalOrder;
import org.kogai.model.governance.managers.Education;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.managers.ManagersFactory;
import org.kogai.model.governance.managers.QualificationType;
import org.kogai.model.governance.training.TrainingCourse;
import org.kogai.model.governance.training.TrainingModule;
import org.kogai.semantics.Governance;
import org.kogai.semantics.appointment.Articles;
import org.kogai.semantics.managers.Addressees;
import org.kogai.semantics.managers.Applicant;
import org.kogai.semantics.managers.Bars;
import org.kogai.semantics.managers.DueDates;
import org.kogai.semantics.managers.Eligibility;
import org.kogai.semantics.managers.MayServe;
import org.kogai.semantics.managers.Penalties;
import org.kogai.semantics.managers.Ruling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may serve, days, sanctions: the published questions, asked of the model. */
class JapanManagersTest {
    private static final SampleProject JAPAN = SampleProject.of("japan");
    private static final Governance MODEL = JAPAN.model();

    @ParameterizedTest(name = "{0}: {1} for {2}")
    @CsvSource({
        "Q1, Air2, Air3, false",
        "Q3, Air4, SpecifiedDust, true",
        "Q3, Air4, GeneralDust, true",
        "Q5, Water1 Air3, Senior, true",
        "Q7, Air1, Dioxins, false",
        "R14, Air1, Air4, true",
        "R14, Air3, Air2, false",
        "R14, Water3, Water2, false",
        "R14, Water2, Water4, true",
        "R14, Senior, Senior, true",
        "R14, Air1 Water2, Senior, false",
        "R14, Air1 Air3, Senior, false",
        "R14, GeneralDust, SpecifiedDust, false",
        "R14, SpecifiedDust, GeneralDust, true",
        "R14, '', Supervisor, true",
        "R14, '', Dioxins, false",
    })
    void knowsWhoMayServe(String id, String held, String post, boolean may) {
        Set<QualificationType> qualifications =
                Arrays.stream(held.split(" "))
                        .filter(code -> !code.isEmpty())
                        .map(JapanManagersTest::qualification)
                        .collect(Collectors.toSet());

        assertEquals(may, MayServe.in(post(post), qualifications, MODEL));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Q9, Senior, 2025-05-31",
        "R15, Supervisor, 2025-05-01",
        "R15, Air4, 2025-05-31",
        "R15, NoiseVibration, 2025-05-31",
    })
    void countsTheDaysForAnAppointment(String id, String post, LocalDate due) {
        assertEquals(due, DueDates.appointBy(post(post), LocalDate.of(2025, 4, 1)));
    }

    @Test
    void countsThirtyDaysForEachNotification() {
        LocalDate appointed = LocalDate.of(2025, 4, 1);

        assertEquals(
                Set.of(LocalDate.of(2025, 5, 1)),
                MODEL.postTypes()
                        .map(post -> DueDates.notifyBy(post, appointed))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Q10, art. 4(1), FINE, 500000",
        "Q11, art. 10, FINE, 500000",
        "Q18, art. 6-2(2), ADMINISTRATIVE_FINE, 100000",
        "R18, art. 3(3), FINE, 200000",
        "R18, art. 11(1), FINE, 200000",
        "R18, art. 6(1), FINE, 500000",
    })
    void knowsThePenalty(String id, String article, SanctionKind kind, double yen) {
        Obligation duty =
                provision("Act", article).getObligations().stream()
                        .reduce((first, last) -> last)
                        .orElseThrow();
        Sanction sanction = Penalties.forBreachOf(duty, MODEL).get(0);

        assertEquals(kind, sanction.getKind());
        assertEquals(yen, sanction.getMaxAmount().getValue());
    }

    @Test
    void asksTheOperatorForReportsAndNotTheSupervisor() {
        assertEquals(
                List.of(ActorKind.OPERATOR),
                Addressees.of(provision("Act", "art. 11(1)")).stream()
                        .map(ActorRole::getKind)
                        .toList());
    }

    @Test
    void letsManagersInspectFacilitiesAndRepairOnlyTreatment() {
        List<String> duties =
                post("Water2").getDuties().stream()
                        .map(duty -> Texts.in(duty.getText(), "en").orElseThrow().getValue())
                        .toList();

        assertEquals(7, duties.size());
        assertEquals("Inspect the wastewater facilities.", duties.get(1));
        assertEquals("Operate, inspect and repair the treatment equipment.", duties.get(2));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Q15, post=manager same_operator travel_hours=1.5 linked_production line_of_command alarm,"
                + " allowed",
        "Q15, post=senior same_operator travel_hours=1.5 linked_production line_of_command alarm,"
                + " refused",
        "R17, post=manager same_operator travel_hours=2.5 linked_production line_of_command alarm,"
                + " ''",
        "R17, post=manager cooperative operator_employees=50 travel_hours=2 linked_production"
                + " line_of_command alarm, allowed",
        "R17, post=manager cooperative operator_employees=51 travel_hours=2 linked_production"
                + " line_of_command alarm, ''",
        "R17, post=manager travel_hours=1 linked_production line_of_command alarm, ''",
    })
    void knowsWhetherOnePersonMayServeSeveralFactories(String id, String facts, String ruling) {
        assertEquals(ruling, ruling("JP-SHARING", facts));
    }

    @ParameterizedTest
    @CsvSource({
        "noise_vibration city=other, municipality",
        "noise_vibration city=designated, municipality",
        "air_dust_dioxins city=core, city",
        "air_dust_dioxins city=listed, governor",
        "air_dust_dioxins city=other, governor",
        "water city=listed, city",
        "water noise_vibration city=other, governor",
        "air_dust_dioxins water city=listed, governor",
    })
    void knowsWhomToNotify(String facts, String recipient) {
        assertEquals(recipient, ruling("JP-RECIPIENT", facts));
    }

    @Test
    void opensWaterTwoAndFourToAnEngineerAfterThreeYears() {
        Applicant engineer =
                new Applicant(Education.UNIVERSITY, Map.of(MediumCode.WATER, 3.0), Set.of());

        assertEquals(List.of("Water2", "Water4"), open(engineer));
    }

    @ParameterizedTest
    @CsvSource({
        "UNIVERSITY, 5, Air2 Air3 Air4",
        "HIGH_SCHOOL, 7, Air2 Air4",
        "NONE, 12, Air2 Air3 Air4",
        "JUNIOR_COLLEGE, 4, ''",
    })
    void opensAirTrainingByEducationAndYears(Education education, double years, String codes) {
        Applicant applicant = new Applicant(education, Map.of(MediumCode.AIR, years), Set.of());

        assertEquals(codes, String.join(" ", open(applicant)));
    }

    @Test
    void asksSeniorApplicantsForPracticeInAirAndInWater() {
        Applicant both =
                new Applicant(
                        Education.UNIVERSITY,
                        Map.of(MediumCode.AIR, 5.0, MediumCode.WATER, 5.0),
                        Set.of());

        assertTrue(open(both).contains("Senior"));
    }

    @Test
    void opensClassOneOnlyToLicences() {
        Applicant engineer = new Applicant(Education.NONE, Map.of(), Set.of("pe"));

        assertTrue(open(engineer).containsAll(List.of("Air1", "Water1")));
    }

    @Test
    void givesThirtyOneHoursAndTwoHoursOfTestForAirOne() {
        TrainingCourse course =
                JAPAN.all(TrainingCourse.class)
                        .filter(c -> "Air1".equals(c.getQualification().getCode()))
                        .findFirst()
                        .orElseThrow();

        assertEquals(31, course.getTotalHours());
        assertEquals(120, course.getCompletionTest().getMinutes());
    }

    @Test
    void addsUpTheHoursOfEachCourse() {
        JAPAN.all(TrainingCourse.class)
                .forEach(
                        course ->
                                assertEquals(
                                        course.getTotalHours(),
                                        course.getModules().stream()
                                                .mapToDouble(TrainingModule::getHours)
                                                .sum(),
                                        course.label("en")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, false",
        "2024-04-01, true",
        "2026-04-01, true",
        "2026-04-02, false",
    })
    void barsADismissedPersonForTwoYears(LocalDate day, boolean barred) {
        Person person = InstitutionsFactory.eINSTANCE.createPerson();
        Appointment appointment = ManagersFactory.eINSTANCE.createAppointment();
        appointment.setPerson(person);
        DismissalOrder order = ManagersFactory.eINSTANCE.createDismissalOrder();
        order.setAppointment(appointment);
        order.setDate(PartialDate.parse("2024-04-01"));
        order.setBarYears(2);
        Workspace workspace = GovernanceFactory.eINSTANCE.createWorkspace();
        workspace.getDismissals().add(order);

        assertEquals(barred, Bars.isBarred(person, day, new Governance(List.of(workspace))));
    }

    private static List<String> open(Applicant applicant) {
        return MODEL.qualifications()
                .filter(qualification -> Eligibility.mayTrainFor(qualification, applicant))
                .map(QualificationType::getCode)
                .toList();
    }

    private static String ruling(String key, String text) {
        Map<String, String> facts = new HashMap<>();
        Arrays.stream(text.split(" "))
                .map(fact -> fact.split("="))
                .forEach(fact -> facts.put(fact[0], fact.length > 1 ? fact[1] : "true"));
        return String.join(" ", Ruling.by(key, facts, MODEL).orElseThrow().classes());
    }

    private static QualificationType qualification(String code) {
        return MODEL.qualifications()
                .filter(qualification -> code.equals(qualification.getCode()))
                .findFirst()
                .orElseThrow();
    }

    private static ManagerPostType post(String code) {
        return MODEL.postTypes().filter(p -> code.equals(p.getCode())).findFirst().orElseThrow();
    }

    private static Provision provision(String instrument, String path) {
        return JAPAN.all(Provision.class)
                .filter(provision -> path.equals(provision.getPath()))
                .filter(
                        provision ->
                                Articles.of(List.of(provision), "en").startsWith(instrument + " "))
                .findFirst()
                .orElseThrow();
    }
}
