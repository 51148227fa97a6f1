// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.diagram.description.Place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

class SpecificationCheckTest {
    private static List<Problem> check(String text) throws IOException {
        return SpecificationCheck.check(
                Mini.stream(text),
                "mini.odesign",
                List.of(Mini.metamodel()),
                name -> BrokenFilesTest.YardServices.class);
    }

    @Test
    void findsNothingInASoundFile() throws IOException {
        assertEquals(List.of(), check(Mini.text()));
    }

    @Test
    void acceptsFeaturesThatOnlySubClassesHave() throws IOException {
        String text =
                Mini.text()
                        .replace("domainClass=\"depot::Bin\"", "domainClass=\"depot::Named\"")
                        .replace(
                                "labelPosition",
                                "labelExpression=\"feature:weight\" labelPosition");
        assertEquals(List.of(), check(text));
    }

    @Test
    void acceptsAnInstanceThatIsMovedToItsContainer() throws IOException {
        String text =
                Mini.text()
                        .replace(
                                "referenceName=\"bays\">",
                                "referenceName=\"follows\"><subModelOperations"
                                        + " xsi:type=\"tool_1:MoveElement\" featureName=\"bays\""
                                        + " newContainerExpression=\"var:container\"/>")
                        .replace(
                                "containerMappings=\"//",
                                "extraMappings=\"//@ownedViewpoints.0/@ownedRepresentations.0/"
                                        + "@defaultLayer/@containerMappings.0\""
                                        + " containerMappings=\"//");
        assertEquals(List.of(), check(text));
    }

    @Test
    void acceptsWhatOperationsAndVariablesDeclare() throws IOException {
        String text =
                Mini.text()
                        .replace(
                                "<variable name=\"container\"/>",
                                "<variable name=\"where\"><subVariables"
                                        + " xsi:type=\"tool_1:AcceleoVariable\" name=\"all\""
                                        + " computationExpression=\"feature:bays\"/></variable>")
                        .replace(
                                "valueExpression=\"new bay\"/>",
                                "valueExpression=\"new bay\"/><subModelOperations"
                                        + " xsi:type=\"tool_1:For\" expression=\"var:all\""
                                        + " iteratorName=\"other\"><subModelOperations"
                                        + " xsi:type=\"tool_1:ChangeContext\""
                                        + " browseExpression=\"var:instance\"><subModelOperations"
                                        + " xsi:type=\"tool_1:SetValue\" featureName=\"follows\""
                                        + " valueExpression=\"var:other\"/></subModelOperations>"
                                        + "</subModelOperations>");
        assertEquals(List.of(), check(text));
    }

    /** What the recorded cases do wrong on purpose, and nothing else. */
    @ParameterizedTest
    @CsvSource({
        "structure/structure, gov, ''",
        "looks/looks, register,"
                + " feature.unknown variable.unset feature.unknown feature.unknown type.unknown",
        "tools/tools, bureau, feature.unknown",
        "layers/layers, statute, ''",
        "tables/tables, academy, ''",
        "large/large, basin, ''",
        "ends/ends, quay, edge.cycle edge.cycle stack.nodes"
    })
    void findsNoErrorInRecordedCases(String file, String metamodel, String errors)
            throws IOException {
        String folder = "/cases/" + file.substring(0, file.indexOf('/') + 1);
        try (InputStream in =
                SpecificationCheckTest.class.getResourceAsStream("/cases/" + file + ".odesign")) {
            List<Problem> problems =
                    SpecificationCheck.check(
                            in,
                            file,
                            List.of(Mini.metamodel(folder + metamodel + ".ecore")),
                            name -> {
                                throw new ClassNotFoundException(name);
                            });
            assertEquals(
                    errors,
                    problems.stream()
                            .filter(p -> p.severity() == Problem.Severity.ERROR)
                            .map(Problem::key)
                            .collect(Collectors.joining(" ")));
        }
    }

    @Test
    void saysWhenServicesCannotBeChecked() throws IOException {
        List<Problem> problems =
                SpecificationCheck.check(
                        Mini.stream(Mini.text()),
                        "mini.odesign",
                        List.of(Mini.metamodel()),
                        name -> {
                            throw new ClassNotFoundException(name);
                        });
        assertEquals(List.of("service.class"), problems.stream().map(Problem::key).toList());
        assertEquals(Problem.Severity.WARNING, problems.get(0).severity());
    }

    @Test
    void hasATextInBothLanguagesForEachKey() {
        for (String language : List.of("en", "ja")) {
            Problem problem = Problem.error(Place.NONE, "tool.unused", "T");
            assertTrue(problem.text(Locale.forLanguageTag(language)).contains("T"));
        }
        assertEquals(keys("messages"), keys("messages_ja"));
    }

    private static Set<String> keys(String bundle) {
        Properties texts = new Properties();
        try (InputStream in = Problem.class.getResourceAsStream(bundle + ".properties")) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames();
    }
}
