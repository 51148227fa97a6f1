// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.governance.Element;
import org.kogai.model.governance.cooperation.Counterpart;
import org.kogai.model.governance.institutions.Body;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionRelation;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.law.LimitValue;
import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.law.Permit;
import org.kogai.model.governance.law.Provision;
import org.kogai.model.governance.law.Sanction;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.managers.QualificationType;
import org.kogai.semantics.Bodies;
import org.kogai.semantics.Drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what is said to hold now rests on law that applies and on bodies that exist. */
final class ValidityRules {
    static final List<Rule> ALL =
            List.of(
                    ElementRule.broken(
                            "legal-statement-without-provision",
                            Severity.WARNING,
                            "domain base 7.3",
                            Element.class,
                            element ->
                                    !(element instanceof Mandate)
                                            && basis(element).filter(List::isEmpty).isPresent()
                                            && !Drafting.isDrafting(element)),
                    new ElementRule<>(
                            "basis-repealed",
                            Severity.WARNING,
                            "domain base 6.10 (3)",
                            Element.class,
                            ValidityRules::repealedBasis),
                    new ElementRule<>(
                            "abolished-body-used",
                            Severity.WARNING,
                            "domain base 6.10 (8)",
                            Element.class,
                            ValidityRules::abolishedBody));

    private ValidityRules() {}

    private static Stream<List<Object>> repealedBasis(Element element) {
        return basis(element).filter(LegalBasis::isGone).stream()
                .filter(provisions -> holdsNow(element))
                .flatMap(LegalBasis::repealed)
                .limit(1)
                .map(List::of);
    }

    /** Provisions that a legal statement rests on; absent for what is no such statement. */
    private static Optional<List<Provision>> basis(Element element) {
        if (element instanceof Mandate mandate) {
            return Optional.of(mandate.getProvisions());
        }
        if (element instanceof Permit permit) {
            return one(permit.getProvision());
        }
        if (element instanceof Sanction sanction) {
            return one(sanction.getProvision());
        }
        if (element instanceof LimitValue limit) {
            return one(limit.getProvision());
        }
        if (element instanceof ManagerPostType post) {
            return one(post.getProvision());
        }
        return element instanceof QualificationType qualification
                ? one(qualification.getProvision())
                : Optional.empty();
    }

    private static Optional<List<Provision>> one(Provision provision) {
        return Optional.of(Stream.ofNullable(provision).toList());
    }

    /** What ended itself, or belonged to a body that did, is history and may tell of history. */
    private static boolean holdsNow(Element element) {
        return element.getValidTo() == null
                && element.getRepealedBy().isEmpty()
                && !(element.eContainer() instanceof Body holder && isAbolished(holder));
    }

    private static Stream<List<Object>> abolishedBody(Element element) {
        return body(element)
                .filter(ValidityRules::isAbolished)
                .filter(gone -> holdsNow(element))
                .map(List::of);
    }

    /** The body that something points to as acting now. */
    private static Stream<Body> body(Element element) {
        if (element instanceof Counterpart counterpart) {
            return Stream.ofNullable(counterpart.getBody());
        }
        if (element instanceof InstitutionRelation relation) {
            return Stream.ofNullable(relation.getTarget());
        }
        if (element instanceof Permit permit) {
            return Stream.ofNullable(permit.getAuthority());
        }
        return element instanceof Obligation duty
                ? Stream.ofNullable(duty.getRecipient())
                : Stream.empty();
    }

    private static boolean isAbolished(Body body) {
        return Bodies.institution(body).map(Institution::getAbolished).isPresent();
    }
}
