// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.Source;
import org.kogai.model.governance.Statistic;
import org.kogai.model.governance.Unit;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.Deliverable;
import org.kogai.model.governance.contract.DeliverableForm;
import org.kogai.model.governance.contract.HandlerRole;
import org.kogai.model.governance.contract.InformationHandlerEntry;
import org.kogai.model.governance.contract.ScheduleItem;
import org.kogai.model.governance.contract.Subcontractor;
import org.kogai.model.governance.cooperation.AgendaKind;
import org.kogai.model.governance.cooperation.Counterpart;
import org.kogai.model.governance.cooperation.EngagementMode;
import org.kogai.model.governance.cooperation.EngagementState;
import org.kogai.model.governance.cooperation.Invitation;
import org.kogai.model.governance.cooperation.OnlineTool;
import org.kogai.model.governance.cooperation.PolicyDialogue;
import org.kogai.model.governance.cooperation.Seminar;
import org.kogai.model.governance.cooperation.WorkingGroup;
import org.kogai.model.governance.cooperation.WorkingGroupMeeting;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionRelation;
import org.kogai.model.governance.institutions.InstitutionsFactory;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.law.InstrumentRelation;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.Indicator;
import org.kogai.model.governance.policy.Milestone;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.semantics.Bodies;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** For each rule a change of a sample that breaks it. */
final class Mutations {
    private static final Map<String, Mutation> ALL = new LinkedHashMap<>();

    static {
        texts();
        sources();
        dates();
        policies();
        institutions();
        sharedTasks();
        regulation();
        meetings();
        visits();
        papers();
        ALL.putAll(PaperMutations.all());
        ALL.putAll(EventMutations.all());
        ALL.putAll(ManagerMutations.all());
    }

    private Mutations() {}

    /** By rule. */
    static Map<String, Mutation> all() {
        return ALL;
    }

    private static <T extends Element> void change(
            String sample, String rule, Class<T> type, Consumer<T> change, String... besides) {
        change(sample, rule, type, one -> true, change, besides);
    }

    /** Changes the first element of a class of which something holds. */
    private static <T extends Element> void change(
            String sample,
            String rule,
            Class<T> type,
            Predicate<T> which,
            Consumer<T> change,
            String... besides) {
        ALL.put(
                rule,
                Mutation.of(
                        sample,
                        rule,
                        project ->
                                change.accept(
                                        project.all(type).filter(which).findFirst().orElseThrow()),
                        besides));
    }

    private static void texts() {
        change("cambodia", "name-missing", Gap.class, e -> e.getName().remove(1));
        change(
                "cambodia",
                "language-unknown",
                Gap.class,
                e -> e.getNote().add(text("no tag", "x")));
        change(
                "cambodia",
                "local-name-missing",
                Institution.class,
                e -> e.getName().stream().anyMatch(name -> name.getLanguage().equals("km")),
                e -> e.getName().removeIf(name -> name.getLanguage().equals("km")));
        change(
                "cambodia",
                "personal-data-in-text",
                Gap.class,
                e -> e.getNote().add(text("en", "Call +855 23 123 4567")));
    }

    private static void sources() {
        change("cambodia", "statement-without-source", Institution.class, Mutations::uncite);
        change(
                "cambodia",
                "gap-without-evidence",
                Gap.class,
                Mutations::uncite,
                "statement-without-source");
        change("cambodia", "citation-without-source", Gap.class, Mutations::unsource);
        change("cambodia", "source-without-address", Source.class, Mutations::hide);
        change(
                "cambodia",
                "figure-without-year",
                Statistic.class,
                Mutations::isSure,
                e -> e.setDate(null));
        change(
                "cambodia",
                "figure-year-unknown",
                Statistic.class,
                Mutations::isSure,
                e -> {
                    e.setDate(null);
                    e.setConfidence(Confidence.UNSURE);
                });
        change("cambodia", "figure-without-value", Statistic.class, e -> e.setValue(null));
        change(
                "cambodia",
                "reference-unresolved",
                Statistic.class,
                e -> e.setJurisdiction(missing()));
        change(
                "cambodia",
                "mandate-without-provision",
                Mandate.class,
                e -> !e.getProvisions().isEmpty(),
                e -> e.getProvisions().clear());
    }

