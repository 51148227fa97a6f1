// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What holds of every service class. */
class ServiceClassesTest {
    private static List<Class<?>> all() {
        return List.of(
                GovernanceServices.class,
                InstrumentServices.class,
                MandateServices.class,
                StakeholderServices.class,
                InformationServices.class,
                ReaderServices.class,
                RuleServices.class,
                ManagerServices.class,
                QualificationServices.class,
                DutyServices.class,
                DecisionServices.class,
                TraceServices.class,
                ComparisonServices.class,
                MatrixServices.class,
                ObligationTableServices.class,
                IndicatorServices.class,
                ContractTableServices.class,
                PlanServices.class,
                RoadmapServices.class,
                SideBySideServices.class);
    }

    @ParameterizedTest
    @MethodSource("all")
    void servicesAnswerElementsThatTheyAreNotFor(Class<?> type)
            throws ReflectiveOperationException {
        Object services = type.getConstructor().newInstance();
        EObject stranger = EcoreFactory.eINSTANCE.createEObject();
        for (Method service : servicesOf(type)) {
            Object[] arguments = new Object[service.getParameterCount()];
            arguments[0] = stranger;
            service.invoke(services, arguments);
            assertTrue(
                    Stream.of(service.getParameterTypes()).allMatch(EObject.class::equals),
                    service.getName());
        }
    }

    @Test
    void noTwoServicesHaveOneName() {
        List<String> names =
                all().stream()
                        .flatMap(type -> servicesOf(type).stream())
                        .map(Method::getName)
                        .sorted()
                        .toList();
        assertEquals(List.copyOf(new TreeSet<>(names)), names);
    }

    @Test
    void wordsOfChartsAreThereInEnglishAndJapanese() {
        assertEquals(ChartWords.in("en").keySet(), ChartWords.in("ja").keySet());
        assertEquals("受注者", ChartWords.in("ja").getString("contractor"));
        assertEquals("Contractor", ChartWords.in("km").getString("contractor"));
    }

    @Test
    void everyHeadingInJapaneseIsThatOfAColumn() throws IOException {
        String specification;
        try (InputStream file = getClass().getResourceAsStream("/description/tables.odesign")) {
            specification = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (String key : TableHeadings.in("ja").keySet()) {
            String[] names = key.split("\\.");
            String table =
                    specification.substring(specification.indexOf("name=\"" + names[0] + '"'));
            String own = table.substring(0, table.indexOf("</ownedRepresentations>"));
            assertTrue(own.contains("name=\"" + names[1] + "\" featureName="), key);
        }
        long columns =
                specification
                        .lines()
                        .filter(
                                line ->
                                        line.contains(" featureName=\"")
                                                && line.contains("<ownedColumnMappings"))
                        .count();
        assertEquals(columns, TableHeadings.in("ja").keySet().size());
        assertEquals(Optional.of("期限（日）"), TableHeadings.of("Obligations", "DaysColumn", "ja"));
        assertEquals(Optional.empty(), TableHeadings.of("Obligations", "DaysColumn", "km"));
    }

    private static List<Method> servicesOf(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .toList();
    }
}
