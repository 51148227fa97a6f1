// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.ViewBuilder;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.Bounds;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.DNodeContainer;
import org.kogai.diagram.views.LabelPosition;
import org.kogai.diagram.views.ViewsFactory;

import java.util.List;

class ScenesTest {
    private final ViewBuilder builder = new ViewBuilder("Bodies", "en");

    static void put(AbstractDNode view, double x, double y, double width, double height) {
        Bounds bounds = ViewsFactory.eINSTANCE.createBounds();
        bounds.setX(x);
        bounds.setY(y);
        bounds.setWidth(width);
        bounds.setHeight(height);
        view.setBounds(bounds);
    }

    @Test
    void childrenBeginBelowTheTitleOfTheirContainer() {
        DNodeContainer ministry = builder.container(null, "Ministry");
        DNode department = builder.node(ministry, "Department");
        put(ministry, 20, 20, 300, 200);
        put(department, 14, 0, 120, 40);
        SceneNode outer = Scenes.of(builder.diagram).nodes().get(0);
        SceneNode inner = outer.children().get(0);
        assertEquals(34, inner.bounds().x());
        assertEquals(20 + ViewSizes.titleHeight(ministry, 300), inner.bounds().y());
        assertTrue(outer.container());
    }

    @Test
    void aLongerLabelMakesTheNodeHigherInsteadOfBeingCut() {
        DNode node = builder.node(null, "Department of Air Quality, Noise and Vibration");
        put(node, 20, 20, 100, 20);
        SceneNode scene = Scenes.node(node);
        Label label = scene.label().orElseThrow();
        assertTrue(label.lines().size() > 1);
        assertTrue(label.bounds().y() >= scene.bounds().y());
        assertTrue(
                label.bounds().y() + label.bounds().height()
                        <= scene.bounds().y() + scene.bounds().height());
    }

    @Test
    void containersGrowAroundTheirChildren() {
        DNodeContainer ministry = builder.container(null, "Ministry");
        DNode department = builder.node(ministry, "Department");
        put(ministry, 20, 20, 60, 60);
        put(department, 14, 0, 400, 90);
        Rectangle outer = Scenes.node(ministry).bounds();
        Rectangle inner = Scenes.node(department).bounds();
        assertTrue(outer.x() + outer.width() >= inner.x() + inner.width() + ViewBounds.PADDING);
        assertTrue(outer.y() + outer.height() >= inner.y() + inner.height() + ViewBounds.PADDING);
    }

    @Test
    void listItemsStandBelowEachOtherInsideTheList() {
        AbstractDNode list = builder.list(null, "Mandates", List.of("Permit", "Inspection"));
        SceneNode scene = Scenes.node(list);
        SceneNode first = scene.children().get(0);
        SceneNode second = scene.children().get(1);
        assertEquals(Outline.NONE, first.outline());
        assertEquals(first.bounds().y() + first.bounds().height(), second.bounds().y(), 1e-9);
        assertTrue(
                second.bounds().y() + second.bounds().height()
                        <= scene.bounds().y() + scene.bounds().height());
    }

    @Test
    void edgesEndAtTheOutlineOfAnEllipse() {
        DNode law = builder.node(null, "Law", ViewsFactory.eINSTANCE.createEllipse());
        DNode decree = builder.node(null, "Decree");
        put(law, 20, 20, 100, 60);
        put(decree, 300, 20, 100, 60);
        DEdge edge = builder.edge(law, decree, "");
        List<Position> route = Scenes.edge(edge).route();
        assertEquals(120, route.get(0).x(), 1e-6);
        assertEquals(50, route.get(0).y(), 1e-6);
        assertEquals(new Position(300, 50), route.get(route.size() - 1));
    }

    @Test
    void aSlantedEdgeEndsOnTheEllipseAndNotAtItsBox() {
        DNode law = builder.node(null, "Law", ViewsFactory.eINSTANCE.createEllipse());
        DNode decree = builder.node(null, "Decree");
        put(law, 20, 20, 100, 60);
        put(decree, 200, 200, 100, 60);
        Position start = Scenes.edge(builder.edge(law, decree, "")).route().get(0);
        double x = (start.x() - 70) / 50;
        double y = (start.y() - 50) / 30;
        assertEquals(1, x * x + y * y, 1e-6);
    }

    @Test
    void aRouteFollowsANodeThatWasMoved() {
        DNode law = builder.node(null, "Law");
        DNode decree = builder.node(null, "Decree");
        put(law, 20, 20, 100, 40);
        put(decree, 20, 200, 100, 40);
        DEdge edge = builder.edge(law, decree, "");
        for (double y : new double[] {60, 130, 200}) {
            var point = ViewsFactory.eINSTANCE.createPoint();
            point.setX(70);
            point.setY(y);
            edge.getBendpoints().add(point);
        }
        decree.getBounds().setX(400);
        Rectangle moved = Scenes.node(decree).bounds();
        List<Position> route = Scenes.edge(edge).route();
        Position end = route.get(route.size() - 1);
        assertTrue(end.x() >= moved.x() && end.y() >= moved.y() - 1e-6);
    }

    @Test
    void hiddenViewsAndTheirEdgesAreLeftOut() {
        DNode law = builder.node(null, "Law");
        DNode decree = builder.node(null, "Decree");
        builder.edge(law, decree, "implements");
        decree.setVisible(false);
        Scene scene = Scenes.of(builder.diagram);
        assertEquals(1, scene.nodes().size());
        assertEquals(List.of(), scene.edges());
    }

    @Test
    void theDrawingBeginsAtTheMargin() {
        put(builder.node(null, "Law"), -300, 900, 100, 40);
        Scene scene = Scenes.of(builder.diagram);
        assertEquals(Scenes.MARGIN, scene.nodes().get(0).bounds().x());
        assertEquals(Scenes.MARGIN, scene.nodes().get(0).bounds().y());
        assertEquals(100 + 2 * Scenes.MARGIN, scene.width());
    }

    @Test
    void anEmptyDiagramIsAnEmptyScene() {
        Scene scene = Scenes.of(builder.diagram);
        assertTrue(scene.nodes().isEmpty());
        assertTrue(scene.width() > 0);
    }

    @Test
    void labelsOutsideStandBelowTheNode() {
        DNode node = builder.node(null, "Station");
        node.getOwnedStyle().setLabelPosition(LabelPosition.BORDER);
        SceneNode scene = Scenes.node(node);
        assertEquals(30, scene.bounds().width());
        assertTrue(
                scene.label().orElseThrow().bounds().y()
                        > scene.bounds().y() + scene.bounds().height());
    }

    @Test
    void hiddenLabelsAreNotDrawn() {
        DNode node = builder.node(null, "Law");
        node.setLabelHidden(true);
        assertFalse(Scenes.node(node).label().isPresent());
    }

    @Test
    void everyEdgeSaysWhatItConnects() {
        DNode law = builder.node(null, "Law");
        DNode decree = builder.node(null, "Decree");
        DEdge edge = builder.edge(decree, law, "implements");
        assertEquals("Decree → Law: implements", Scenes.edge(edge).alternativeText());
    }

    @Test
    void borderNodesComeLastAndAreRelativeToTheirHost() {
        DNodeContainer host = builder.container(null, "Factory");
        builder.node(host, "Boiler");
        DNode outlet = builder.border(host, "Outlet");
        put(host, 50, 60, 200, 100);
        put(outlet, 195, 40, 10, 10);
        List<SceneNode> children = Scenes.node(host).children();
        assertEquals(new Rectangle(245, 100, 10, 10), children.get(1).bounds());
    }
}
