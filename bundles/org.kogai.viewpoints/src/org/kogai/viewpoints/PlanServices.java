// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.kogai.model.PartialDate;
import org.kogai.model.Vocabulary;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.ContractPackage;
import org.kogai.model.governance.contract.Deliverable;
import org.kogai.model.governance.cooperation.AgendaItem;
import org.kogai.model.governance.cooperation.CooperationPackage;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.EngagementState;
import org.kogai.model.governance.cooperation.ProgrammeItem;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.semantics.Governance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Services of planning.odesign on the engagements and deliverables of a contract over its fiscal
 * year. A quarter is no element of the model; the first thing planned in it stands for it.
 */
public class PlanServices {
    private static final GovernanceServices GENERAL = new GovernanceServices();
    private static final ContractTableServices CONTRACTS = new ContractTableServices();

    /** Title of an engagement plan. */
    public String engagementPlanTitle(EObject contract) {
        return "Engagement plan: " + GENERAL.label(contract, null);
    }

    public Boolean hasPlan(EObject contract) {
        return planned(contract).findAny().isPresent();
    }

    private static Stream<Element> planned(EObject contract) {
        return contract instanceof Contract one
                ? Stream.concat(
                        CONTRACTS.registeredEngagements(contract).stream(),
                        one.getDeliverables().stream())
                : Stream.empty();
    }

    /** Kinds of what is planned. */
    public List<EClass> plannedKinds(EObject quarter) {
        return List.of(
                CooperationPackage.Literals.POLICY_DIALOGUE,
                CooperationPackage.Literals.WORKING_GROUP_MEETING,
                CooperationPackage.Literals.SEMINAR,
                CooperationPackage.Literals.INVITATION,
                ContractPackage.Literals.DELIVERABLE);
    }

    /** Quarters in their order, each by the first thing in it; what has no day comes last. */
    public List<Element> planQuarters(EObject contract) {
        Map<Integer, Element> quarters = new LinkedHashMap<>();
        planned(contract)
                .sorted(Comparator.comparing(PlanServices::quarter))
                .forEach(one -> quarters.putIfAbsent(quarter(one), one));
        return List.copyOf(quarters.values());
    }

    /** Number of the quarter since the year 0; the largest number when the day is open. */
    private static int quarter(Element planned) {
        return day(planned)
                .filter(day -> day.month() > 0)
                .map(day -> day.year() * 4 + (day.month() - 1) / 3)
                .orElse(Integer.MAX_VALUE);
    }

    private static Optional<PartialDate> day(EObject planned) {
        if (planned instanceof Engagement event) {
            return Optional.ofNullable(event.getDate());
        }
        return planned instanceof Deliverable paper
                ? Optional.ofNullable(paper.getDue())
                : Optional.empty();
    }

    /** Engagements of a kind in the quarter of a row. */
    public List<Element> engagementsIn(EObject kind, EObject fieldView, EObject diagram) {
        return in(kind, fieldView, diagram).filter(Engagement.class::isInstance).toList();
    }

    /** Deliverables in the quarter of a row, if that is the kind of the field. */
    public List<Element> deliverablesIn(EObject kind, EObject fieldView, EObject diagram) {
        return in(kind, fieldView, diagram).filter(Deliverable.class::isInstance).toList();
    }

