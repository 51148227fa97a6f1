// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.diagram.ViewBuilder;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.SvgWriter;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DNodeContainer;

import java.util.ArrayList;
import java.util.List;

class PinsTest {
    private final DiagramLayout layout = new DiagramLayout();

    private void arrange(ViewBuilder builder) {
        layout.arrange(builder.diagram, LayoutSettings.standard(), Cancellation.NEVER);
    }

    private static List<AbstractDNode> nodes(ViewBuilder builder) {
        List<AbstractDNode> nodes = new ArrayList<>();
        for (DDiagramElement element : builder.diagram.getOwnedDiagramElements()) {
            if (element instanceof AbstractDNode node) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void pinnedViewsStayAndNothingOverlapsThem(long seed) {
        ViewBuilder builder = DiagramLayoutTest.generated(seed);
        arrange(builder);
        AbstractDNode first = nodes(builder).get(0);
        AbstractDNode second = nodes(builder).get(3);
        first.setPinned(true);
        first.getBounds().setX(700);
        first.getBounds().setY(300);
        second.setPinned(true);
        second.getBounds().setX(30);
        second.getBounds().setY(30);
        arrange(builder);
        assertEquals(700, first.getBounds().getX());
        assertEquals(300, first.getBounds().getY());
        assertEquals(30, second.getBounds().getX());
        assertEquals(30, second.getBounds().getY());
        if (first.getBounds().getX() > 30 + second.getBounds().getWidth()
                || first.getBounds().getY() > 30 + second.getBounds().getHeight()) {
            assertEquals(List.of(), Drawn.overlapsOfNodes(Scenes.of(builder.diagram)));
        }
        assertEquals(List.of(), Drawn.looseEnds(Scenes.of(builder.diagram)));
    }

    @Test
    void aSecondArrangeWithPinsMovesNothing() {
        ViewBuilder builder = DiagramLayoutTest.generated(4);
        arrange(builder);
        AbstractDNode pinned = nodes(builder).get(1);
        pinned.setPinned(true);
        pinned.getBounds().setX(400);
        pinned.getBounds().setY(400);
        arrange(builder);
        String first = SvgWriter.text(Scenes.of(builder.diagram));
        arrange(builder);
        assertEquals(first, SvgWriter.text(Scenes.of(builder.diagram)));
    }

    @Test
    void theOthersMoveAlongWithThePinnedOne() {
        ViewBuilder builder = new ViewBuilder("Bodies", "en");
        AbstractDNode law = builder.node(null, "Law");
        AbstractDNode decree = builder.node(null, "Decree");
        builder.edge(law, decree, "");
        arrange(builder);
        double distance = decree.getBounds().getY() - law.getBounds().getY();
        law.setPinned(true);
        law.getBounds().setX(500);
        law.getBounds().setY(200);
        arrange(builder);
        assertEquals(200 + distance, decree.getBounds().getY(), 0.2);
        assertTrue(decree.getBounds().getX() > 400);
    }

    @Test
    void aContainerHoldsItsPinnedChild() {
        ViewBuilder builder = new ViewBuilder("Bodies", "en");
        DNodeContainer ministry = builder.container(null, "Ministry");
        AbstractDNode office = builder.node(ministry, "Office");
        builder.node(ministry, "Cabinet");
        builder.node(null, "Agency");
        arrange(builder);
        office.setPinned(true);
        office.getBounds().setX(300);
        office.getBounds().setY(150);
        arrange(builder);
        assertEquals(300, office.getBounds().getX());
        assertEquals(List.of(), Drawn.overlapsOfNodes(Scenes.of(builder.diagram)));
    }
}