    private static void uncite(Element element) {
        element.getCitations().clear();
        element.setConfidence(Confidence.SOURCED);
    }

    private static void unsource(Element element) {
        element.getCitations().get(0).setSource(null);
    }

    private static void hide(Source source) {
        source.setAddress(null);
        source.setPublisher(null);
    }

    private static boolean isSure(Statistic figure) {
        return figure.getDate() != null && figure.getConfidence() == Confidence.SOURCED;
    }

    private static void dates() {
        change(
                "cambodia",
                "in-force-before-promulgated",
                LegalInstrument.class,
                e -> e.getRepealed() == null,
                e -> {
                    e.setPromulgated(day("2030"));
                    e.setInForce(day("2029"));
                });
        change(
                "cambodia",
                "repealed-before-in-force",
                LegalInstrument.class,
                Mutations::isUnused,
                e -> {
                    e.setInForce(day("2001"));
                    e.setRepealed(day("2000"));
                    e.setPromulgated(null);
                    e.setStatus(InstrumentStatus.REPEALED);
                });
        change(
                "cambodia",
                "repeal-contradicts-status",
                LegalInstrument.class,
                e -> e.getStatus() != InstrumentStatus.REPEALED,
                e -> e.setRepealed(day("2099")));
        change(
                "cambodia",
                "abolished-before-founded",
                Institution.class,
                e -> {
                    e.setFounded(day("2010"));
                    e.setAbolished(day("2009"));
                });
        change(
                "cambodia",
                "validity-reversed",
                Gap.class,
                e -> {
                    e.setValidFrom(day("2021"));
                    e.setValidTo(day("2020"));
                });
        change(
                "cambodia",
                "milestone-before-its-condition",
                Milestone.class,
                e -> e.getDependsOn().stream().anyMatch(other -> other.getDue() != null),
                e -> e.setDue(day("1990")));
        change(
                "cambodia",
                "indicator-dates-reversed",
                Indicator.class,
                e -> {
                    e.setBaselineDate(day("2031"));
                    e.setTargetDate(day("2030"));
                });
    }

    private static boolean isUnused(LegalInstrument law) {
        return law.getProvisions().isEmpty();
    }

    private static void policies() {
        change(
                "cambodia",
                "measure-without-gap",
                PolicyMeasure.class,
                e -> e.getAddresses().clear());
        change(
                "cambodia",
                "measure-without-lead",
                PolicyMeasure.class,
                e -> e.setResponsible(null));
        change(
                "cambodia",
                "lead-abolished",
                PolicyMeasure.class,
                e -> e.getResponsible() instanceof Institution,
                e -> ((Institution) e.getResponsible()).setAbolished(day("2026-01")),
                "abolished-body-used");
        change(
                "cambodia",
                "lead-without-mandate",
                PolicyMeasure.class,
                e -> e.setResponsible(InstitutionsFactory.eINSTANCE.createInstitution()));
        change(
                "cambodia",
                "legal-basis-repealed",
                PolicyMeasure.class,
                e -> !e.getLegalBasis().isEmpty(),
                Mutations::repealBasis);
        change(
                "cambodia",
                "measure-without-milestone",
                PolicyMeasure.class,
                e -> e.getMilestones().clear());
        change("cambodia", "milestone-without-date", Milestone.class, e -> e.setDue(null));
        change("cambodia", "indicator-without-baseline", Indicator.class, e -> e.setBaseline(null));
        change(
                "cambodia",
                "indicator-mixes-units",
                Indicator.class,
                e -> e.getBaseline() != null && e.getTarget() != null,
                e -> e.getTarget().setUnit(Unit.KVA));
    }