    private static Stream<Element> in(EObject kind, EObject fieldView, EObject diagram) {
        Optional<Integer> quarter = row(fieldView).map(PlanServices::quarter);
        return Views.target(diagram).stream()
                .flatMap(PlanServices::planned)
                .filter(one -> one.eClass() == kind)
                .filter(one -> quarter.equals(Optional.of(quarter(one))))
                .sorted(
                        Comparator.comparing(
                                one -> day(one).map(PartialDate::first).orElse(null),
                                Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** What stands for the quarter of the row that a field lies in. */
    private static Optional<Element> row(EObject fieldView) {
        return Optional.ofNullable(fieldView)
                .flatMap(view -> Views.target(view.eContainer()))
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    /** Day and name of what is planned. */
    public String plannedLabel(EObject planned, EObject diagram) {
        String name = GENERAL.label(planned, diagram);
        return day(planned).map(day -> day + "\n" + name).orElse(name);
    }

    public String quarterLabel(EObject planned, EObject diagram) {
        Optional<PartialDate> day = day(planned).filter(date -> date.month() > 0);
        return day.map(
                        date ->
                                String.format(
                                        ChartWords.word(
                                                "quarter" + ((date.month() - 1) / 3 + 1),
                                                planned,
                                                diagram),
                                        date.year()))
                .orElseGet(() -> ChartWords.word("dayOpen", planned, diagram));
    }

    public String kindLabel(EObject kind, EObject diagram) {
        return kind instanceof EClass type
                ? Vocabulary.in(GENERAL.language(kind, diagram)).of(type)
                : "";
    }

    public Boolean isDone(EObject planned) {
        return planned instanceof Deliverable paper
                ? paper.getDelivered() != null
                : CONTRACTS.isHeld(planned);
    }

    public Boolean isToDo(EObject planned) {
        return !isDone(planned);
    }

    public Boolean isCalledOff(EObject planned) {
        return planned instanceof Engagement event && event.getState() == EngagementState.CANCELLED;
    }

    public Boolean isDayOpen(EObject planned) {
        return day(planned).isEmpty();
    }

    public Boolean isDaySet(EObject planned) {
        return !(planned instanceof Engagement) || day(planned).isPresent() || isDone(planned);
    }

    public String dayOpenMessage(EObject planned) {
        return ChartWords.ofUser("rule.dayOpen");
    }

    public Boolean isPlanned(EObject element) {
        return element instanceof Engagement || element instanceof Deliverable;
    }

    /** Name of the feature that holds the day. */
    public String dayFeature(EObject planned) {
        return planned instanceof Deliverable ? "due" : "date";
    }

    /** First month of the quarter of a row; null takes the day away. */
    public String firstDayThere(EObject moved, EObject fieldView) {
        return row(fieldView)
                .flatMap(PlanServices::day)
                .filter(day -> day.month() > 0)
                .map(day -> new PartialDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 0))
                .map(PartialDate::toString)
                .orElse(null);
    }

    /** Qualified name of a kind. */
    public String kindName(EObject kind) {
        return kind instanceof EClass type
                ? type.getEPackage().getName() + "::" + type.getName()
                : "";
    }

    /** Name of the list that elements of a kind belong to. */
    public String kindList(EObject kind) {
        if (kind == ContractPackage.Literals.DELIVERABLE) {
            return "deliverables";
        }
        return kind == CooperationPackage.Literals.WORKING_GROUP_MEETING
                ? "meetings"
                : "engagements";
    }

    /** What holds that list: the contract, the first working group or the file of engagements. */
    public EObject kindOwner(EObject kind, EObject diagram) {
        EObject contract = Views.target(diagram).orElse(null);
        return switch (kindList(kind)) {
            case "deliverables" -> contract;
            case "meetings" ->
                    files(contract)
                            .flatMap(file -> file.getWorkingGroups().stream())
                            .findFirst()
                            .orElse(null);
            default -> CONTRACTS.engagementsFile(contract);
        };
    }

    private static Stream<Workspace> files(EObject contract) {
        return contract == null
                ? Stream.empty()
                : Governance.around(contract).workspaces().stream();
    }

    /** Countries that something is planned with. */
    public List<Jurisdiction> plannedCountries(EObject contract) {
        return CONTRACTS.registeredEngagements(contract).stream()
                .map(Engagement::getJurisdiction)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What is planned with a country. */
    public List<Engagement> plannedFor(EObject country) {
        return country == null
                ? List.of()
                : Governance.around(country)
                        .contracts()
                        .flatMap(one -> CONTRACTS.registeredEngagements(one).stream())
                        .filter(event -> event.getJurisdiction() == country)
                        .distinct()
                        .toList();
    }

    public List<AgendaItem> plannedAgenda(EObject contract) {
        return CONTRACTS.registeredEngagements(contract).stream()
                .flatMap(event -> event.getAgenda().stream())
                .toList();
    }

    public List<ProgrammeItem> plannedProgrammes(EObject contract) {
        return CONTRACTS.registeredEngagements(contract).stream()
                .flatMap(event -> event.getProgrammeItems().stream())
                .distinct()
                .toList();
    }

    /** Engagements that follow up an item of a programme. */
    public List<Engagement> programmedEvents(EObject item) {
        return item == null
                ? List.of()
                : Governance.around(item)
                        .contracts()
                        .flatMap(one -> CONTRACTS.registeredEngagements(one).stream())
                        .filter(event -> event.getProgrammeItems().contains(item))
                        .distinct()
                        .toList();
    }
}
