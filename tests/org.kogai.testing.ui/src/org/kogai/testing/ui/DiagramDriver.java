// SPDX-License-Identifier: EPL-2.0
package org.kogai.testing.ui;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.ui.DiagramEditor;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Drives a diagram editor as a person does: through the events of its controls. Works without a
 * window manager. To be called in the display's thread.
 */
public final class DiagramDriver {
    /** Nothing more is to come after so many milliseconds without an event. */
    private static final long QUIET = 80;

    /** A cursor that blinks must not keep a test waiting forever. */
    private static final long LONGEST = 5_000;

    private final DiagramEditor editor;
    private final GraphicalViewer viewer;

    public DiagramDriver(DiagramEditor editor) {
        this.editor = editor;
        this.viewer = (GraphicalViewer) editor.getAdapter(GraphicalViewer.class);
    }

    /** Handles waiting events until nothing is left to do. */
    public void settle() {
        Display display = viewer.getControl().getDisplay();
        long last = System.currentTimeMillis() + LONGEST;
        long quiet = System.currentTimeMillis() + QUIET;
        while (System.currentTimeMillis() < Math.min(quiet, last)) {
            if (display.readAndDispatch()) {
                quiet = System.currentTimeMillis() + QUIET;
            } else {
                Thread.onSpinWait();
            }
        }
    }

    /** Clicks at a tool of the palette. */
    public void tool(String label) {
        PaletteViewer palette = viewer.getEditDomain().getPaletteViewer();
        ToolEntry entry =
                find(palette.getPaletteRoot(), label)
                        .orElseThrow(() -> new NoSuchElementException("No tool " + label));
        GraphicalEditPart part = (GraphicalEditPart) palette.getEditPartRegistry().get(entry);
        palette.reveal(part);
        settle();
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        click(palette.getControl(), bounds.getCenter());
        if (palette.getActiveTool() != entry) {
            throw new IllegalStateException("Tool was not chosen: " + label);
        }
    }

    private static Optional<ToolEntry> find(PaletteContainer container, String label) {
        for (Object child : container.getChildren()) {
            if (child instanceof ToolEntry tool && tool.getLabel().equals(label)) {
                return Optional.of(tool);
            }
            if (child instanceof PaletteContainer inner && find(inner, label).isPresent()) {
                return find(inner, label);
            }
        }
        return Optional.empty();
    }

    /** Part of the view with a label, edges left out. */
    public Optional<GraphicalEditPart> part(String label) {
        Iterator<?> parts = viewer.getEditPartRegistry().values().iterator();
        while (parts.hasNext()) {
            EditPart part = (EditPart) parts.next();
            if (part instanceof GraphicalEditPart graphical
                    && part.getModel() instanceof DDiagramElement view
                    && !(view instanceof DEdge)
                    && label.equals(view.getName())) {
                return Optional.of(graphical);
            }
        }
        return Optional.empty();
    }

    /** Number of edges that are shown. */
    public long edges() {
        return viewer.getEditPartRegistry().keySet().stream()
                .filter(DEdge.class::isInstance)
                .count();
    }

    /** Number of nodes and containers that are shown. */
    public long nodes() {
        return bounds().size();
    }

    /** Where nodes are drawn, in pixels of the diagram, by the identity of their views. */
    public Map<String, org.kogai.diagram.paint.Rectangle> bounds() {
        Map<String, org.kogai.diagram.paint.Rectangle> all = new TreeMap<>();
        for (Object part : viewer.getEditPartRegistry().values()) {
            if (part instanceof GraphicalEditPart graphical
                    && graphical.getModel() instanceof DDiagramElement view
                    && graphical.getFigure() instanceof HandleBounds handles) {
                Rectangle box = handles.getHandleBounds();
                all.put(
                        view.getUid(),
                        new org.kogai.diagram.paint.Rectangle(box.x, box.y, box.width, box.height));
            }
        }
        return all;
    }

    /** Points of the lines of edges, in pixels of the diagram, by the identity of their views. */
    public Map<String, List<Position>> routes() {
        Map<String, List<Position>> all = new TreeMap<>();
        for (Object part : viewer.getEditPartRegistry().values()) {
            if (part instanceof GraphicalEditPart graphical
                    && graphical.getModel() instanceof DEdge edge
                    && graphical.getFigure() instanceof Connection line) {
                List<Position> points = new ArrayList<>();
                for (int i = 0; i < line.getPoints().size(); i++) {
                    Point point = line.getPoints().getPoint(i);
                    points.add(new Position(point.x, point.y));
                }
                all.put(edge.getUid(), points);
            }
        }
        return all;
    }

    private GraphicalEditPart shown(String label) {
        GraphicalEditPart part =
                part(label).orElseThrow(() -> new NoSuchElementException("Not shown: " + label));
        viewer.reveal(part);
        settle();
        return part;
    }

    /** Place in the control a little below the upper edge of a view, where its title is. */
    private Point title(String label) {
        GraphicalEditPart part = shown(label);
        IFigure figure = part.getFigure();
        Rectangle bounds =
                (figure instanceof HandleBounds handles
                                ? handles.getHandleBounds()
                                : figure.getBounds())
                        .getCopy();
        Point place = new Point(bounds.getCenter().x, bounds.y + Math.min(10, bounds.height / 2));
        figure.translateToAbsolute(place);
        return place;
    }

    /** Clicks at the title of a view. */
    public void click(String label) {
        click(viewer.getControl(), title(label));
    }

