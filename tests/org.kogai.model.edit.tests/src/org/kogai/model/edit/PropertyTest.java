// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionsFactory;
import org.kogai.model.governance.institutions.InstitutionsPackage;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.institutions.OrganisationalUnit;
import org.kogai.model.governance.law.LawPackage;

import java.util.List;
import java.util.Optional;

class PropertyTest {
    private final Samples samples = new Samples();
    private final Institution ministry = Samples.institution("Ministry");

    @Test
    void everyFeatureOfEveryClassIsShown() {
        Metamodel.classes().forEach(PropertyTest::assertAllShown);
    }

    private static void assertAllShown(EClass type) {
        List<EStructuralFeature> expected =
                type.getEAllStructuralFeatures().stream()
                        .filter(feature -> !feature.getName().equals("id"))
                        .toList();
        assertEquals(expected, Property.of(type).stream().map(Property::feature).toList());
    }

    @Test
    void theIdentityIsNotShown() {
        Metamodel.classes()
                .flatMap(type -> Property.of(type).stream())
                .forEach(it -> assertFalse(it.feature().getName().equals("id"), "" + it));
    }

    @Test
    void namesAreEditedByLanguage() {
        assertEquals(Property.Kind.TEXTS, kind("name"));
    }

    @Test
    void datesLiteralsAndReferencesHaveTheirOwnKinds() {
        assertEquals(Property.Kind.DATE, kind("founded"));
        assertEquals(Property.Kind.CHOICE, kind("kind"));
        assertEquals(Property.Kind.REFERENCE, kind("jurisdiction"));
        assertEquals(Property.Kind.REFERENCES, kind("predecessors"));
        assertEquals(Property.Kind.CITATIONS, kind("citations"));
        assertEquals(Property.Kind.CONTENTS, kind("units"));
    }

    @Test
    void theContainerIsShownButNotChanged() {
        assertEquals(
                Property.Kind.OWNER,
                Property.of(LawPackage.Literals.ARTICLE).stream()
                        .filter(it -> it.feature() == LawPackage.Literals.PROVISION__INSTRUMENT)
                        .findFirst()
                        .orElseThrow()
                        .kind());
    }

    @Test
    void aDateIsTypedAsSourcesGiveIt() {
        samples.run(property("founded").type(samples.domain, ministry, "1993-11"));
        assertEquals(PartialDate.parse("1993-11"), ministry.getFounded());
    }

    @Test
    void noDayOfTheCalendarIsRefused() {
        assertFalse(property("founded").accepts("1993-13"));
        assertEquals(
                Optional.empty(), property("founded").type(samples.domain, ministry, "1993-13"));
    }

    @Test
    void clearingADateTakesItAwayAndUndoBringsItBack() {
        ministry.setFounded(PartialDate.parse("1993"));
        samples.run(property("founded").type(samples.domain, ministry, ""));
        assertEquals(null, ministry.getFounded());
        samples.undo();
        assertEquals(PartialDate.parse("1993"), ministry.getFounded());
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        Property number =
                Property.of(InstitutionsPackage.Literals.ORGANISATIONAL_UNIT).stream()
                        .filter(it -> it.feature().getName().equals("number"))
                        .findFirst()
                        .orElseThrow();
        OrganisationalUnit unit = InstitutionsFactory.eINSTANCE.createOrganisationalUnit();
        assertFalse(number.accepts("many"));
        assertTrue(number.accepts("7"));
        samples.run(number.type(samples.domain, unit, "7"));
        assertEquals(7, unit.getNumber());
    }

    @Test
    void aListOfTextsIsTypedWithCommas() {
        Jurisdiction country = InstitutionsFactory.eINSTANCE.createJurisdiction();
        Property languages =
                Property.of(InstitutionsPackage.Literals.JURISDICTION).stream()
                        .filter(it -> it.feature().getName().equals("languages"))
                        .findFirst()
                        .orElseThrow();
        samples.run(languages.type(samples.domain, country, "km, en"));
        assertEquals(List.of("km", "en"), country.getLanguages());
        assertEquals("km, en", languages.typed(country));
    }

    private static Property property(String name) {
        return Property.of(InstitutionsPackage.Literals.INSTITUTION).stream()
                .filter(property -> property.feature().getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Property.Kind kind(String name) {
        return property(name).kind();
    }
}
