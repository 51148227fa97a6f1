// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.kogai.model.Given;
import org.kogai.model.Vocabulary;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Provision;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.policy.PolicyPackage;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.semantics.PolicyTrace;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Services of planning.odesign for the trace from gaps over measures to proposals, written as
 * GovernanceServices.
 */
public class TraceServices {
    private final GovernanceServices governance = new GovernanceServices();

    /** Title of a gap trace. */
    public String gapTraceTitle(EObject jurisdiction) {
        return "Gap trace: " + governance.label(jurisdiction, null);
    }

    /** Gaps of a country. */
    public List<Gap> tracedGaps(EObject jurisdiction) {
        return PolicyTrace.gaps(jurisdiction);
    }

    /** Measures proposed to a country. */
    public List<PolicyMeasure> tracedMeasures(EObject jurisdiction) {
        return tracedProposals(jurisdiction).stream()
                .flatMap(proposal -> proposal.getMeasures().stream())
                .toList();
    }

    /** Proposals to a country. */
    public List<PolicyProposal> tracedProposals(EObject jurisdiction) {
        return PolicyTrace.proposals(jurisdiction);
    }

    /** Whether an element is a proposal, to which measures can be added. */
    public Boolean isTracedProposal(EObject element) {
        return element instanceof PolicyProposal;
    }

    /** Whether an element is a gap. */
    public Boolean isTracedGap(EObject element) {
        return element instanceof Gap;
    }

    /** Whether an element is a measure. */
    public Boolean isTracedMeasure(EObject element) {
        return element instanceof PolicyMeasure;
    }

    /** Measures that answer a gap. */
    public List<PolicyMeasure> answeringMeasures(EObject gap) {
        return gap instanceof Gap open ? PolicyTrace.answers(open) : List.of();
    }

    /** Whether a measure answers a gap. */
    public Boolean isAnswered(EObject gap) {
        return !answeringMeasures(gap).isEmpty();
    }

    /** Whether no measure answers a gap. */
    public Boolean isUnanswered(EObject gap) {
        return !isAnswered(gap);
    }

    /** What the validation says of a gap that no measure answers. */
    public String unansweredMessage(EObject gap) {
        return "No measure answers the gap \"" + governance.label(gap, null) + "\"";
    }

    /**
     * Code, name and kind of a gap, unless the name tells the kind, and whether no measure answers
     * it; these are text, so that they survive grey printing.
     */
    public String tracedGapLabel(EObject gap, EObject diagram) {
        if (!(gap instanceof Gap found)) {
            return "";
        }
        String kind = given(words(gap, diagram), found, PolicyPackage.Literals.GAP__KIND);
        String code = found.getCode() == null ? "" : found.getCode() + " · ";
        String open = isAnswered(gap) ? "" : ChartWords.word("noMeasure", gap, diagram);
        String name = governance.label(gap, diagram);
        return code + Facts.below(name, Facts.joined(Facts.unsaid(name, kind), open));
    }

    /** Name, kind and horizon of a measure. */
    public String measureLabel(EObject measure, EObject diagram) {
        if (!(measure instanceof PolicyMeasure act)) {
            return "";
        }
        Vocabulary words = words(measure, diagram);
        return Facts.below(
                governance.label(measure, diagram),
                Facts.joined(
                        given(words, act, PolicyPackage.Literals.POLICY_MEASURE__KIND),
                        given(words, act, PolicyPackage.Literals.POLICY_MEASURE__HORIZON)));
    }

    private Vocabulary words(EObject element, EObject diagram) {
        return Vocabulary.in(governance.language(element, diagram));
    }

    private static String given(Vocabulary words, EObject owner, EAttribute attribute) {
        return Given.literal(owner, attribute).map(words::of).orElse("");
    }

    /** Name and status of a proposal: a draft says so. */
    public String proposalLabel(EObject proposal, EObject diagram) {
        if (!(proposal instanceof PolicyProposal paper)) {
            return "";
        }
        Vocabulary words = Vocabulary.in(governance.language(proposal, diagram));
        return governance.label(proposal, diagram) + "\n" + words.of(paper.getStatus());
    }

    /** File for new gaps and proposals of a country: that of its others, else its own. */
    public Workspace planningFile(EObject jurisdiction) {
        return PolicyTrace.file(jurisdiction).orElse(null);
    }

    /** Element at the end of an edge, given the view of the edge. */
    public EObject answerEnd(EObject element, EObject edge) {
        return Views.edgeTarget(edge).orElse(null);
    }

    /** Measures proposed to a country that a body leads. */
    public List<PolicyMeasure> ledMeasures(EObject jurisdiction) {
        return measures(jurisdiction, measure -> measure.getResponsible() != null);
    }

    /** Measures proposed to a country with which other bodies help. */
    public List<PolicyMeasure> helpedMeasures(EObject jurisdiction) {
        return measures(jurisdiction, measure -> !measure.getPartners().isEmpty());
    }

    /** Measures proposed to a country that rest on provisions. */
    public List<PolicyMeasure> foundedMeasures(EObject jurisdiction) {
        return measures(jurisdiction, measure -> bases(measure).findAny().isPresent());
    }

    private List<PolicyMeasure> measures(EObject jurisdiction, Predicate<PolicyMeasure> wanted) {
        return tracedMeasures(jurisdiction).stream().filter(wanted).toList();
    }

    private static Stream<LegalInstrument> bases(PolicyMeasure measure) {
        return measure.getLegalBasis().stream()
                .map(Provision::getInstrument)
                .filter(Objects::nonNull)
                .distinct();
    }

    /** The body that leads a measure. */
    public String leaderNames(EObject measure, EObject diagram) {
        return measure instanceof PolicyMeasure act
                ? governance.bodyLabel(act.getResponsible(), diagram)
                : "";
    }

    /** Bodies that help with a measure, a line each. */
    public String partnerNames(EObject measure, EObject diagram) {
        return measure instanceof PolicyMeasure act
                ? act.getPartners().stream()
                        .map(body -> governance.bodyLabel(body, diagram))
                        .collect(Collectors.joining("\n"))
                : "";
    }

    /** Instruments that a measure rests on, a line each. */
    public String basisNames(EObject measure, EObject diagram) {
        return measure instanceof PolicyMeasure act
                ? bases(act)
                        .map(law -> governance.label(law, diagram))
                        .collect(Collectors.joining("\n"))
                : "";
    }
}
