// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.diagram.run.Switch;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.model.governance.contract.Deliverable;
import org.kogai.model.governance.policy.ComparisonAxis;
import org.kogai.model.governance.policy.ComparisonCell;
import org.kogai.model.governance.policy.Milestone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Engagement plan, roadmap and comparison of countries over the samples. */
class PlanningDiagramsTest {
    @TempDir private Path folder;

    @Test
    void aPlanHasARowForTheQuarterOfTheDeliverablesAndOneForOpenDays() throws IOException {
        try (OpenDiagram plan = new OpenDiagram(folder, "contract", "EngagementPlan")) {
            assertEquals(
                    List.of("Jan–Mar 2026 (Q4)", "No day given"),
                    labels(plan, "QuarterRow").toList());
            assertEquals(4, views(plan, "DeliverableBox").size());
            assertEquals(9, views(plan, "EngagementBox").size());
            assertTrue(labels(plan, "DeliverableBox").anyMatch("2026-03-26\nReport"::equals));
        }
    }

    @Test
    void aDeliverableThatIsMovedToOpenDaysLosesItsDay() throws IOException {
        try (OpenDiagram plan = new OpenDiagram(folder, "contract", "EngagementPlan")) {
            DDiagramElement paper = views(plan, "DeliverableBox").get(0);
            Deliverable deliverable = (Deliverable) paper.getTarget();
            DDiagramElement open =
                    views(plan, "KindField").stream()
                            .filter(field -> field.getName().equals("Deliverable"))
                            .reduce((first, last) -> last)
                            .orElseThrow();
            plan.run(plan.runtime.drop(plan.view, paper, open));
            assertEquals(null, deliverable.getDue());
            plan.undo();
            assertEquals("2026-03-26", deliverable.getDue().toString());
        }
    }

    @Test
    void aRoadmapHasARowForEachLeadingBodyAndAFieldForEachYear() throws IOException {
        try (OpenDiagram map = new OpenDiagram(folder, "cambodia", "Roadmap")) {
            assertEquals(5, views(map, "BodyRow").size());
            assertEquals(
                    List.of("2027", "2028", "2029", "2030"),
                    labels(map, "YearField").limit(4).toList());
            assertTrue(
                    labels(map, "MilestoneBox").anyMatch("2029-03\nSub-decree submitted"::equals));
        }
    }

    @Test
    void aMilestoneThatIsMovedKeepsItsMonth() throws IOException {
        try (OpenDiagram map = new OpenDiagram(folder, "cambodia", "Roadmap")) {
            DDiagramElement box =
                    views(map, "MilestoneBox").stream()
                            .filter(one -> one.getName().endsWith("Sub-decree submitted"))
                            .findFirst()
                            .orElseThrow();
            Milestone milestone = (Milestone) box.getTarget();
            DDiagramElement later =
                    views(map, "YearField").stream()
                            .filter(field -> field.getName().equals("2030"))
                            .findFirst()
                            .orElseThrow();
            map.run(map.runtime.drop(map.view, box, later));
            assertEquals("2030-03", milestone.getDue().toString());
        }
    }

    @Test
    void theOrderOfMilestonesIsALayer() throws IOException {
        try (OpenDiagram map = new OpenDiagram(folder, "cambodia", "Roadmap")) {
            assertTrue(views(map, "DependsEdge").size() >= 2);
            assertTrue(
                    map.runtime.layers(map.view).stream()
                            .map(Switch::name)
                            .toList()
                            .containsAll(List.of("Minister", "Engineer", "Donor")));
        }
    }

    @Test
    void everyCountryOfAComparisonHasTheSameAxes() throws IOException {
        try (OpenDiagram table = new OpenDiagram(folder, "regional", "CountryComparison")) {
            assertEquals(3, views(table, "CountryRow").size());
            assertEquals(3 * ComparisonAxis.VALUES.size(), views(table, "AxisField").size());
        }
    }

    @Test
    void anEntryThatIsMovedBelongsToTheOtherAxisAndCountry() throws IOException {
        try (OpenDiagram table = new OpenDiagram(folder, "regional", "CountryComparison")) {
            DDiagramElement box = views(table, "FactBox").get(0);
            ComparisonCell fact = (ComparisonCell) box.getTarget();
            DDiagramElement last =
                    views(table, "AxisField").stream()
                            .reduce((first, second) -> second)
                            .orElseThrow();
            table.run(table.runtime.drop(table.view, box, last));
            assertEquals(ComparisonAxis.NUMBERS, fact.getAxis());
            assertEquals("LA", fact.getJurisdiction().getIsoCode());
        }
    }

    private static Stream<String> labels(OpenDiagram diagram, String mapping) {
        return views(diagram, mapping).stream().map(DDiagramElement::getName);
    }

    private static List<DDiagramElement> views(OpenDiagram diagram, String mapping) {
        return diagram.all().filter(view -> isOf(view, mapping)).toList();
    }

    private static boolean isOf(DDiagramElement view, String mapping) {
        return Optional.ofNullable(view.getMapping())
                .filter(key -> key.equals(mapping) || key.endsWith("[name='" + mapping + "']"))
                .isPresent();
    }
}
