// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the reference says and no recorded case tries: read off the reference. */
class VariationsTest {
    @TempDir private Path folder;

    private Variation vary(String name) throws IOException {
        return new Variation(name, folder);
    }

    private static Step last(List<Step> snapshots) {
        return snapshots.get(snapshots.size() - 1);
    }

    @Test
    void elementsOfAnEdgeMayBeFoundFromItsView() throws IOException {
        Step start =
                vary("tools")
                        .with(
                                "tools.odesign",
                                "name=\"MemoEdge\"",
                                "name=\"MemoEdge\""
                                        + " semanticElements=\"service:edgeTarget(view)\"")
                        .run("[]")
                        .get(0);

        assertEquals(
                List.of("//@staff.1"),
                Variation.of(start, "MemoEdge", "//@memos.0").list("semanticElements"));
    }

    @Test
    void emptyTextFillsTheFirstPlaceholderOnly() throws IOException {
        Step edited =
                last(
                        vary("tools")
                                .run(
                                        "[{`tool`: `EditPerson`, `kind`: `directEdit`, `text`: ``,"
                                                + " `on`: {`mapping`: `PersonNode`,"
                                                + " `target`: `//@staff.1`}}]"));

        // var:arg1 fails, so the grade is cleared.
        assertEquals(": 0", Variation.of(edited, "PersonNode", "//@staff.1").text("label"));
    }

    @Test
    void referencesToWhatAChangeRemovesAreCleaned() throws IOException {
        Step changed =
                last(
                        vary("tools")
                                .run(
                                        "[{`change`: [{`op`: `remove`, `on`: `/`, `feature`:"
                                                + " `staff`, `value`: `//@staff.0`}]}]"));

        assertEquals(1, Variation.of(changed, "Boss").size());
        assertEquals(2, changed.text("model").split("owner=").length);
    }

    @Test
    void fixOfARuleOnViewsStartsFromTheView() throws IOException {
        Step fixed =
                last(
                        vary("layers")
                                .with(
                                        "layers.odesign",
                                        "<audits auditExpression=\"service:shortLabel\"/>",
                                        "<audits auditExpression=\"service:shortLabel\"/><fixes"
                                                + " name=\"Shorten\"><initialOperation>"
                                                + "<firstModelOperations"
                                                + " xsi:type=\"tool:ChangeContext\""
                                                + " browseExpression=\"feature:target\"><subModelOperations"
                                                + " xsi:type=\"tool:SetValue\" featureName=\"name\""
                                                + " valueExpression=\"X\"/>"
                                                + "</firstModelOperations></initialOperation></fixes>")
                                .run("[{`quickFix`: {`fix`: `Shorten`, `element`: `//@laws.0`}}]"));

        assertEquals("X", Variation.of(fixed, "LawBox", "//@laws.0").text("label"));
    }

    @Test
    void classesOfTheMetamodelAreNamedByItsAddress() throws IOException {
        Step start =
                vary("tools")
                        .with(
                                "tools.odesign",
                                "<nodeMappings name=\"PersonNode\""
                                        + " semanticCandidatesExpression=\"feature:staff\""
                                        + " domainClass=\"bureau::Person\"",
                                "<nodeMappings name=\"PersonNode\""
                                        + " semanticCandidatesExpression=\"feature:eClass\""
                                        + " domainClass=\"ecore::EClass\"")
                        .run("[]")
                        .get(0);

        assertEquals(
                List.of("http://example.org/conf/bureau#//Bureau"),
                Variation.of(start, "PersonNode").stream().map(n -> n.text("target")).toList());
    }

    @Test
    void aCreationToolMakesNoViewWhereItsMappingHasNoPlace() throws IOException {
        Step made =
                last(
                        vary("tools")
                                .with(
                                        "tools.odesign",
                                        "<containerMappings",
                                        "<containerMappings name=\"TaskCard\""
                                                + " semanticCandidatesExpression=\"feature:tasks\""
                                                + " domainClass=\"bureau::Task\"><style"
                                                + " xsi:type=\"style:FlatContainerStyleDescription\"/>"
                                                + "</containerMappings><containerMappings")
                                .with(
                                        "tools.odesign",
                                        "name=\"StepNode\"",
                                        "name=\"StepNode\" createElements=\"false\"")
                                .run(
                                        "[{`tool`: `NewStep`, `kind`: `node`,"
                                                + " `on`: {`mapping`: `TaskCard`,"
                                                + " `target`: `//@tasks.0`}}]"));

        assertEquals(List.of(), Variation.of(made, "StepNode"));
    }

