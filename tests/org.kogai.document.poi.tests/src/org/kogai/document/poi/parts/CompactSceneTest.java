// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.paint.ArrowHead;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.views.EdgeArrows;

import java.util.List;

class CompactSceneTest {
    /** Pixels that are left of 500 between a box and one that stands lower by y. */
    private static double left(double y) {
        SceneNode gap = SceneSamples.node("gap", 0, 0, 100, 40);
        SceneNode measure = SceneSamples.node("measure", 600, y, 100, 40);
        List<SceneEdge> edges = List.of(SceneSamples.edge(gap, measure));
        Scene scene = CompactScene.of(new Scene("", "en", 700, 240, List.of(gap, measure), edges));
        Rectangle first = scene.nodes().get(0).bounds();
        return scene.nodes().get(1).bounds().x() - first.x() - first.width();
    }

    @Test
    void freeSpaceIsNarrowed() {
        assertEquals(16, left(0), 0.1);
    }

    @Test
    void aSlantedLineKeepsWidthToBeToldFromOthers() {
        assertEquals(16 + 80 + 16, left(200), 0.1);
    }

    @Test
    void wordsOnALineKeepApartFromTheSignAtItsEnd() {
        SceneNode one = SceneSamples.node("one", 0, 0, 100, 40);
        SceneNode other = SceneSamples.node("other", 600, 0, 100, 40);
        SceneEdge line = SceneSamples.edge(one, other);
        Label name = one.label().orElseThrow();
        Label words =
                new Label(
                        name.text(),
                        name.lines(),
                        name.style(),
                        new Rectangle(250, 10, 80, 20),
                        name.alignment());
        SceneEdge edge =
                new SceneEdge(
                        line.id(),
                        "",
                        line.source(),
                        line.target(),
                        line.route(),
                        false,
                        line.stroke(),
                        EdgeArrows.DIAMOND,
                        EdgeArrows.NO_DECORATION,
                        List.of(words),
                        "");
        Scene scene =
                CompactScene.of(new Scene("", "en", 700, 40, List.of(one, other), List.of(edge)));
        double end = scene.edges().get(0).route().get(0).x();
        double sign = ArrowHead.of(EdgeArrows.DIAMOND, line.stroke().width()).length();
        assertEquals(16, scene.edges().get(0).labels().get(0).bounds().x() - end - sign, 1.5);
    }

    @Test
    void rowsOfATableTouchWhereOthersBetweenThemAreLeftOut() {
        SceneNode first = SceneSamples.frame("first", new Rectangle(0, 30, 400, 60), List.of());
        SceneNode last = SceneSamples.frame("last", new Rectangle(0, 190, 400, 60), List.of());
        Rectangle box = new Rectangle(0, 0, 400, 250);
        SceneNode table = SceneSamples.frame("table", box, List.of(first, last));
        Scene scene = CompactScene.of(new Scene("", "en", 400, 250, List.of(table), List.of()));
        List<SceneNode> rows = scene.nodes().get(0).children();
        Rectangle above = rows.get(0).bounds();
        assertEquals(above.y() + above.height(), rows.get(1).bounds().y(), 0.1);
    }
}
