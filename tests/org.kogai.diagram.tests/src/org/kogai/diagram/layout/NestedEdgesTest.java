// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.ViewBuilder;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.DNodeContainer;

import java.util.List;

/** Edges from a container to what is in it. */
class NestedEdgesTest {
    private final ViewBuilder builder = new ViewBuilder("Institutions", "en");

    @Test
    void beginBesideTheTitleThatIsNotAboveTheirEnd() {
        DNodeContainer ministry = builder.container(null, "MoE");
        DNode province = builder.node(ministry, "Departments of the provinces");
        builder.node(ministry, "Laboratory of the ministry");
        builder.edge(ministry, province, "delegates to");
        Scene scene = arranged();
        Rectangle title = scene.nodes().get(0).label().orElseThrow().bounds();
        Position start = scene.edges().get(0).route().get(0);
        Position corner = scene.edges().get(0).route().get(1);
        assertEquals(title.center().y(), start.y(), 1);
        assertEquals(start.y(), corner.y());
        assertTrue(title.x() - start.x() > 2 && title.x() - start.x() < 10, start.toString());
        assertEquals(List.of(), Drawn.crossedTitles(scene));
    }

    @Test
    void beginBelowTheTitleThatIsInTheirWay() {
        DNodeContainer ministry = builder.container(null, "Ministry of Environment");
        DNode province = builder.node(ministry, "Departments");
        builder.edge(ministry, province, "");
        Scene scene = arranged();
        SceneNode drawn = scene.nodes().get(0);
        Rectangle title = drawn.label().orElseThrow().bounds();
        Position start = scene.edges().get(0).route().get(0);
        assertTrue(start.y() >= title.y() + title.height(), start + " under " + title);
    }

    private Scene arranged() {
        new DiagramLayout().arrange(builder.diagram, LayoutSettings.standard(), Cancellation.NEVER);
        return Scenes.of(builder.diagram);
    }
}
