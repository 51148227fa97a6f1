// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kogai.diagram.paint.ViewBounds;
import org.kogai.diagram.ui.parts.ElementDropRequest;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.Bounds;
import org.kogai.testing.ui.DiagramDriver;

import java.util.List;

class DiagramEditorTest {
    private static final String UNDO = ActionFactory.UNDO.getId();
    private static final String REDO = ActionFactory.REDO.getId();

    private final Town town = new Town();
    private TownContext context;
    private DiagramEditor editor;
    private DiagramDriver driver;
    private IWorkbenchPage page;

    @BeforeEach
    void open() throws PartInitException {
        EObject ministry = town.body("Ministry", town.body("Department"));
        town.parts(town.root).addAll(List.of(ministry, town.body("Province")));
        context = new TownContext(town);
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        editor = (DiagramEditor) page.openEditor(context, DiagramEditor.ID);
        driver = new DiagramDriver(editor);
        driver.settle();
    }

    @AfterEach
    void close() {
        page.closeEditor(editor, false);
    }

    private Bounds bounds(String label) {
        return ((AbstractDNode) driver.part(label).orElseThrow().getModel()).getBounds();
    }

    private boolean isShown(String label) {
        return driver.part(label).isPresent();
    }

    @Test
    void createsABodyNamesItAndConnectsItWithUndoRedoAndSave() {
        driver.tool("Body");
        driver.click(60, 300);
        driver.type("Inspectorate");
        assertTrue(isShown("Inspectorate"));
        assertEquals(60, bounds("Inspectorate").getX(), 1);

        driver.connect("Report", "Inspectorate", "Ministry");
        assertEquals(1, driver.edges());

        driver.run(UNDO);
        assertEquals(0, driver.edges());
        driver.run(UNDO);
        assertTrue(isShown("New body"));
        driver.run(UNDO);
        assertFalse(isShown("New body"));
        driver.run(REDO);
        driver.run(REDO);
        driver.run(REDO);
        assertTrue(isShown("Inspectorate"));
        assertEquals(1, driver.edges());

        assertTrue(editor.isDirty());
        page.saveEditor(editor, false);
        assertFalse(editor.isDirty());
        assertEquals(1, context.saves());
    }

    @Test
    void movesABodyAndTakesItBack() {
        double x = bounds("Province").getX();
        driver.drag("Province", 40, 60);
        assertEquals(x + 40, bounds("Province").getX());
        driver.run(UNDO);
        assertEquals(x, bounds("Province").getX());
    }

    @Test
    void dropsABodyIntoAnother() {
        EObject province = town.parts(town.root).get(1);
        driver.click("Province");
        Bounds from = bounds("Province");
        driver.drag("Province", (int) (60 - from.getX()), 30);
        assertSame(town.parts(town.root).get(0), province.eContainer());
    }

    @Test
    void tellsAScreenReaderTheNameOfEachBody() {
        assertTrue(spoken("Ministry").contains("Ministry"), spoken("Ministry"));
        assertTrue(spoken("Department").contains("Department"), spoken("Department"));
    }

    private String spoken(String label) {
        AccessibleEditPart part =
                driver.part(label).orElseThrow().getAdapter(AccessibleEditPart.class);
        AccessibleEvent event = new AccessibleEvent(this);
        part.getName(event);
        return event.result;
    }

    @Test
    void deletesTheSelectedBody() {
        driver.click("Department");
        driver.run(ActionFactory.DELETE.getId());
        assertFalse(isShown("Department"));
        driver.run(UNDO);
        assertTrue(isShown("Department"));
    }

    @Test
    void showsWhatOthersChange() {
        context.editingDomain()
                .getCommandStack()
                .execute(
                        context.runtime()
                                .directEdit(
                                        (org.kogai.diagram.views.DDiagramElement)
                                                driver.part("Province").orElseThrow().getModel(),
                                        "Capital")
                                .orElseThrow());
        driver.settle();
        assertTrue(isShown("Capital"));
    }

    @Test
    void survivesDeletionUnderTheSelection() {
        driver.click("Department");
        town.parts(town.parts(town.root).get(0)).clear();
        context.runtime().refresh(context.diagram());
        driver.settle();
        assertFalse(isShown("Department"));
        driver.run(ActionFactory.DELETE.getId());
    }

    @Test
    void closesWhenItsElementIsDeleted() {
        town.resource.getContents().clear();
        context.runtime().refresh(context.diagram());
        context.diagram().setName("gone");
        driver.settle();
        assertFalse(List.of(page.getEditors()).contains(editor));
    }

    @Test
    void hidesAndRevealsBodies() {
        driver.click("Province");
        driver.run(EditorActions.HIDE);
        assertFalse(isShown("Province"));
        driver.run(EditorActions.REVEAL_ALL);
        assertTrue(isShown("Province"));
    }

    @Test
    void arrangesInOneStep() {
        double x = bounds("Province").getX();
        driver.run(EditorActions.ARRANGE);
        assertEquals(20, bounds("Province").getX());
        driver.run(UNDO);
        assertEquals(x, bounds("Province").getX());
    }

    @Test
    void givesTheElementOfTheSelectedPart() {
        assertSame(
                town.parts(town.root).get(1),
                driver.part("Province").orElseThrow().getAdapter(EObject.class));
    }

    @Test
    void takesAnElementThatIsDroppedFromAnotherView() {
        EObject province = town.parts(town.root).get(1);
        GraphicalEditPart ministry = driver.part("Ministry").orElseThrow();
        ElementDropRequest request = new ElementDropRequest();
        Point place = new Point(50, 50);
        request.set(List.of(province), place);
        EditPart target = ministry.getTargetEditPart(request);
        ministry.getViewer().getEditDomain().getCommandStack().execute(target.getCommand(request));
        driver.settle();
        assertSame(town.parts(town.root).get(0), province.eContainer());
        assertTrue(isShown("Province"));
    }

    @Test
    void resizesABodyByItsCornerAndKeepsTheSize() {
        driver.click("Province");
        AbstractDNode view = (AbstractDNode) driver.part("Province").orElseThrow().getModel();
        GraphicalEditPart part = driver.part("Province").orElseThrow();
        Point corner = ((HandleBounds) part.getFigure()).getHandleBounds().getBottomRight();
        part.getFigure().translateToAbsolute(corner);
        double width = ViewBounds.size(view).width();
        driver.drag(corner, corner.getTranslated(50, 30));
        assertEquals(width + 50, view.getBounds().getWidth(), 2);
        assertTrue(view.isSized());
    }
}
