// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.kogai.model.governance.GovernancePackage;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keeps docs/specification-coverage.md complete and its names true. */
class SpecificationCoverageTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([SFMNRK]\\d+) \\| (.+) \\|$");
    private static final Pattern RULE = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");

    private static List<MatchResult> rows() throws IOException {
        String page = Files.readString(RepositoryPages.page("specification-coverage.md"));
        return ROW.matcher(page).results().toList();
    }

    private static Stream<String> ids(String format, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(format::formatted);
    }

    private static Map<String, EClass> classes() {
        return Stream.concat(
                        Stream.<EPackage>of(GovernancePackage.eINSTANCE),
                        GovernancePackage.eINSTANCE.getESubpackages().stream())
                .flatMap(part -> part.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .collect(Collectors.toMap(EClass::getName, Function.identity()));
    }

    @Test
    void listsEveryRequirementAndCaseOnce() throws IOException {
        List<String> expected =
                Stream.of(
                                ids("S%02d", 46),
                                ids("F%02d", 8),
                                ids("M%d", 3),
                                ids("N%02d", 17),
                                ids("R%02d", 7),
                                Stream.of("K2", "K3", "K6", "K7", "K8", "K11", "K13", "K14"))
                        .flatMap(part -> part)
                        .toList();
        assertEquals(expected, rows().stream().map(row -> row.group(1)).toList());
    }

    @Test
    void namesOnlyRulesThatExist() throws IOException {
        Set<String> known = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
        assertEquals(List.of(), named().filter(id -> !known.contains(id)).toList());
    }

    @Test
    void namesEveryRuleAboutContracts() throws IOException {
        Set<String> named = named().collect(Collectors.toSet());
        assertEquals(
                List.of(),
                Rules.CONTRACT.stream().map(Rule::id).filter(id -> !named.contains(id)).toList());
    }

    private static Stream<String> named() throws IOException {
        return rows().stream()
                .flatMap(row -> RULE.matcher(row.group(2)).results())
                .map(rule -> rule.group(1));
    }

    @Test
    void namesOnlyClassesAndFeaturesThatExist() throws IOException {
        Map<String, EClass> classes = classes();
        for (MatchResult row : rows()) {
            for (MatchResult name : CLASS.matcher(row.group(2)).results().toList()) {
                EClass type = classes.get(name.group(1));
                assertTrue(
                        type != null
                                && (name.group(2) == null
                                        || type.getEStructuralFeature(name.group(2)) != null),
                        name.group());
            }
        }
    }
}
