// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.Quantity;
import org.kogai.model.governance.Unit;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionRelation;
import org.kogai.model.governance.institutions.InstitutionRelationKind;
import org.kogai.model.governance.institutions.InstitutionsFactory;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.institutions.MandateVerb;
import org.kogai.model.governance.law.Article;
import org.kogai.model.governance.law.LawFactory;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.PolicyFactory;

class LabelsTest {
    private final Labels english = new Labels("en", "en");
    private final Labels khmer = new Labels("km", "ja");

    @Test
    void anElementIsCalledByItsName() {
        assertEquals("Ministry", english.of(Samples.institution("Ministry")));
    }

    @Test
    void theContentLanguageComesFirst() {
        Institution ministry =
                Samples.named(Samples.institution("Ministry"), "km", "ក្រសួងបរិស្ថាន");
        assertEquals("ក្រសួងបរិស្ថាន", khmer.of(ministry));
    }

    @Test
    void aMissingTranslationFallsBackToEnglish() {
        assertEquals("Ministry", khmer.of(Samples.institution("Ministry")));
    }

    @Test
    void anElementWithoutNameIsCalledByItsClassInTheReadersLanguage() {
        Institution nameless = InstitutionsFactory.eINSTANCE.createInstitution();
        assertEquals("‹機関›", khmer.of(nameless));
    }

    @Test
    void aMandateSaysWhatItAllows() {
        Mandate mandate = InstitutionsFactory.eINSTANCE.createMandate();
        mandate.setVerb(MandateVerb.INSPECT);
        mandate.getScope().add(Samples.text("ja", "工場"));
        assertEquals("検査: 工場", khmer.of(mandate));
    }

    @Test
    void aRelationPointsAtItsTarget() {
        InstitutionRelation relation = InstitutionsFactory.eINSTANCE.createInstitutionRelation();
        relation.setKind(InstitutionRelationKind.REPORTS_TO);
        relation.setTarget(Samples.institution("Council"));
        assertEquals("報告 → Council", khmer.of(relation));
    }

    @Test
    void anArticleStartsWithItsNumber() {
        Article article = LawFactory.eINSTANCE.createArticle();
        article.setPath("Art. 8");
        article.getSummary().add(Samples.text("en", "Permits"));
        assertEquals("Art. 8 Permits", english.of(article));
    }

    @Test
    void aGapStartsWithItsCode() {
        Gap gap = Samples.named(PolicyFactory.eINSTANCE.createGap(), "en", "No managers");
        gap.setCode("K1");
        assertEquals("K1 No managers", english.of(gap));
    }

    @Test
    void aCitationNamesSourceAndPlace() {
        Citation citation = GovernanceFactory.eINSTANCE.createCitation();
        citation.setSource(Samples.named(GovernanceFactory.eINSTANCE.createSource(), "en", "Code"));
        citation.setLocator("Art. 1");
        assertEquals("Code, Art. 1", english.of(citation));
    }

    @Test
    void aQuantityHasItsUnitAndNoNeedlessDecimals() {
        Quantity quantity = GovernanceFactory.eINSTANCE.createQuantity();
        quantity.setValue(40000);
        quantity.setUnit(Unit.NM3_PER_H);
        assertEquals("40000 " + english.of(Unit.NM3_PER_H), english.of(quantity));
    }

    @Test
    void longTextsAreShortenedWithoutCuttingACharacterInTwo() {
        Institution wordy = Samples.institution("𠮷".repeat(100));
        assertEquals("𠮷".repeat(79) + "…", english.of(wordy));
    }
}