    @Test
    void aDropMakesNoViewWhereItsMappingHasNoPlace() throws IOException {
        String mappings =
                "//@ownedViewpoints[name='Bureau']/@ownedRepresentations[name='BureauMap']"
                        + "/@defaultLayer/@";
        Step dropped =
                last(
                        vary("tools")
                                .with(
                                        "tools.odesign",
                                        "name=\"PersonNode\"",
                                        "name=\"PersonNode\" createElements=\"false\"")
                                .with(
                                        "tools.odesign",
                                        "<subNodeMappings",
                                        "<subNodeMappings name=\"Guest\" createElements=\"false\""
                                                + " semanticCandidatesExpression=\"feature:staff\""
                                                + " domainClass=\"bureau::Person\"><style"
                                                + " xsi:type=\"style:SquareDescription\"/>"
                                                + "</subNodeMappings><subNodeMappings")
                                .with(
                                        "tools.odesign",
                                        "<ownedTools",
                                        "<ownedTools xsi:type=\"dtool:ContainerDropDescription\""
                                                + " name=\"Show\" precondition=\"true\""
                                                + " dragSource=\"PROJECT_EXPLORER\" mappings=\""
                                                + mappings
                                                + "nodeMappings[name='PersonNode'] "
                                                + mappings
                                                + "containerMappings[name='TaskBox']"
                                                + "/@subNodeMappings[name='Guest']\"/><ownedTools")
                                .run(
                                        "[{`tool`: `Show`, `kind`: `drop`,"
                                                + " `element`: `//@staff.0`,"
                                                + " `newContainer`: {`diagram`: true}}]"));

        assertEquals(1, Variation.of(dropped, "PersonNode").size());
        assertEquals(List.of(), Variation.of(dropped, "Guest"));
    }

    @Test
    void subVariablesSeeAllVariablesOfTheTool() throws IOException {
        String tool = "name=\"ToBoss\">\n            <element name=\"element\"/>";
        String shown =
                "<element name=\"element\"><subVariables xsi:type=\"tool:AcceleoVariable\""
                        + " name=\"shown\" computationExpression=\"var:elementView\">"
                        + "<subVariables xsi:type=\"tool:AcceleoVariable\" name=\"who\""
                        + " computationExpression=\"feature:target\"/></subVariables></element>";
        Step seen =
                last(
                        vary("tools")
                                .with("tools.odesign", tool, "name=\"ToBoss\">" + shown)
                                .with(
                                        "tools.odesign",
                                        "featureName=\"name\" valueExpression=\"seen\"",
                                        "featureName=\"boss\" valueExpression=\"var:who\"")
                                .run(
                                        "[{`tool`: `ToBoss`, `kind`: `generic`,"
                                                + " `on`: {`mapping`: `PersonNode`,"
                                                + " `target`: `//@staff.1`}}]"));

        // The chief of Ben now has Ben as chief.
        assertEquals(
                List.of("//@staff.0", "//@staff.1", "//@staff.2"),
                Variation.of(seen, "Boss").stream().map(e -> e.text("target")).sorted().toList());
    }

    @Test
    void toolsOfTablesHaveSubVariables() throws IOException {
        Step made =
                last(
                        vary("tables")
                                .with(
                                        "tables.odesign",
                                        "<variables name=\"element\"/>\n"
                                                + "          <variables name=\"container\"/>\n"
                                                + "          <firstModelOperation"
                                                + " xsi:type=\"tool:ChangeContext\"",
                                        "<variables name=\"element\"><subVariables"
                                                + " xsi:type=\"tool:AcceleoVariable\""
                                                + " name=\"title\""
                                                + " computationExpression=\"feature:name\"/>"
                                                + "</variables><firstModelOperation"
                                                + " xsi:type=\"tool:ChangeContext\"")
                                .with(
                                        "tables.odesign",
                                        "valueExpression=\"part\"",
                                        "valueExpression=\"var:title\"")
                                .run(
                                        "[{`tool`: `AddPart`, `kind`: `createLine`,"
                                                + " `on`: {`mapping`: `CourseLine`,"
                                                + " `target`: `//@courses.1`}}]"));

        assertEquals(
                "Sludge", Variation.of(made, "PartLine", "//@courses.1/@parts.0").text("label"));
    }
}
