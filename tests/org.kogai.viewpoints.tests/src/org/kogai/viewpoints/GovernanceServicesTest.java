// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.institutions.InstitutionRelationKind;
import org.kogai.testing.GovernanceExample;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class GovernanceServicesTest {
    private final GovernanceServices services = new GovernanceServices();
    private final GovernanceExample example = new GovernanceExample();

    @Test
    void labelsFollowTheLanguageOfTheDiagram() {
        assertEquals("工業省", services.label(example.ministry, diagram("ja")));
        assertEquals("Ministry of Industry", services.label(example.ministry, diagram("en")));
    }

    @Test
    void labelsFallBackWhereTheLanguageIsMissing() {
        assertEquals(
                "Ministry of Industry\u00a0[en]", services.label(example.ministry, diagram("km")));
        assertEquals("Ministry of Industry", services.nameToEdit(example.ministry, diagram("km")));
    }

    @Test
    void withoutALanguageOnTheDiagramLabelsAreEnglish() {
        assertEquals("Ministry of Industry", services.label(example.ministry, null));
    }

    @Test
    void bodiesShowTheirAbbreviationOnce() {
        assertEquals("Ministry of Industry (MOI)", services.bodyLabel(example.ministry, null));
        example.ministry.setAbbreviation("Industry");
        assertEquals("Ministry of Industry", services.bodyLabel(example.ministry, null));
    }

    @Test
    void aMandateEndsWithItsInstitution() {
        assertFalse(services.isAbolished(example.mandate));
        example.ministry.setAbolished(PartialDate.parse("2025-03"));
        assertTrue(services.isAbolished(example.ministry));
        assertTrue(services.isAbolished(example.mandate));
    }

    @Test
    void mandatesStartWithTheirVerb() {
        assertEquals("検査：工場検査", services.mandateLabel(example.mandate, diagram("ja")));
    }

    @Test
    void aSourceIsNamedWithItsPlace() {
        assertEquals("Gazette, p. 1", services.sources(example.law));
    }

    @Test
    void institutionsAreThoseOfTheCountry() {
        example.other.setJurisdiction(null);
        assertEquals(List.of(example.ministry), services.institutions(example.country));
    }

    @Test
    void relationsOfUnitsAreShownToo() {
        example.department.getRelations().add(example.relation);
        assertEquals(List.of(example.relation), services.institutionRelations(example.country));
    }

    @Test
    void theCounterpartIsTheNamedUnitOnly() {
        assertTrue(services.isCounterpart(example.department));
        assertFalse(services.isCounterpart(example.ministry));
    }

    @Test
    void predicatesTellKindsAndStatesApart() {
        assertTrue(services.inspectsJointly(example.relation));
        example.relation.setKind(InstitutionRelationKind.OVERLAPS_WITH);
        assertTrue(services.overlapsWith(example.relation));
        example.other.setAbolished(PartialDate.parse("2025"));
        assertTrue(services.isAbolished(example.other));
    }

    @Test
    void typingANameMeansTheNameOfTheDiagramsLanguage() {
        assertTrue(services.lacksName(example.ministry, diagram("km")));
        assertEquals("工業省", services.nameText(example.ministry, diagram("ja")).getValue());
    }

    @Test
    void noServiceFailsOnElementsThatItIsNotFor() throws ReflectiveOperationException {
        EObject stranger = EcoreFactory.eINSTANCE.createEObject();
        for (Method service : servicesOnOneElement()) {
            if (!service.getReturnType().equals(List.class)) {
                service.invoke(services, stranger);
            }
        }
    }

    @Test
    void servicesObeyTheRulesThatLetSiriusFindThem() {
        Map<String, Long> names =
                publicServices()
                        .collect(Collectors.groupingBy(Method::getName, Collectors.counting()));
        assertEquals(
                List.of(), names.keySet().stream().filter(name -> names.get(name) > 1).toList());
        assertTrue(
                publicServices()
                        .flatMap(service -> Stream.of(service.getParameterTypes()))
                        .allMatch(EObject.class::isAssignableFrom));
    }

    private static Stream<Method> publicServices() {
        return Stream.of(GovernanceServices.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    private static List<Method> servicesOnOneElement() {
        return publicServices().filter(method -> method.getParameterCount() == 1).toList();
    }

    /** A diagram as the services see it: any object with a language. */
    static EObject diagram(String language) {
        EPackage views = EcoreFactory.eINSTANCE.createEPackage();
        views.setName("views");
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("Diagram");
        EAttribute tag = EcoreFactory.eINSTANCE.createEAttribute();
        tag.setName("language");
        tag.setEType(EcorePackage.Literals.ESTRING);
        type.getEStructuralFeatures().add(tag);
        views.getEClassifiers().add(type);
        EObject diagram = EcoreUtil.create(type);
        diagram.eSet(tag, language);
        return diagram;
    }
}
