// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kogai.diagram.paint.Route;
import org.kogai.diagram.ui.figures.EdgeFigure;
import org.kogai.diagram.views.DEdge;
import org.kogai.testing.ui.DiagramDriver;

import java.util.List;

class EdgeEditingTest {
    private final Town town = new Town();
    private final EObject source = town.body("Source");
    private final EObject target = town.body("Target");
    private final EObject other = town.body("Other");
    private DiagramEditor editor;
    private DiagramDriver driver;
    private IWorkbenchPage page;

    @BeforeEach
    void open() throws PartInitException {
        town.parts(town.root).addAll(List.of(source, other, target));
        town.reports(source).add(target);
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        editor = (DiagramEditor) page.openEditor(new TownContext(town), DiagramEditor.ID);
        driver = new DiagramDriver(editor);
        driver.settle();
        driver.drag("Other", 0, 150);
    }

    @AfterEach
    void close() {
        page.closeEditor(editor, false);
    }

    private GraphicalEditPart part() {
        GraphicalViewer viewer = (GraphicalViewer) editor.getAdapter(GraphicalViewer.class);
        for (Object part : viewer.getEditPartRegistry().values()) {
            if (part instanceof GraphicalEditPart edge && edge.getModel() instanceof DEdge) {
                return edge;
            }
        }
        throw new IllegalStateException("No edge is shown");
    }

    private DEdge edge() {
        return (DEdge) part().getModel();
    }

    /** Place on the route, 0 = start, 1 = end. */
    private Point on(double part) {
        EdgeFigure figure = (EdgeFigure) part().getFigure();
        Route route = new Route(figure.edge().route());
        Point point = new Point((int) route.at(route.length() * part).x(), 0);
        point.y = (int) Math.round(route.at(route.length() * part).y());
        figure.translateToAbsolute(point);
        return point;
    }

    private void select() {
        driver.click(on(0.25).x, on(0.25).y);
    }

    @Test
    void reconnectsTheEndThatIsDraggedToAnotherBody() {
        select();
        GraphicalEditPart end = driver.part("Other").orElseThrow();
        Point place = end.getFigure().getBounds().getCenter();
        end.getFigure().translateToAbsolute(place);
        driver.drag(on(1), place);
        assertEquals(List.of(other), town.reports(source));
        assertEquals(1, driver.edges());
        driver.run(ActionFactory.UNDO.getId());
        assertEquals(List.of(target), town.reports(source));
        assertEquals(1, driver.edges());
    }

    @Test
    void framesWhereAnEdgeMayEndAndTellsWhyNotElsewhere() {
        driver.tool("Report");
        assertEquals(3, frames());
        driver.click("Source");
        assertEquals(1, frames(), "neither to itself nor twice to the same");
        driver.point("Source");
        assertTrue(driver.says("cannot end at “Source”"));
        driver.point("Other");
        assertFalse(driver.says("cannot end"));
        driver.click("Other");
        assertEquals(0, frames());
        assertEquals(List.of(target, other), town.reports(source));
    }

    private int frames() {
        GraphicalViewer viewer = (GraphicalViewer) editor.getAdapter(GraphicalViewer.class);
        LayerManager layers = (LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID);
        List<?> feedback = layers.getLayer(LayerConstants.FEEDBACK_LAYER).getChildren();
        return (int) feedback.stream().filter(RectangleFigure.class::isInstance).count();
    }

    @Test
    void bendsTheEdgeAndTakesItBack() {
        select();
        Point middle = on(0.5);
        driver.drag(middle, middle.getTranslated(0, 60));
        assertEquals(3, edge().getBendpoints().size());
        assertEquals(
                60, edge().getBendpoints().get(1).getY() - edge().getBendpoints().get(0).getY(), 2);
        driver.run(ActionFactory.UNDO.getId());
        assertTrue(edge().getBendpoints().isEmpty());
    }

    @Test
    void movesTheLabelOfTheEdge() {
        assertNull(edge().getLabelOffset());
        Point middle = on(0.5);
        driver.drag(middle, middle.getTranslated(10, -40));
        assertEquals(10, edge().getLabelOffset().getX(), 1);
        assertEquals(-40, edge().getLabelOffset().getY(), 1);
    }

    @Test
    void deletesTheSelectedEdge() {
        select();
        driver.run(ActionFactory.DELETE.getId());
        assertEquals(0, driver.edges());
        assertTrue(town.reports(source).isEmpty());
    }
}
