// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.model.governance.institutions.InstitutionsPackage;
import org.kogai.model.governance.law.LawPackage;
import org.kogai.model.governance.policy.PolicyPackage;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names that a template knows everywhere, besides the lists of a workspace such as {@code
 * stakeholders}.
 */
public enum RootName {
    /** Country that the document is about. */
    COUNTRY(InstitutionsPackage.Literals.JURISDICTION, false),
    /** Proposal for the country. */
    PROPOSAL(PolicyPackage.Literals.POLICY_PROPOSAL, false),
    /** Instruments of the country that apply without the proposal. */
    LAWS(LawPackage.Literals.LEGAL_INSTRUMENT, true),
    /** Instruments of which it is in doubt whether they apply. */
    DOUBTFUL_LAWS(LawPackage.Literals.LEGAL_INSTRUMENT, true),
    /** Instruments that do not apply yet. */
    COMING_LAWS(LawPackage.Literals.LEGAL_INSTRUMENT, true),
    /** Instruments that apply no longer. */
    ENDED_LAWS(LawPackage.Literals.LEGAL_INSTRUMENT, true),
    /** Measures of the proposal. */
    MEASURES(PolicyPackage.Literals.POLICY_MEASURE, true),
    /** Figures of the country. */
    FIGURES(GovernancePackage.Literals.STATISTIC, true),
    /** Date of the document. */
    DATE(GovernancePackage.Literals.PARTIAL_DATE, false),
    /** Name of the language of the document. */
    LANGUAGE(EcorePackage.Literals.ESTRING, false),
    /** Whether the proposal is a draft. */
    DRAFT(EcorePackage.Literals.EBOOLEAN, false);

    private final Shape shape;

    RootName(EClassifier type, boolean many) {
        shape = new Shape(type, many);
    }

    /** Name in a template. */
    public String key() {
        String words = name().toLowerCase(Locale.ROOT);
        return Pattern.compile("_(.)")
                .matcher(words)
                .replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }

    /** The one of this name. */
    public static Optional<RootName> of(String key) {
        return Arrays.stream(values()).filter(name -> name.key().equals(key)).findFirst();
    }

    /** All names that are known everywhere, with what they lead to. */
    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (EReference list : GovernancePackage.Literals.WORKSPACE.getEReferences()) {
            shapes.put(list.getName(), new Shape(list.getEReferenceType(), true));
        }
        for (RootName name : values()) {
            shapes.put(name.key(), name.shape);
        }
        return shapes;
    }
}
