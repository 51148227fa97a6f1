// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.elk.core.options.Direction;
import org.junit.jupiter.api.Test;
import org.kogai.diagram.ViewBuilder;
import org.kogai.diagram.description.Layout;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.ViewSizes;
import org.kogai.diagram.views.DNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class LevelsTest {
    private static final LayoutSettings RANKED =
            new LayoutSettings(
                    LayoutSettings.LAYERED,
                    Direction.DOWN,
                    List.of(
                            new Layout.Option(
                                    "org.eclipse.elk.spacing.nodeNode", "50", List.of("PARENT"))),
                    Map.of("Constitution", 0, "Law", 1, "Decree", 2),
                    Duration.ofSeconds(20));

    private final ViewBuilder builder = new ViewBuilder("Hierarchy", "en");
    private final List<List<DNode>> levels = new ArrayList<>();

    private void level(String mapping, int count) {
        List<DNode> level = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            DNode node = builder.node(null, mapping + " " + i);
            node.setMapping(mapping);
            level.add(node);
        }
        levels.add(level);
    }

    private static double top(List<DNode> level) {
        return level.stream().mapToDouble(n -> n.getBounds().getY()).min().orElseThrow();
    }

    private static double bottom(List<DNode> level) {
        return level.stream()
                .mapToDouble(n -> n.getBounds().getY() + n.getBounds().getHeight())
                .max()
                .orElseThrow();
    }

    @Test
    void levelsStandBelowEachOtherWhateverTheEdgesSay() {
        level("Constitution", 1);
        level("Law", 3);
        level("Decree", 14);
        builder.edge(levels.get(2).get(0), levels.get(1).get(0), "implements");
        builder.edge(levels.get(1).get(2), levels.get(2).get(5), "");
        builder.edge(levels.get(2).get(1), levels.get(0).get(0), "");
        new DiagramLayout().arrange(builder.diagram, RANKED, Cancellation.NEVER);
        assertTrue(bottom(levels.get(0)) < top(levels.get(1)));
        assertTrue(bottom(levels.get(1)) < top(levels.get(2)));
        assertEquals(List.of(), Drawn.overlaps(Scenes.of(builder.diagram)));
    }

    @Test
    void aLargeLevelIsSpreadOverSeveralRows() {
        level("Constitution", 1);
        level("Decree", 30);
        new DiagramLayout().arrange(builder.diagram, RANKED, Cancellation.NEVER);
        long rows = levels.get(1).stream().map(n -> n.getBounds().getY()).distinct().count();
        assertTrue(rows > 2 && rows < 10, "rows: " + rows);
    }

    @Test
    void aHighColumnGetsLongerLines() {
        LayoutSettings beside = RANKED.with(Direction.RIGHT);
        level("Law on a subject whose name takes three lines when they are short", 14);
        level("Decree", 1);
        levels.get(0).forEach(law -> law.setMapping("Law"));
        new DiagramLayout().arrange(builder.diagram, beside, Cancellation.NEVER);
        DNode law = levels.get(0).get(0);
        assertTrue(law.getBounds().getWidth() > ViewSizes.preferred(law).width());
        assertTrue(law.getBounds().getHeight() < ViewSizes.preferred(law).height());
    }

    @Test
    void optionsOfTheDescriptionAreObeyed() {
        level("Law", 4);
        new DiagramLayout().arrange(builder.diagram, RANKED, Cancellation.NEVER);
        List<DNode> laws = levels.get(0);
        double gap =
                laws.get(1).getBounds().getX()
                        - laws.get(0).getBounds().getX()
                        - laws.get(0).getBounds().getWidth();
        assertEquals(50, Math.abs(gap), 0.2);
    }
}
