// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.elk.core.options.Direction;
import org.junit.jupiter.api.Test;
import org.kogai.diagram.ViewBuilder;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.DiagramElementMapping;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.description.Layout;
import org.kogai.diagram.description.MappingHead;
import org.kogai.diagram.description.NodeMapping;
import org.kogai.diagram.description.Place;
import org.kogai.diagram.views.DNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class LayoutSettingsTest {
    private static DiagramDescription description(Layout layout, String... mappings) {
        Map<String, DiagramElementMapping> byKey = new LinkedHashMap<>();
        for (String name : mappings) {
            MappingHead head =
                    new MappingHead(
                            "key of " + name,
                            name,
                            "",
                            Place.NONE,
                            "Default",
                            Expression.NONE,
                            Expression.NONE,
                            true,
                            false,
                            Expression.NONE,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of());
            byKey.put(head.key(), new NodeMapping(head, "", List.of(), List.of(), null, List.of()));
        }
        return new DiagramDescription(
                "",
                "Hierarchy",
                "",
                "",
                Place.NONE,
                Expression.NONE,
                "",
                Expression.NONE,
                Expression.NONE,
                List.of(),
                Optional.ofNullable(layout),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                byKey,
                Map.of());
    }

    private static Layout.Option option(String id, String value) {
        return new Layout.Option(id, value, List.of("PARENT"));
    }

    @Test
    void withoutALayoutEdgesRunDown() {
        assertEquals(
                LayoutSettings.standard(), LayoutSettings.of(description(null, "Law", "Decree")));
    }

    @Test
    void readsTheDirectionsOfACompositeLayout() {
        assertEquals(
                Direction.RIGHT,
                LayoutSettings.of(description(new Layout.Composite(30, "LeftToRight")))
                        .direction());
        assertEquals(
                Direction.UP,
                LayoutSettings.of(description(new Layout.Composite(30, "bottomToTop")))
                        .direction());
    }

    @Test
    void readsTheDirectionOfAnElkLayout() {
        Layout layout =
                new Layout.Custom(
                        "org.eclipse.elk.layered",
                        List.of(option("org.eclipse.elk.direction", "RIGHT")));
        ViewBuilder builder = new ViewBuilder("Hierarchy", "en");
        DNode law = builder.node(null, "Law");
        DNode decree = builder.node(null, "Decree");
        builder.edge(law, decree, "");
        new DiagramLayout().arrange(builder.diagram, description(layout), Cancellation.NEVER);
        assertTrue(decree.getBounds().getX() > law.getBounds().getX() + law.getBounds().getWidth());
    }

    @Test
    void mappingsInFileOrderAreLevelsWhenPartitioningIsAskedFor() {
        Layout layout =
                new Layout.Custom(
                        "org.eclipse.elk.layered",
                        List.of(option("org.eclipse.elk.partitioning.activate", "true")));
        Map<String, Integer> levels =
                LayoutSettings.of(description(layout, "Constitution", "Law", "Decree")).levels();
        assertTrue(levels.get("Constitution") < levels.get("Law"));
        assertTrue(levels.get("Law") < levels.get("Decree"));
        assertEquals(levels.get("Law"), levels.get("key of Law"));
    }

    @Test
    void unknownAlgorithmsOptionsAndValuesDoNoHarm() {
        Layout layout =
                new Layout.Custom(
                        "org.example.magic",
                        List.of(
                                option("org.example.unknown", "1"),
                                option("org.eclipse.elk.direction", "SIDEWAYS"),
                                option("org.eclipse.elk.spacing.nodeNode", "wide")));
        ViewBuilder builder = new ViewBuilder("Hierarchy", "en");
        builder.edge(builder.node(null, "Law"), builder.node(null, "Decree"), "");
        assertTrue(
                new DiagramLayout()
                        .arrange(builder.diagram, description(layout), Cancellation.NEVER));
    }
}
