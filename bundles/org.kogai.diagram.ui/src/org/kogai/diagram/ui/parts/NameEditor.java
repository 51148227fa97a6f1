// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Route;
import org.kogai.diagram.ui.figures.EdgeFigure;
import org.kogai.diagram.ui.figures.NodeFigure;
import org.kogai.diagram.ui.figures.Pixels;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;

import java.util.function.Supplier;

/** Edits a label in place. */
final class NameEditor extends DirectEditManager {
    private static final int NARROWEST = 140;
    private static final int LOWEST = 22;

    private final DDiagramElement view;
    private final Sheet sheet;
    private Font scaled;

    /**
     * Makes an editor.
     *
     * @param area where the label is, in pixels of the diagram
     */
    NameEditor(
            GraphicalEditPart part, DDiagramElement view, Sheet sheet, Supplier<Rectangle> area) {
        super(part, TextCellEditor.class, locator(part, area));
        this.view = view;
        this.sheet = sheet;
    }

    /** Whether a request asks for direct edit: F2, a second click, or a double click. */
    static boolean isWanted(Request request) {
        return RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())
                || RequestConstants.REQ_OPEN.equals(request.getType());
    }

    static Rectangle area(NodeFigure figure) {
        return figure.node()
                .label()
                .map(Label::bounds)
                .map(Pixels::of)
                .orElseGet(() -> middle(figure.getHandleBounds()));
    }

    static Rectangle area(DEdge edge, EdgeFigure figure) {
        return EdgeLabel.of(edge, figure.edge()).stream()
                .filter(EdgeLabel::movable)
                .map(label -> Pixels.of(figure.edge().labels().get(label.index()).bounds()))
                .findFirst()
                .orElseGet(
                        () -> {
                            Route route = new Route(figure.edge().route());
                            return new Rectangle(
                                    Pixels.of(route.middle()), Pixels.of(route.middle()));
                        });
    }

    private static Rectangle middle(Rectangle box) {
        return new Rectangle(box.x, box.y + box.height / 2 - LOWEST / 2, box.width, LOWEST);
    }

    private static CellEditorLocator locator(GraphicalEditPart part, Supplier<Rectangle> area) {
        return editor -> {
            Rectangle box = area.get().getCopy();
            part.getFigure().translateToAbsolute(box);
            Text text = (Text) editor.getControl();
            Point needed = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            int width = Math.max(Math.max(NARROWEST, needed.x + 16), box.width + 12);
            int height = Math.max(LOWEST, needed.y);
            org.eclipse.draw2d.geometry.Point center = box.getCenter();
            text.setBounds(center.x - width / 2, center.y - height / 2, width, height);
        };
    }

    @Override
    protected CellEditor createCellEditorOn(Composite composite) {
        return new TextCellEditor(composite, SWT.SINGLE | SWT.CENTER);
    }

    @Override
    protected void initCellEditor() {
        Text text = (Text) getCellEditor().getControl();
        getCellEditor().setValue(sheet.runtime().directEditText(view).orElse(""));
        FontData data = getEditPart().getFigure().getFont().getFontData()[0];
        data.setHeight((int) Math.max(9, Math.round(data.getHeight() * zoom())));
        scaled = new Font(text.getDisplay(), data);
        text.setFont(scaled);
        text.selectAll();
        sheet.cellEditing().begin(getCellEditor());
    }

    private double zoom() {
        Object manager = getEditPart().getViewer().getProperty(ZoomManager.class.toString());
        return manager instanceof ZoomManager zoom ? zoom.getZoom() : 1;
    }

    @Override
    protected void bringDown() {
        if (scaled != null) {
            sheet.cellEditing().end();
            Font font = scaled;
            scaled = null;
            super.bringDown();
            font.dispose();
            return;
        }
        super.bringDown();
    }
}