    private static void repealBasis(PolicyMeasure measure) {
        EObject whole = measure.getLegalBasis().get(0);
        while (!(whole instanceof LegalInstrument)) {
            whole = whole.eContainer();
        }
        ((LegalInstrument) whole).setStatus(InstrumentStatus.REPEALED);
    }

    private static void institutions() {
        change(
                "cambodia",
                "relation-incomplete",
                InstitutionRelation.class,
                e -> e.setTarget(e.getSource()));
        change(
                "cambodia",
                "instrument-relation-incomplete",
                InstrumentRelation.class,
                e -> e.setTarget(null));
        change(
                "cambodia",
                "obligation-without-addressee",
                Obligation.class,
                e -> e.setAddressee(null));
        change(
                "laos",
                "abolished-body-used",
                Counterpart.class,
                e -> Bodies.institution(e.getBody()).orElseThrow().setAbolished(day("2099")));
        change(
                "contract",
                "counterpart-unexpected",
                Counterpart.class,
                e -> Bodies.institution(e.getBody()).orElseThrow().setAbbreviation("MoE"));
    }

    /** A second holder of a task, so that the change names it with the sources of the first. */
    private static void sharedTasks() {
        ALL.put(
                "mandates-overlap",
                Mutation.of("cambodia", "mandates-overlap", Mutations::doTheSame));
        change(
                "cambodia",
                "basis-repealed",
                Mandate.class,
                e -> e.getProvisions().size() == 1,
                e -> lawOf(e.getProvisions().get(0)).setStatus(InstrumentStatus.REPEALED),
                "legal-basis-repealed");
    }

    private static LegalInstrument lawOf(EObject provision) {
        return provision instanceof LegalInstrument law ? law : lawOf(provision.eContainer());
    }

    private static void doTheSame(SampleProject project) {
        Institution holder =
                project.all(Institution.class)
                        .filter(one -> one.getJurisdiction() != null)
                        .filter(one -> one.getMandates().stream().anyMatch(Mutations::hasMedia))
                        .findFirst()
                        .orElseThrow();
        Mandate mandate =
                holder.getMandates().stream().filter(Mutations::hasMedia).findFirst().orElseThrow();
        project.all(Institution.class)
                .filter(one -> one.getJurisdiction() == holder.getJurisdiction() && one != holder)
                .reduce((one, other) -> other)
                .orElseThrow()
                .getMandates()
                .add(EcoreUtil.copy(mandate));
    }

    private static boolean hasMedia(Mandate mandate) {
        return !mandate.getMedia().isEmpty();
    }

    private static void regulation() {
        change("japan", "rule-set-wrong", ApplicabilityRule.class, e -> e.setCondition(null));
        change(
                "japan",
                "rule-without-provision",
                ApplicabilityRule.class,
                e -> e.getProvisions().clear());
        change(
                "japan",
                "legal-statement-without-provision",
                ManagerPostType.class,
                e -> e.setProvision(null));
    }

