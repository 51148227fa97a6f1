// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.kogai.model.Given;
import org.kogai.model.Vocabulary;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.ContractPackage;
import org.kogai.model.governance.contract.HandlerRole;
import org.kogai.model.governance.contract.InformationAsset;
import org.kogai.model.governance.contract.InformationHandlerEntry;
import org.kogai.model.governance.contract.Subcontractor;
import org.kogai.semantics.HandlerList;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Services of the information management chart (情報管理体制図, attached form of the specification). A
 * handler is shown by its letter in the list, role, department and post; names of persons and other
 * personal data never reach the chart.
 */
public class InformationServices {
    private final GovernanceServices governance = new GovernanceServices();

    /** Title of an information management chart. */
    public String informationChartTitle(EObject contract) {
        return "Information management: " + governance.label(contract, null);
    }

    /** Roles on the contractor's side, from responsible to worker. */
    public List<EEnumLiteral> contractorRoles(EObject contract) {
        return Stream.of("responsible", "manager", "worker")
                .map(ContractPackage.Literals.HANDLER_ROLE::getEEnumLiteral)
                .toList();
    }

    /** Word for a role. */
    public String roleLabel(EObject role, EObject diagram) {
        return role instanceof EEnumLiteral literal
                ? Vocabulary.in(governance.language(role, diagram)).of(literal)
                : "";
    }

    /** Handlers of the contract in this role. */
    public List<InformationHandlerEntry> handlersIn(EObject role, EObject diagram) {
        return contract(diagram)
                .filter(ignored -> role instanceof EEnumLiteral)
                .flatMap(contract -> contract.getHandlers().stream())
                .filter(handler -> handler.getRole().getLiteral().equals(roleName(null, role)))
                .toList();
    }

    private static Stream<Contract> contract(EObject diagram) {
        return Views.target(diagram).stream()
                .filter(Contract.class::isInstance)
                .map(Contract.class::cast);
    }

    /** Literal of a role. */
    public String roleName(EObject element, EObject role) {
        return role instanceof EEnumLiteral literal ? literal.getLiteral() : "";
    }

    /** Letter in the list; department and post where they are known. */
    public String handlerLabel(EObject handler, EObject diagram) {
        if (!(handler instanceof InformationHandlerEntry entry)) {
            return "";
        }
        String place =
                Stream.of(entry.getDepartment(), entry.getPost())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" "));
        String letter = HandlerList.letter(entry);
        return place.isEmpty() ? letter : letter + "\n" + place;
    }

    /** The subcontractors of a contract. */
    public List<Subcontractor> subcontractors(EObject contract) {
        return contract instanceof Contract one ? one.getSubcontractors() : List.of();
    }

    /** Name of the side of the contractor. */
    public String contractorLabel(EObject contract, EObject diagram) {
        return ChartWords.in(governance.language(contract, diagram)).getString("contractor");
    }

    /**
     * Name of a subcontractor. Whether the duties are passed on to it is for the validation to say:
     * the chart is handed in with the official form.
     */
    public String subcontractorLabel(EObject subcontractor, EObject diagram) {
        return subcontractor instanceof Subcontractor one
                ? governance.label(one, diagram)
                        + "\n"
                        + Vocabulary.in(governance.language(one, diagram))
                                .of(HandlerRole.RESPONSIBLE)
                : "";
    }

    /** What the line from contractor to subcontractor says. */
    public String entrustsLabel(EObject contract, EObject diagram) {
        return ChartWords.in(governance.language(contract, diagram)).getString("entrusts");
    }

    /** Whether an element is a handler, for drop tools. */
    public Boolean isHandler(EObject element) {
        return element instanceof InformationHandlerEntry;
    }

    /** The contract that a chart shows. */
    public Contract shownContract(EObject element, EObject diagram) {
        return contract(diagram).findFirst().orElse(null);
    }

    /** Whether a handler has another role than worker, for filters. */
    public Boolean isNotWorker(EObject handler) {
        return !(handler instanceof InformationHandlerEntry entry)
                || entry.getRole() != HandlerRole.WORKER;
    }

    /** Class and name of an information asset. */
    public String assetLabel(EObject asset, EObject diagram) {
        if (!(asset instanceof InformationAsset one)) {
            return "";
        }
        String language = governance.language(asset, diagram);
        String name = governance.label(asset, diagram);
        return Given.literal(one, ContractPackage.Literals.INFORMATION_ASSET__ASSET_CLASS)
                .map(Vocabulary.in(language)::of)
                .map(word -> ChartWords.titled(word, name, language))
                .orElse(name);
    }

    /** Whether somebody is responsible for information (form, row ※1). */
    public Boolean hasResponsible(EObject contract) {
        return !(contract instanceof Contract one)
                || one.getHandlers().stream()
                        .anyMatch(handler -> handler.getRole() == HandlerRole.RESPONSIBLE);
    }

    /** Whether a subcontractor has a manager of information (form, row ※4). */
    public Boolean hasManager(EObject subcontractor) {
        return !(subcontractor instanceof Subcontractor one) || one.getManager() != null;
    }
}