    /** Moves the mouse to the title of a view. */
    public void point(String label) {
        send(viewer.getControl(), SWT.MouseMove, title(label), 0);
        settle();
    }

    /** Whether the status line shows a text with these words. */
    public boolean says(String words) {
        return labels(viewer.getControl().getShell())
                .anyMatch(label -> label.getText() != null && label.getText().contains(words));
    }

    private static Stream<CLabel> labels(Control control) {
        if (control instanceof CLabel label) {
            return Stream.of(label);
        }
        return control instanceof Composite composite
                ? Stream.of(composite.getChildren()).flatMap(DiagramDriver::labels)
                : Stream.empty();
    }

    /** Adds the view with a label to the selection. */
    public void clickToo(String label) {
        click(viewer.getControl(), title(label), SWT.MOD2);
    }

    /** Clicks at a free place, in pixels of the visible part of the diagram. */
    public void click(int x, int y) {
        click(viewer.getControl(), new Point(x, y));
    }

    /** Drags a view by its title. */
    public void drag(String label, int dx, int dy) {
        Point from = title(label);
        drag(from, from.getTranslated(dx, dy));
    }

    /** Drags from one place of the visible part of the diagram to another. */
    public void drag(Point from, Point to) {
        Control control = viewer.getControl();
        send(control, SWT.MouseMove, from, 0);
        send(control, SWT.MouseDown, from, 0);
        for (int i = 1; i <= 5; i++) {
            Point way =
                    new Point(from.x + (to.x - from.x) * i / 5, from.y + (to.y - from.y) * i / 5);
            send(control, SWT.MouseMove, way, SWT.BUTTON1);
        }
        send(control, SWT.MouseUp, to, SWT.BUTTON1);
        settle();
    }

    private void click(Control control, Point at) {
        click(control, at, 0);
    }

    private void click(Control control, Point at, int modifier) {
        send(control, SWT.MouseMove, at, modifier);
        send(control, SWT.MouseDown, at, modifier);
        send(control, SWT.MouseUp, at, SWT.BUTTON1 | modifier);
        settle();
    }

    /** Presses a key in the diagram, with modifiers such as {@code SWT.MOD1}. */
    public void key(int modifiers, int code) {
        key(viewer.getControl(), modifiers, code);
    }

    private void key(Control control, int modifiers, int code) {
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            Event event = new Event();
            event.type = type;
            event.stateMask = modifiers;
            event.keyCode = code;
            event.character = code < SWT.KEYCODE_BIT ? (char) code : 0;
            event.doit = true;
            control.notifyListeners(type, event);
        }
        settle();
    }

    /**
     * Chooses an item of the menu bar as the mouse does: opens menu by menu.
     *
     * @param path what the texts of the menus and of the item begin with
     */
    public void menu(String... path) {
        Menu menu = viewer.getControl().getShell().getMenuBar();
        for (String step : path) {
            menu.notifyListeners(SWT.Show, new Event());
            MenuItem item = item(menu, step);
            if (item.getMenu() == null) {
                if (!item.isEnabled()) {
                    throw new IllegalStateException("Not possible now: " + step);
                }
                item.notifyListeners(SWT.Selection, new Event());
            } else {
                menu = item.getMenu();
            }
        }
        settle();
    }

    private static MenuItem item(Menu menu, String text) {
        for (MenuItem item : menu.getItems()) {
            if (item.getText().replace("&", "").startsWith(text)) {
                return item;
            }
        }
        throw new NoSuchElementException("No item " + text);
    }

    /** Types into the field of a popup that lets choose, and takes the best choice. */
    public void choose(String text) {
        Text field =
                Stream.of(viewer.getControl().getDisplay().getShells())
                        .filter(shell -> shell != viewer.getControl().getShell())
                        .flatMap(shell -> texts(shell))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException("No popup is open"));
        field.setText(text);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        settle();
    }

    private static Stream<Text> texts(Control control) {
        if (control instanceof Text text) {
            return Stream.of(text);
        }
        return control instanceof Composite composite
                ? Stream.of(composite.getChildren()).flatMap(DiagramDriver::texts)
                : Stream.empty();
    }

    private static void send(Control control, int type, Point at, int state) {
        Event event = new Event();
        event.display = control.getDisplay();
        event.widget = control;
        event.type = type;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = 1;
        event.stateMask = state;
        event.time = (int) System.currentTimeMillis();
        event.x = at.x;
        event.y = at.y;
        control.notifyListeners(type, event);
    }

    /** The text field of the label that is edited in place; absent while none is. */
    public Optional<Text> textField() {
        for (Control child : ((Canvas) viewer.getControl()).getChildren()) {
            if (child instanceof Text text && text.isVisible()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private void awaitTextField() {
        long patience = System.currentTimeMillis() + 5_000;
        while (textField().isEmpty() && System.currentTimeMillis() < patience) {
            settle();
        }
    }

    /** Types over the text that is edited in place, and ends with the Enter key. */
    public void type(String text) {
        awaitTextField();
        Text field = textField().orElseThrow(() -> new IllegalStateException("Nothing is edited"));
        field.setText(text);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        settle();
    }

    /** Connects two views with a tool of the palette. */
    public void connect(String toolLabel, String source, String target) {
        tool(toolLabel);
        click(source);
        click(target);
    }

    /** Runs an action of the editor, such as {@code ActionFactory.UNDO.getId()}. */
    public void run(String action) {
        ActionRegistry registry = (ActionRegistry) editor.getAdapter(ActionRegistry.class);
        registry.getAction(action).run();
        settle();
    }
}
