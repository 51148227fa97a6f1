// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import org.kogai.model.PartialDate;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.Source;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionsFactory;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.law.Article;
import org.kogai.model.governance.law.LawFactory;
import org.kogai.model.governance.law.LegalInstrument;

import java.util.UUID;

/**
 * A model of a wanted number of elements, in the shape of a country: half bodies with mandates,
 * half law with articles; each with a name in two languages and a citation; references point
 * forwards as often as backwards. The same number gives the same model.
 */
final class GeneratedModel {
    /** Elements that one group of institution, mandate, instrument and article makes. */
    private static final int GROUP = 4;

    private final Workspace workspace = named(GovernanceFactory.eINSTANCE.createWorkspace(), "w");
    private final Source source = named(GovernanceFactory.eINSTANCE.createSource(), "s");
    private final Jurisdiction country =
            named(InstitutionsFactory.eINSTANCE.createJurisdiction(), "j");

    private GeneratedModel(int elements) {
        workspace.getSources().add(source);
        workspace.getJurisdictions().add(country);
        for (int i = 0; i < elements / GROUP; i++) {
            addGroup(i);
        }
    }

    static Workspace of(int elements) {
        return new GeneratedModel(elements).workspace;
    }

    private void addGroup(int number) {
        Institution institution =
                stated(InstitutionsFactory.eINSTANCE.createInstitution(), "i" + number);
        institution.setJurisdiction(country);
        institution.setFounded(new PartialDate(1900 + number % 120, 0, 0));
        Mandate mandate = stated(InstitutionsFactory.eINSTANCE.createMandate(), "m" + number);
        institution.getMandates().add(mandate);
        workspace.getInstitutions().add(institution);
        LegalInstrument law = stated(LawFactory.eINSTANCE.createLegalInstrument(), "l" + number);
        law.setJurisdiction(country);
        law.setIssuer(institution);
        Article article = stated(LawFactory.eINSTANCE.createArticle(), "a" + number);
        article.setPath("Art. " + number);
        law.getProvisions().add(article);
        workspace.getInstruments().add(law);
        mandate.getProvisions().add(article);
    }

    private <T extends Element> T stated(T element, String key) {
        Citation citation = GovernanceFactory.eINSTANCE.createCitation();
        citation.setSource(source);
        citation.setLocator(key);
        element.getCitations().add(citation);
        return named(element, key);
    }

    private static <T extends Element> T named(T element, String key) {
        element.setId(UUID.nameUUIDFromBytes(key.getBytes()).toString());
        element.getName().add(text("en", "Name of " + key));
        element.getName().add(text("ja", key + "の名称"));
        return element;
    }

    private static LocalizedText text(String language, String value) {
        LocalizedText text = GovernanceFactory.eINSTANCE.createLocalizedText();
        text.setLanguage(language);
        text.setValue(value);
        return text;
    }
}