    private static void meetings() {
        change(
                "contract",
                "dialogue-missing",
                PolicyDialogue.class,
                e -> e.setState(EngagementState.CANCELLED));
        change(
                "contract",
                "dialogue-content-incomplete",
                PolicyDialogue.class,
                e -> e.getAgenda().removeIf(item -> item.getKind() == AgendaKind.PROGRESS));
        change(
                "contract",
                "dialogue-themes-incomplete",
                PolicyDialogue.class,
                e -> e.getAgenda().removeIf(item -> item.getKind() == AgendaKind.THEME2));
        change(
                "contract",
                "extra-theme-not-approved",
                PolicyDialogue.class,
                e -> {
                    e.getAgenda().get(0).setKind(AgendaKind.OTHER);
                    e.setState(EngagementState.CONSULTED);
                    e.getConsultations().clear();
                },
                "agenda-not-consulted",
                "dialogue-themes-incomplete");
        change(
                "contract",
                "group-meetings-too-few",
                WorkingGroup.class,
                e -> e.getMeetings().remove(1));
        change(
                "contract",
                "group-meetings-one-mode",
                WorkingGroup.class,
                e -> e.getMeetings().get(0).setMode(EngagementMode.FACE));
        change(
                "contract",
                "event-without-programme-item",
                Invitation.class,
                e -> e.getProgrammeItems().clear());
        change(
                "contract",
                "online-tool-not-permitted",
                WorkingGroupMeeting.class,
                e -> e.isSetMode() && e.getMode() != EngagementMode.FACE,
                e -> e.setTool(OnlineTool.NONE));
        change(
                "contract",
                "interpreter-missing",
                PolicyDialogue.class,
                e -> e.getLanguages().remove("ja"));
        change(
                "contract",
                "agenda-not-consulted",
                PolicyDialogue.class,
                e -> {
                    e.setState(EngagementState.CONSULTED);
                    e.getConsultations().clear();
                });
        change(
                "contract",
                "meeting-staff-too-few",
                PolicyDialogue.class,
                e ->
                        e.getParticipations().stream()
                                .filter(one -> one.getStaff() != null)
                                .findFirst()
                                .ifPresent(EcoreUtil::remove),
                "meeting-expertise-one-sided");
    }

    private static void visits() {
        change("contract", "invitees-over-limit", Invitation.class, e -> e.setInvitees(4));
        change("contract", "visit-days-unusual", Invitation.class, e -> e.setDays(6));
        change("contract", "visit-days-far-off", Invitation.class, e -> e.setDays(7));
        change(
                "contract",
                "seminar-participants-unusual",
                Seminar.class,
                e -> e.getState() == EngagementState.PLANNED,
                e -> e.setPlannedParticipants(60));
        change(
                "contract",
                "seminar-purposes-incomplete",
                Seminar.class,
                e -> e.getState() == EngagementState.PLANNED,
                e -> e.getPurposes().remove(0));
    }

    private static void papers() {
        change(
                "contract",
                "contract-due-differs",
                Contract.class,
                e -> e.setDue(day("2026-03-27")));
        change(
                "contract",
                "deliverable-late",
                Deliverable.class,
                e -> e.setDelivered(day("2026-03-27")));
        change(
                "contract",
                "schedule-after-due",
                ScheduleItem.class,
                e -> e.getPeriod() != null,
                e -> e.getPeriod().setEnd(day("2026-04-01")));
        change(
                "contract",
                "deliverable-missing",
                Contract.class,
                e -> e.getDeliverables().removeIf(i -> i.getForm() == DeliverableForm.SUMMARY));
        change(
                "contract",
                "deliverable-not-one-set",
                Deliverable.class,
                e -> e.getForm() == DeliverableForm.MEDIA,
                e -> e.setCopies(2));
        change(
                "contract",
                "responsible-handler-missing",
                InformationHandlerEntry.class,
                e -> e.setRole(HandlerRole.MANAGER));
        change(
                "contract",
                "handler-passport-missing",
                InformationHandlerEntry.class,
                e -> e.setNationality("KH"));
        change(
                "contract",
                "subcontractor-without-information-manager",
                Subcontractor.class,
                e -> e.setManager(null));
    }

    private static Jurisdiction missing() {
        Jurisdiction country = InstitutionsFactory.eINSTANCE.createJurisdiction();
        ((InternalEObject) country).eSetProxyURI(URI.createURI("sample:/gone.kogai#country"));
        return country;
    }

    private static PartialDate day(String text) {
        return PartialDate.parse(text);
    }

    private static LocalizedText text(String language, String value) {
        LocalizedText text = GovernanceFactory.eINSTANCE.createLocalizedText();
        text.setLanguage(language);
        text.setValue(value);
        return text;
    }
}
