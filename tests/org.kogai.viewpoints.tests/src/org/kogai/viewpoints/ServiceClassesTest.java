// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What holds of every service class. */
class ServiceClassesTest {
    private static List<Class<?>> all() {
        return List.of(
                GovernanceServices.class,
                MandateServices.class,
                StakeholderServices.class,
                InformationServices.class,
                ReaderServices.class,
                RuleServices.class,
                ManagerServices.class,
                QualificationServices.class,
                DutyServices.class,
                DecisionServices.class,
                TraceServices.class);
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
        assertEquals("受託者", ChartWords.in("ja").getString("contractor"));
        assertEquals("Contractor", ChartWords.in("km").getString("contractor"));
    }

    private static List<Method> servicesOf(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .toList();
    }
}
