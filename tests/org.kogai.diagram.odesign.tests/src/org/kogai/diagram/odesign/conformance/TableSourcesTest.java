// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Tables as the sources of Sirius 7.5.0 tell, where no recorded case does. */
class TableSourcesTest {
    private static final String GRID = "[{`open`: `CourseGrid`, `root`: `/`}]";

    @TempDir private Path folder;

    private Step table(String old, String other) throws IOException {
        return new Variation("tables", folder).with("tables.odesign", old, other).run("[]").get(0);
    }

    private Step grid(String old, String other) throws IOException {
        return new Variation("tables", folder).with("tables.odesign", old, other).run(GRID).get(1);
    }

    private static List<Map<String, Object>> cells(Step snapshot, String mapping, String target) {
        return Variation.of(snapshot, mapping, target).list("cells").stream()
                .map(Step::map)
                .toList();
    }

    private static Map<String, Object> hours(Step snapshot) {
        return cells(snapshot, "CourseLine", "//@courses.0").get(1);
    }

    @Test
    void aLabelWithoutValueIsNoText() throws IOException {
        assertNull(
                hours(table("labelExpression=\"service:hoursText\"", "labelExpression=\"var:no\""))
                        .get("label"));
    }

    @Test
    void whatFailsAllowsNoEditing() throws IOException {
        assertEquals(
                false,
                hours(table("canEdit=\"service:isOpen\"", "canEdit=\"var:no\"")).get("editable"));
    }

    @Test
    void editingIsAllowedInSightOfTheCell() throws IOException {
        assertEquals(
                true,
                hours(table("canEdit=\"service:isOpen\"", "canEdit=\"service:element.isOpen\""))
                        .get("editable"));
    }

    @Test
    void aHeadingShowsTheLiteralOfAnEnumeration() throws IOException {
        Step start =
                table(
                        "semanticCandidatesExpression=\"feature:courses\""
                                + " headerLabelExpression=\"feature:name\"",
                        "semanticCandidatesExpression=\"feature:courses\""
                                + " headerLabelExpression=\"feature:level\"");

        assertEquals(
                "Expert level", Variation.of(start, "CourseLine", "//@courses.1").text("label"));
    }

    @Test
    void aHeadingThatFailsIsNoText() throws IOException {
        Step start = table("headerLabelExpression=\"Hours\"", "headerLabelExpression=\"var:no\"");

        assertNull(Step.map(start.list("columns").get(1)).get("label"));
    }

    @Test
    void aColumnOfNoFeatureHasNoCellsWithoutLabel() throws IOException {
        Step start = table("labelExpression=\"service:summary\" ", "");

        assertEquals(6, cells(start, "CourseLine", "//@courses.0").size());
    }

    @Test
    void candidatesOfACellAreOfAnyClass() throws IOException {
        Step start = grid("domainClass=\"academy::Rating\"", "domainClass=\"academy::Part\"");

        assertEquals(1, rated(start));
    }

    @Test
    void aPreconditionThatFailsMakesNoCell() throws IOException {
        Step start =
                grid(
                        "<intersection name=\"Rated\"",
                        "<intersection name=\"Rated\" preconditionExpression=\"var:no\"");

        assertEquals(0, rated(start));
    }

    @Test
    void columnsAreFoundInSightOfTheLine() throws IOException {
        Step start =
                grid(
                        "columnFinderExpression=\"feature:after\"",
                        "columnFinderExpression=\"var:lineSemantic\"");

        assertEquals(
                1,
                cells(start, "RowCourse", "//@courses.0").stream()
                        .filter(c -> "After".equals(c.get("intersection")))
                        .count());
    }

    @Test
    void aPreconditionSeesNoRoot() throws IOException {
        String rated = "<intersection name=\"Rated\"";

        assertEquals(1, rated(grid(rated, rated + " preconditionExpression=\"var:line\"")));
        assertEquals(0, rated(grid(rated, rated + " preconditionExpression=\"var:root\"")));
    }

    @Test
    void aHeadingSeesNoVariables() throws IOException {
        Step start =
                table(
                        "semanticCandidatesExpression=\"feature:courses\""
                                + " headerLabelExpression=\"feature:name\"",
                        "semanticCandidatesExpression=\"feature:courses\""
                                + " headerLabelExpression=\"service:lineSemantic.summary\"");

        assertEquals("", Variation.of(start, "CourseLine", "//@courses.0").text("label"));
    }

    @Test
    void aConditionOfAStyleSeesNoVariables() throws IOException {
        String condition = "<backgroundConditionalStyle predicateExpression=";

        Step start = table(condition + "\"service:isOpen\"", condition + "\"var:line\"");

        assertEquals(
                "#d1d1d1",
                Variation.of(start, "CourseLine", "//@courses.0").text("backgroundColor"));
    }

    @Test
    void anOwnerIsFoundInSightOfTheElementOfItsLine() throws IOException {
        Step start =
                table(
                        "featureParentExpression=\"var:self\"",
                        "featureParentExpression=\"var:container\"");

        assertEquals(
                "Course Filters (2)",
                cells(start, "CourseLine", "//@courses.0").get(6).get("label"));
    }

    private static long rated(Step snapshot) {
        return cells(snapshot, "RowCourse", "//@courses.0").stream()
                .filter(cell -> "Rated".equals(cell.get("intersection")))
                .count();
    }
}
