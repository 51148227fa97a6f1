// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import org.kogai.model.governance.Element;
import org.kogai.model.governance.cooperation.Counterpart;
import org.kogai.model.governance.institutions.InstitutionRelation;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.law.InstrumentRelation;
import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.law.Provision;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.policy.Rationale;

/** How elements without a name of their own, or with a mark before it, are called. */
final class Phrases {
    private final Labels labels;
    private final String language;

    Phrases(Labels labels, String language) {
        this.labels = labels;
        this.language = language;
    }

    /** The phrase for an element; empty when it says nothing. */
    String of(Element element) {
        String name = element.label(language);
        if (element instanceof Provision provision) {
            return Labels.joined(
                    " ",
                    provision.getPath(),
                    name.isEmpty() ? labels.nearest(provision.getSummary()) : name);
        }
        if (element instanceof Gap gap) {
            return Labels.joined(" ", gap.getCode(), name);
        }
        return name.isEmpty() ? content(element) : name;
    }

    private String content(Element element) {
        if (element instanceof Mandate mandate) {
            return Labels.joined(
                    ": ", labels.of(mandate.getVerb()), labels.nearest(mandate.getScope()));
        }
        if (element instanceof InstitutionRelation relation) {
            return arrow(labels.of(relation.getKind()), relation.getTarget());
        }
        if (element instanceof InstrumentRelation relation) {
            return arrow(labels.of(relation.getKind()), relation.getTarget());
        }
        if (element instanceof Counterpart counterpart) {
            return named(counterpart.getBody());
        }
        if (element instanceof Obligation obligation) {
            return labels.nearest(obligation.getAction());
        }
        if (element instanceof PolicyMeasure measure) {
            return labels.nearest(measure.getContent());
        }
        if (element instanceof Rationale rationale) {
            return labels.nearest(rationale.getText());
        }
        return "";
    }

    private String arrow(String kind, Element target) {
        return Labels.joined(" → ", kind, named(target));
    }

    private String named(Element element) {
        return element == null ? "" : labels.of(element);
    }
}
