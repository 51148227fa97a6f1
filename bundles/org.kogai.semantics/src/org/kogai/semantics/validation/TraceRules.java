// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.Source;
import org.kogai.model.governance.Statistic;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.semantics.Drafting;

import java.util.List;
import java.util.stream.Stream;

/** Whether every statement can be followed back to a source. */
final class TraceRules {
    private static final String TRACEABILITY = "domain base 6.10 (2)";
    private static final String QUALITY = "domain base 7.3";

    static final List<Rule> ALL =
            List.of(
                    ElementRule.broken(
                            "statement-without-source",
                            Severity.ERROR,
                            TRACEABILITY,
                            Element.class,
                            element ->
                                    element.getConfidence() == Confidence.SOURCED
                                            && element.getCitations().isEmpty()
                                            && !(element instanceof Source)
                                            && !Drafting.isDrafting(element)),
                    ElementRule.broken(
                            "gap-without-evidence",
                            Severity.ERROR,
                            QUALITY,
                            Gap.class,
                            gap -> gap.getCitations().isEmpty()),
                    ElementRule.broken(
                            "measure-without-gap",
                            Severity.ERROR,
                            QUALITY,
                            PolicyMeasure.class,
                            measure -> measure.getAddresses().isEmpty()),
                    ElementRule.broken(
                            "mandate-without-provision",
                            Severity.WARNING,
                            "domain base 6.10 (1)",
                            Mandate.class,
                            mandate -> mandate.getProvisions().isEmpty()),
                    new ElementRule<>(
                            "citation-without-source",
                            Severity.ERROR,
                            TRACEABILITY,
                            Element.class,
                            TraceRules::citationsWithoutSource),
                    ElementRule.broken(
                            "source-without-address",
                            Severity.WARNING,
                            TRACEABILITY,
                            Source.class,
                            source ->
                                    isBlank(source.getAddress()) && isBlank(source.getPublisher())),
                    ElementRule.broken(
                            "figure-without-year",
                            Severity.ERROR,
                            QUALITY,
                            Statistic.class,
                            figure ->
                                    figure.getDate() == null
                                            && figure.getConfidence() != Confidence.UNSURE),
                    ElementRule.broken(
                            "figure-year-unknown",
                            Severity.WARNING,
                            QUALITY,
                            Statistic.class,
                            figure ->
                                    figure.getDate() == null
                                            && figure.getConfidence() == Confidence.UNSURE),
                    ElementRule.broken(
                            "figure-without-value",
                            Severity.ERROR,
                            QUALITY,
                            Statistic.class,
                            figure -> figure.getValue() == null),
                    new ElementRule<>(
                            "reference-unresolved",
                            Severity.ERROR,
                            "design.md 4",
                            Element.class,
                            TraceRules::unresolved));

    private TraceRules() {}

    private static Stream<List<Object>> citationsWithoutSource(Element element) {
        return element.getCitations().stream()
                .filter(citation -> citation.getSource() == null)
                .map(citation -> List.of(locator(citation)));
    }

    private static Object locator(Citation citation) {
        return isBlank(citation.getLocator()) ? "–" : citation.getLocator();
    }

    private static Stream<List<Object>> unresolved(Element element) {
        return Stream.concat(Stream.of(element), element.getCitations().stream())
                .flatMap(holder -> holder.eCrossReferences().stream())
                .filter(EObject::eIsProxy)
                .map(proxy -> List.of(((InternalEObject) proxy).eProxyURI().toString()));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
