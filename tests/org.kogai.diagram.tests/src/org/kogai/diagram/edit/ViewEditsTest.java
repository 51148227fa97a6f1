// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kogai.diagram.ViewBuilder;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.Bounds;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DNodeContainer;
import org.kogai.diagram.views.EdgeRouting;
import org.kogai.diagram.views.ViewsFactory;

import java.util.List;

class ViewEditsTest {
    private final BasicCommandStack stack = new BasicCommandStack();
    private final ViewBuilder builder = new ViewBuilder("town", "en");
    private final DNodeContainer box = builder.container(builder.diagram, "box");
    private final AbstractDNode inner = builder.node(box, "inner");
    private final AbstractDNode other = builder.node(builder.diagram, "other");
    private final DEdge edge = builder.edge(inner, other, "owes");

    @BeforeEach
    void place() {
        place(box, 0, 0, 200, 120);
        place(inner, 20, 10, 100, 40);
        place(other, 300, 300, 100, 40);
    }

    private static void place(AbstractDNode view, double x, double y, double w, double h) {
        Bounds bounds = ViewsFactory.eINSTANCE.createBounds();
        bounds.setX(x);
        bounds.setY(y);
        bounds.setWidth(w);
        bounds.setHeight(h);
        view.setBounds(bounds);
    }

    private SceneEdge drawn() {
        return Scenes.inPlace(builder.diagram).edges().get(0);
    }

    @Test
    void aCollapsedContainerShowsItsTitleOnly() {
        double tall = Scenes.inPlace(builder.diagram).nodes().get(0).bounds().height();
        stack.execute(ViewEdits.collapse(List.of(box), true));
        assertTrue(Scenes.inPlace(builder.diagram).nodes().get(0).children().isEmpty());
        assertTrue(Scenes.inPlace(builder.diagram).nodes().get(0).bounds().height() < tall);
        stack.undo();
        assertEquals(1, Scenes.inPlace(builder.diagram).nodes().get(0).children().size());
    }

    @Test
    void anEdgeEndsAtTheFoldedContainerAroundItsEnd() {
        stack.execute(ViewEdits.collapse(List.of(box), true));
        SceneEdge folded = drawn();
        assertEquals(box.getUid(), folded.source());
        assertEquals(other.getUid(), folded.target());
        Rectangle shown = Scenes.inPlace(builder.diagram).nodes().get(0).bounds();
        assertEquals(shown.y() + shown.height(), folded.route().get(0).y(), 1);
        stack.undo();
        assertEquals(inner.getUid(), drawn().source());
    }

    @Test
    void anEdgeWithinAFoldedContainerIsFoldedAway() {
        builder.edge(inner, box, "is part of");
        assertEquals(2, Scenes.inPlace(builder.diagram).edges().size());
        stack.execute(ViewEdits.collapse(List.of(box), true));
        assertEquals(1, Scenes.inPlace(builder.diagram).edges().size());
    }

    @Test
    void anEdgeFromTheBorderOfAFoldedContainerStaysThere() {
        AbstractDNode border = builder.border(box, "gate");
        place(border, 190, 30, 20, 20);
        edge.setSourceNode(border);
        stack.execute(ViewEdits.collapse(List.of(box), true));
        assertEquals(border.getUid(), drawn().source());
    }

    @Test
    void aStraightEdgeStaysStraightWhenItsEndMoves() {
        place(other, 20, 300, 100, 40);
        stack.execute(ViewEdits.route(List.of(edge), EdgeRouting.STRAIGHT));
        Geometry geometry =
                new Geometry(
                        new AdapterFactoryEditingDomain(
                                new ReflectiveItemProviderAdapterFactory(), stack));
        CompoundCommand move = new CompoundCommand();
        move.append(geometry.move(other, 150, 0));
        new Following(geometry, List.of(other)).append(move, other, 150, 0);
        stack.execute(move);
        assertEquals(2, drawn().route().size());
    }

    @Test
    void hidesTheLabelOfAnEdge() {
        assertEquals(1, drawn().labels().size());
        stack.execute(ViewEdits.hideLabels(List.of(edge), true));
        assertTrue(drawn().labels().isEmpty());
    }

    @Test
    void routesWithRightAnglesOrStraight() {
        stack.execute(ViewEdits.route(List.of(edge), EdgeRouting.MANHATTAN));
        assertTrue(isOrthogonal());
        stack.execute(ViewEdits.route(List.of(edge), EdgeRouting.TREE));
        assertTrue(isOrthogonal());
        assertEquals(4, edge.getBendpoints().size());
        stack.execute(ViewEdits.route(List.of(edge), EdgeRouting.STRAIGHT));
        assertEquals(2, drawn().route().size());
        assertFalse(isOrthogonal());
        assertTrue(edge.getOwnedStyle().getCustomFeatures().contains("routingStyle"));
        stack.undo();
        assertTrue(isOrthogonal());
    }

    private boolean isOrthogonal() {
        var route = drawn().route();
        for (int i = 1; i < route.size(); i++) {
            boolean level = Math.abs(route.get(i).y() - route.get(i - 1).y()) < 0.01;
            boolean upright = Math.abs(route.get(i).x() - route.get(i - 1).x()) < 0.01;
            if (!level && !upright) {
                return false;
            }
        }
        return true;
    }

    @Test
    void takesASizeBack() {
        place(other, 300, 300, 400, 300);
        other.setSized(true);
        stack.execute(ViewEdits.automaticSize(List.of(other)));
        double width =
                Scenes.inPlace(builder.diagram).nodes().stream()
                        .filter(node -> node.id().equals(other.getUid()))
                        .findFirst()
                        .orElseThrow()
                        .bounds()
                        .width();
        assertTrue(width < 200, "width " + width);
        assertFalse(other.isSized());
    }

    @Test
    void aFormatGoesToTheSameElementInAnotherDiagram() {
        inner.setTarget(EcoreFactory.eINSTANCE.createEClass());
        inner.setMapping("m");
        inner.setPinned(true);
        ViewBuilder second = new ViewBuilder("copy", "en");
        AbstractDNode twin = second.node(second.diagram, "inner");
        twin.setTarget(inner.getTarget());
        twin.setMapping("m");
        Format format = Format.of(List.of(inner));
        inner.getBounds().setX(999);
        stack.execute(format.applyTo(List.of(twin)));
        assertEquals(20, twin.getBounds().getX());
        assertEquals(100, twin.getBounds().getWidth());
        assertTrue(twin.isPinned());
        stack.undo();
        assertNull(twin.getBounds());
    }

    @Test
    void aFormatGivesOtherViewsItsSizeOnly() {
        Format format = Format.of(List.of(other));
        place(inner, 20, 10, 60, 20);
        stack.execute(format.applyTo(List.of(inner)));
        assertEquals(20, inner.getBounds().getX());
        assertEquals(100, inner.getBounds().getWidth());
        assertTrue(inner.isSized());
    }
}
