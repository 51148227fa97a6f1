// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DNodeContainer;
import org.kogai.testing.ui.DiagramDriver;

import java.util.Arrays;
import java.util.List;

/** What menus, keys and popups do. */
class EditorMenuTest {
    private final Town town = new Town();
    private TownContext context;
    private DiagramEditor editor;
    private DiagramDriver driver;
    private IWorkbenchPage page;

    @BeforeEach
    void open() throws PartInitException {
        town.parts(town.root)
                .addAll(
                        List.of(
                                town.body("Ministry", town.body("Department")),
                                town.body("Province"),
                                town.body("District")));
        town.reports(town.parts(town.root).get(1)).add(town.parts(town.root).get(0));
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

    private AbstractDNode view(String label) {
        return (AbstractDNode) driver.part(label).orElseThrow().getModel();
    }

    private GraphicalViewer viewer() {
        return (GraphicalViewer) editor.getAdapter(GraphicalViewer.class);
    }

    private void undo() {
        driver.run(ActionFactory.UNDO.getId());
    }

    @Test
    void aLayerGoesOffAndOn() {
        assertEquals(1, driver.edges());
        driver.menu("Diagram", "Layers", "Reports (shows 1)");
        assertEquals(0, driver.edges());
        undo();
        assertEquals(1, driver.edges());
    }

    @Test
    void aFilterHides() {
        driver.menu("Diagram", "Filters", "Leaves (hides 2)");
        assertFalse(driver.part("Province").isPresent());
        assertTrue(driver.part("Ministry").isPresent());
        driver.menu("Diagram", "Filters", "Leaves");
        assertTrue(driver.part("Province").isPresent());
    }

    @Test
    void alignsWithTheOneSelectedLast() {
        driver.drag("District", 0, 100);
        driver.click("Province");
        driver.clickToo("District");
        driver.menu("Diagram", "Align", "Top");
        assertEquals(view("District").getBounds().getY(), view("Province").getBounds().getY());
        undo();
        assertEquals(20, view("Province").getBounds().getY());
    }

    @Test
    void pinsAndUnpins() {
        driver.click("Province");
        driver.menu("Diagram", "Pin");
        assertTrue(view("Province").isPinned());
        driver.menu("Diagram", "Unpin");
        assertFalse(view("Province").isPinned());
    }

    @Test
    void foldsAContainer() {
        driver.click("Ministry");
        driver.menu("Diagram", "Collapse");
        assertTrue(((DNodeContainer) view("Ministry")).isCollapsed());
        assertFalse(driver.part("Department").isPresent());
        undo();
        assertTrue(driver.part("Department").isPresent());
    }

    @Test
    void anEdgeEndsAtAFoldedContainerAndComesBack() {
        driver.drag("District", 0, 100);
        driver.connect("Report", "District", "Department");
        assertEquals(2, driver.edges());
        driver.click("Ministry");
        driver.menu("Diagram", "Collapse");
        assertEquals(2, driver.edges());
        assertEquals(2, driver.part("Ministry").orElseThrow().getTargetConnections().size());
        driver.menu("Diagram", "Expand");
        assertEquals(2, driver.edges());
        assertEquals(1, driver.part("Department").orElseThrow().getTargetConnections().size());
    }

    @Test
    void aStandpointChangesWhatIsShownAndNothingElse() {
        driver.menu("Diagram", "As of", "As of tomorrow");
        assertFalse(driver.part("Province").isPresent());
        assertEquals(0, driver.edges());
        assertEquals("Town tomorrow", editor.getPartName());
        assertFalse(editor.isDirty());
        driver.drag("District", 0, 60);
        driver.menu("Diagram", "As of", "As kept");
        assertTrue(driver.part("Province").isPresent());
        assertEquals(1, driver.edges());
        assertEquals(80, view("District").getBounds().getY());
        assertEquals("Town", editor.getPartName());
    }

    @Test
    void movesByKey() {
        double x = view("Province").getBounds().getX();
        driver.click("Province");
        driver.key(SWT.MOD1 | SWT.MOD2, SWT.ARROW_RIGHT);
        assertEquals(x + 5, view("Province").getBounds().getX());
    }

    @Test
    void findsABodyByAPartOfItsName() {
        driver.run(ActionFactory.FIND.getId());
        driver.choose("distr");
        assertEquals(
                List.of(driver.part("District").orElseThrow()), viewer().getSelectedEditParts());
    }

    @Test
    void createsWithoutTheMouse() {
        driver.click("Ministry");
        driver.run(EditorActions.CREATE);
        driver.choose("body");
        driver.type("Bureau");
        assertEquals(view("Ministry"), view("Bureau").eContainer());
    }

    @Test
    void connectsWithoutTheMouse() {
        driver.click("District");
        driver.run(EditorActions.CREATE);
        driver.choose("report");
        driver.choose("ministry");
        assertEquals(2, driver.edges());
    }

    @Test
    void showsAHiddenBodyByItsReason() {
        driver.click("Province");
        driver.run(EditorActions.HIDE);
        driver.run(EditorActions.HIDDEN);
        driver.choose("province");
        assertTrue(driver.part("Province").isPresent());
    }

    @Test
    void aMarkTellsItsReasonToTheMouse() {
        GraphicalEditPart province = driver.part("Province").orElseThrow();
        byte[] before = painted(province.getFigure());
        context.mark(
                town.parts(town.root).get(1),
                Mark.saying(Mark.Severity.WARNING, "No source given"));
        assertFalse(Arrays.equals(before, painted(province.getFigure())), "a sign is painted");
        Label hover = (Label) province.getFigure().getToolTip();
        assertTrue(hover.getText().contains("No source given"));
    }

    @Test
    void aRuleOfTheSpecificationMarksItsViewAfterAChange() {
        GraphicalEditPart province = driver.part("Province").orElseThrow();
        context.runtime().violate((DDiagramElement) province.getModel(), "Nobody inspects");
        driver.click("Province");
        driver.run(EditorActions.PIN);
        long patience = System.currentTimeMillis() + 5_000;
        while (!hover(province).contains("Nobody inspects")
                && System.currentTimeMillis() < patience) {
            driver.settle();
        }
        assertTrue(hover(province).contains("Nobody inspects"), hover(province));
    }

    private static String hover(GraphicalEditPart part) {
        return part.getFigure().getToolTip() instanceof Label label ? label.getText() : "";
    }

    private static byte[] painted(IFigure figure) {
        Rectangle box = figure.getBounds();
        Image image = new Image(Display.getCurrent(), box.width, box.height);
        GC gc = new GC(image);
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.translate(-box.x, -box.y);
        figure.paint(graphics);
        graphics.dispose();
        gc.dispose();
        byte[] data = image.getImageData().data;
        image.dispose();
        return data;
    }

    @Test
    void theClipboardGetsAPictureAndNames() {
        driver.click("Province");
        driver.run(EditorActions.COPY_PICTURE);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        assertNotNull(clipboard.getContents(ImageTransfer.getInstance()));
        assertTrue(((byte[]) clipboard.getContents(SvgTransfer.INSTANCE)).length > 100);
        driver.run(ActionFactory.COPY.getId());
        assertEquals("Province", clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
    }

    @Test
    void theToolsAreSought() {
        ToolPalette palette = new ToolPalette(context.diagram(), context);
        assertEquals("Report", palette.filter("rep").orElseThrow().getLabel());
        assertFalse(palette.filter("zzz").isPresent());
    }

    @Test
    void twoEditorsOfOneDiagramShowTheSame() throws PartInitException {
        DiagramEditor second =
                (DiagramEditor)
                        page.openEditor(context, DiagramEditor.ID, true, IWorkbenchPage.MATCH_NONE);
        DiagramDriver other = new DiagramDriver(second);
        other.settle();
        other.drag("Province", 0, 80);
        assertEquals(
                driver.part("Province").orElseThrow().getFigure().getBounds(),
                other.part("Province").orElseThrow().getFigure().getBounds());
        page.closeEditor(second, false);
        undo();
        assertEquals(20, view("Province").getBounds().getY());
    }
}
