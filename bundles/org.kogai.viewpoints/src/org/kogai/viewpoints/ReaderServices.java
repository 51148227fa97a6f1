// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.cooperation.Stakeholder;
import org.kogai.model.governance.institutions.Body;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Provision;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.semantics.Governance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Services of the layers for readers: gaps for a minister, legal bases for an engineer, measures
 * for a donor.
 */
public class ReaderServices {
    private final GovernanceServices governance = new GovernanceServices();

    /** Whether a source stands behind an element and nothing about it is doubtful. */
    public Boolean isSourced(EObject element) {
        return !governance.isDoubtful(element);
    }

    /** Gaps of a country that name a body, a mandate or an instrument. */
    public List<Gap> gaps(EObject jurisdiction) {
        return Governance.around(jurisdiction)
                .gaps()
                .filter(gap -> gap.getJurisdiction() == jurisdiction)
                .filter(gap -> !gapTargets(gap).isEmpty())
                .toList();
    }

    /** Code and name of a gap. */
    public String gapLabel(EObject gap, EObject diagram) {
        String name = governance.label(gap, diagram);
        return gap instanceof Gap one && one.getCode() != null ? one.getCode() + " " + name : name;
    }

    /** What a gap is about: bodies and instruments, those of its mandates and provisions too. */
    public List<EObject> gapTargets(EObject gap) {
        return gap instanceof Gap one ? owners(one.getAffects().stream()) : List.of();
    }

    /** Stakeholders whose bodies a gap is about. */
    public List<Stakeholder> gapStakeholders(EObject gap) {
        List<EObject> bodies = gapTargets(gap);
        return Governance.around(gap).workspaces().stream()
                .flatMap(file -> file.getStakeholders().stream())
                .filter(one -> bodies.contains(one.getBody()))
                .toList();
    }

    /** Measures of a country that name a responsible body or a legal basis. */
    public List<PolicyMeasure> measures(EObject jurisdiction) {
        return Governance.around(jurisdiction)
                .proposals()
                .filter(proposal -> proposal.getJurisdiction() == jurisdiction)
                .flatMap(proposal -> proposal.getMeasures().stream())
                .toList();
    }

    /** The responsible body of a measure, with the institution that it belongs to. */
    public List<EObject> measureBodies(EObject measure) {
        return measure instanceof PolicyMeasure one && one.getResponsible() != null
                ? List.of(one.getResponsible())
                : List.of();
    }

    /** The instruments that a measure rests on. */
    public List<EObject> measureInstruments(EObject measure) {
        return measure instanceof PolicyMeasure one
                ? owners(one.getLegalBasis().stream())
                : List.of();
    }

    /** The instruments that give a body its mandates. */
    public List<EObject> legalBases(EObject body) {
        return body instanceof Body holder
                ? owners(holder.getMandates().stream().flatMap(m -> m.getProvisions().stream()))
                : List.of();
    }

    /** The instruments that give the bodies of a country their mandates. */
    public List<EObject> legalBasesOfBodies(EObject jurisdiction) {
        return governance.institutions(jurisdiction).stream()
                .flatMap(MandateServices::withUnits)
                .flatMap(body -> legalBases(body).stream())
                .distinct()
                .toList();
    }

    /** The instruments that bodies with regulatory mandates rest on. */
    public List<EObject> legalBasesOfRegulators(EObject jurisdiction) {
        return new MandateServices()
                .regulators(jurisdiction).stream()
                        .flatMap(body -> legalBases(body).stream())
                        .distinct()
                        .toList();
    }

    private static List<EObject> owners(Stream<? extends Element> elements) {
        Set<EObject> owners = new LinkedHashSet<>();
        elements.forEach(
                element -> {
                    if (element instanceof Body || element instanceof LegalInstrument) {
                        owners.add(element);
                    } else if (element instanceof Mandate mandate) {
                        owners.add(mandate.getHolder());
                    } else if (element instanceof Provision provision
                            && provision.getInstrument() != null) {
                        owners.add(provision.getInstrument());
                    }
                });
        return List.copyOf(owners);
    }
}
