// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.Source;
import org.kogai.model.governance.Statistic;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.cooperation.Counterpart;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Sanction;
import org.kogai.model.governance.managers.Appointment;
import org.kogai.model.governance.managers.AppointmentRequirement;
import org.kogai.model.governance.managers.Certificate;
import org.kogai.model.governance.managers.DismissalOrder;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.managers.QualificationType;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.time.Presences;
import org.kogai.semantics.time.Standpoint;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All files of a project seen as one model.
 *
 * @param workspaces roots of the files
 * @param counts whether an element belongs to what is looked at
 */
public record Governance(List<Workspace> workspaces, Predicate<Element> counts) {
    public Governance {
        workspaces = List.copyOf(workspaces);
    }

    /** The model with all that it holds. */
    public Governance(List<Workspace> workspaces) {
        this(workspaces, element -> true);
    }

    /** The same model from a standpoint: what is not there, or would end, is left out. */
    public Governance from(Standpoint standpoint) {
        return standpoint.isEverything()
                ? this
                : new Governance(workspaces, new Presences(this, standpoint)::counts);
    }

    /** The model that an element belongs to: all files of its resource set. */
    public static Governance around(EObject element) {
        Resource resource = element.eResource();
        if (resource == null || resource.getResourceSet() == null) {
            return new Governance(List.of());
        }
        return new Governance(
                resource.getResourceSet().getResources().stream()
                        .flatMap(file -> file.getContents().stream())
                        .filter(Workspace.class::isInstance)
                        .map(Workspace.class::cast)
                        .toList());
    }

    /** Sources that count, in the order of the files, as all lists here. */
    public Stream<Source> sources() {
        return all(Workspace::getSources);
    }

    public Stream<Jurisdiction> jurisdictions() {
        return all(Workspace::getJurisdictions);
    }

    /** Institutions that count, without the units inside of them. */
    public Stream<Institution> institutions() {
        return all(Workspace::getInstitutions);
    }

    /** Instruments of law of all countries that count, whatever their status. */
    public Stream<LegalInstrument> instruments() {
        return all(Workspace::getInstruments);
    }

    public Stream<Statistic> statistics() {
        return all(Workspace::getStatistics);
    }

    public Stream<Gap> gaps() {
        return all(Workspace::getGaps);
    }

    public Stream<PolicyProposal> proposals() {
        return all(Workspace::getProposals);
    }

    public Stream<Counterpart> counterparts() {
        return all(Workspace::getCounterparts);
    }

    public Stream<Contract> contracts() {
        return all(Workspace::getContracts);
    }

    public Stream<RuleSet> ruleSets() {
        return all(Workspace::getRuleSets);
    }

    public Stream<ManagerPostType> postTypes() {
        return all(Workspace::getPostTypes);
    }

    public Stream<QualificationType> qualifications() {
        return all(Workspace::getQualifications);
    }

    public Stream<Certificate> certificates() {
        return all(Workspace::getCertificates);
    }

    public Stream<AppointmentRequirement> requirements() {
        return all(Workspace::getRequirements);
    }

    public Stream<Appointment> appointments() {
        return all(Workspace::getAppointments);
    }

    public Stream<DismissalOrder> dismissals() {
        return all(Workspace::getDismissals);
    }

    public Stream<Sanction> sanctions() {
        return all(Workspace::getSanctions);
    }

    /** Every element of every file, containers before their contents, in file order. */
    public Stream<Element> elements() {
        return workspaces.stream()
                .flatMap(root -> Stream.concat(Stream.of(root), below(root)))
                .filter(counts);
    }

    private static Stream<Element> below(Workspace root) {
        Iterable<EObject> contents = root::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private <T extends Element> Stream<T> all(Function<Workspace, EList<T>> feature) {
        return workspaces.stream().flatMap(root -> feature.apply(root).stream()).filter(counts);
    }
}
