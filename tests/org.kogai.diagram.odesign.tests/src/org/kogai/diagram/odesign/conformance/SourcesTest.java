// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What neither the reference nor a recorded case tells: read off the sources of Sirius 7.5.0. */
class SourcesTest {
    private static final String ON_CAT =
            "`on`: {`mapping`: `PersonNode`, `target`: `//@staff.2`}}]";

    @TempDir private Path folder;

    private Variation vary(String name) throws IOException {
        return new Variation(name, folder);
    }

    private static Step last(List<Step> snapshots) {
        return snapshots.get(snapshots.size() - 1);
    }

    /** Runs this operation as the tool of Cat, whose chief is Ben. */
    private Step onCat(String operation) throws IOException {
        String tool = "<firstModelOperations xsi:type=\"tool:ChangeContext\" browseExpression=";
        return last(
                vary("tools")
                        .with(
                                "tools.odesign",
                                tool + "\"feature:boss\">",
                                tool
                                        + "\"var:element\">"
                                        + operation
                                        + "</firstModelOperations></initialOperation></ownedTools>"
                                        + "<ownedTools xsi:type=\"tool:ToolDescription\""
                                        + " name=\"Other\"><element name=\"element\"/>"
                                        + "<elementView name=\"elementView\"/><initialOperation>"
                                        + tool
                                        + "\"feature:boss\">")
                        .run("[{`tool`: `ToBoss`, `kind`: `generic`, " + ON_CAT));
    }

    private static String set(String feature, String value) {
        return "<subModelOperations xsi:type=\"tool:SetValue\" featureName=\""
                + feature
                + "\" valueExpression=\""
                + value
                + "\"/>";
    }

    private static String cat(Step snapshot) {
        return Variation.of(snapshot, "PersonNode", "//@staff.2").text("label");
    }

    @Test
    void aNumberIsNoText() throws IOException {
        assertTrue(onCat(set("name", "12")).has("failed"));
    }

    @Test
    void nothingThatIsAddedIsConverted() throws IOException {
        assertTrue(onCat(set("skills", "12")).has("failed"));
    }

    @Test
    void anElementIsNotMovedToNowhere() throws IOException {
        String nowhere =
                "<subModelOperations xsi:type=\"tool:MoveElement\" featureName=\"steps\""
                        + " newContainerExpression=\"feature:card\"/>";

        assertTrue(onCat(nowhere).has("failed"));
    }

    @Test
    void theVariableOfALoopEndsWithIt() throws IOException {
        String loop =
                "<subModelOperations xsi:type=\"tool:For\" expression=\"feature:helps\""
                        + " iteratorName=\"one\">"
                        + set("grade", "7")
                        + "</subModelOperations>";

        assertEquals("null: 1", cat(onCat(loop + set("name", "var:one"))));
    }

    @Test
    void aLoopOverNamesStaysWhereItIs() throws IOException {
        String loop =
                "<subModelOperations xsi:type=\"tool:For\" expression=\"service:twoWords\""
                        + " iteratorName=\"self\">"
                        + set("boss", "var:self")
                        + "</subModelOperations>";

        // self stays the element, so Cat is her own chief now.
        Step looped = onCat(loop);
        assertFalse(looped.has("failed"));
        assertEquals(2, Variation.of(looped, "Boss").size());
    }

    @Test
    void aConditionOfAFilterSeesNoVariables() throws IOException {
        Step filtered =
                last(
                        vary("layers")
                                .with(
                                        "layers.odesign",
                                        "semanticConditionExpression=\"service:inForce\"",
                                        "semanticConditionExpression=\"service:diagram.hasText\"")
                                .run("[{`filter`: `HideRepealed`, `active`: true}]"));

        assertEquals(
                List.of(),
                Variation.of(filtered, "LawBox").stream()
                        .filter(one -> !one.text("visible").equals("true"))
                        .toList());
    }

    private Step edgeFrom(String source) throws IOException {
        String boss =
                "//@ownedViewpoints[name='Bureau']/@ownedRepresentations[name='BureauMap']"
                        + "/@defaultLayer/@edgeMappings[name='Boss']";
        String tool = "<firstModelOperations xsi:type=\"tool:ChangeContext\" browseExpression=";
        return last(
                vary("tools")
                        .with(
                                "tools.odesign",
                                "<edgeMappings name=\"Boss\"",
                                "<edgeMappings name=\"Boss\" createElements=\"false\"")
                        .with(
                                "tools.odesign",
                                tool + "\"feature:boss\">",
                                tool
                                        + "\"var:element\"><subModelOperations"
                                        + " xsi:type=\"dtool:CreateEdgeView\" mapping=\""
                                        + boss
                                        + "\" containerViewExpression=\"var:elementView\""
                                        + " sourceExpression=\""
                                        + source
                                        + "\" targetExpression=\"feature:boss\"/>"
                                        + "</firstModelOperations></initialOperation></ownedTools>"
                                        + "<ownedTools xsi:type=\"tool:ToolDescription\""
                                        + " name=\"Other\"><element name=\"element\"/>"
                                        + "<elementView name=\"elementView\"/><initialOperation>"
                                        + tool
                                        + "\"feature:boss\">")
                        .run("[{`tool`: `ToBoss`, `kind`: `generic`, " + ON_CAT));
    }

    @Test
    void anEdgeIsMadeBetweenTheViewsOfElements() throws IOException {
        assertEquals(1, Variation.of(edgeFrom("var:element"), "Boss").size());
    }

    @Test
    void aViewIsNoEndOfAnEdgeThatIsMade() throws IOException {
        assertEquals(List.of(), Variation.of(edgeFrom("var:elementView"), "Boss"));
    }

    @Test
    void whatIsNewAtTheBeginningGoesThereWithTheNextRefresh() throws IOException {
        List<Step> steps =
                vary("tools")
                        .run(
                                "[{`change`: [{`op`: `create`, `on`: `/`, `feature`: `staff`,"
                                        + " `type`: `Person`, `index`: 0}]}, {`refresh`: true}]");

        assertEquals(List.of("1", "2", "3", "0"), staff(steps.get(1)));
        assertEquals(List.of("0", "1", "2", "3"), staff(steps.get(2)));
    }

    private static List<String> staff(Step snapshot) {
        return Variation.of(snapshot, "PersonNode").stream()
                .map(one -> one.text("target").replace("//@staff.", ""))
                .toList();
    }
}
