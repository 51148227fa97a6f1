// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RangeModel;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.Viewport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kogai.diagram.ui.figures.SmallGraphics;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.util.Optional;

/**
 * Draws a diagram in small, and a frame around the part that is visible, which the mouse can move.
 * The small picture is drawn once per change of the diagram, not while the frame moves.
 */
final class Overview {
    private static final int MARGIN = 6;

    /** Milliseconds. */
    private static final int PAUSE = 200;

    private final Canvas canvas;
    private final Viewport viewport;
    private final IFigure source;
    private final PropertyChangeListener moved = this::moved;
    private final Runnable anew = this::drawAnew;
    private Optional<Image> picture = Optional.empty();

    Overview(Composite parent, Viewport viewport, IFigure source) {
        this.viewport = viewport;
        this.source = source;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> drawAnew());
        canvas.addMouseListener(MouseListener.mouseDownAdapter(this::show));
        canvas.addMouseMoveListener(
                event -> {
                    if ((event.stateMask & SWT.BUTTON1) != 0) {
                        show(event);
                    }
                });
        horizontal().addPropertyChangeListener(moved);
        vertical().addPropertyChangeListener(moved);
        canvas.addDisposeListener(event -> dispose());
    }

    Canvas canvas() {
        return canvas;
    }

    private RangeModel horizontal() {
        return viewport.getHorizontalRangeModel();
    }

    private RangeModel vertical() {
        return viewport.getVerticalRangeModel();
    }

    /** Draws the small picture anew when a person pauses: it costs as much as the large one. */
    void changed() {
        if (!canvas.isDisposed()) {
            canvas.getDisplay().timerExec(PAUSE, anew);
        }
    }

    /**
     * What fits is as large as the view, so the small picture has another scale when that grows.
     */
    private void moved(PropertyChangeEvent event) {
        String property = event.getPropertyName();
        if (property.equals(RangeModel.PROPERTY_MAXIMUM)
                || property.equals(RangeModel.PROPERTY_MINIMUM)) {
            changed();
        }
        redraw();
    }

    private void drawAnew() {
        picture.ifPresent(Image::dispose);
        picture = Optional.empty();
        redraw();
    }

    private void redraw() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    /** Size of what the viewport can show, in its pixels. */
    private Rectangle range() {
        return new Rectangle(
                horizontal().getMinimum(),
                vertical().getMinimum(),
                Math.max(1, horizontal().getMaximum() - horizontal().getMinimum()),
                Math.max(1, vertical().getMaximum() - vertical().getMinimum()));
    }

    private double scale() {
        Rectangle area = canvas.getClientArea();
        Rectangle range = range();
        double scale =
                Math.min(
                        (area.width - 2.0 * MARGIN) / range.width,
                        (area.height - 2.0 * MARGIN) / range.height);
        return Math.max(0.001, Math.min(1, scale));
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        if (area.isEmpty()) {
            return;
        }
        if (picture.isEmpty()) {
            picture = Optional.of(draw(area));
        }
        gc.drawImage(picture.get(), 0, 0);
        frame(gc);
    }

    private Image draw(Rectangle area) {
        Image image = new Image(canvas.getDisplay(), area.width, area.height);
        GC gc = new GC(image);
        double zoom = viewportZoom();
        SWTGraphics graphics = new SmallGraphics(gc, scale() * zoom);
        graphics.translate(MARGIN, MARGIN);
        graphics.scale(scale());
        graphics.translate(-range().x, -range().y);
        graphics.scale(zoom);
        graphics.pushState();
        source.paint(graphics);
        graphics.popState();
        graphics.dispose();
        gc.dispose();
        return image;
    }

    /** The viewport scrolls in zoomed pixels, the source is drawn in those of the diagram. */
    private double viewportZoom() {
        org.eclipse.draw2d.geometry.Dimension unit =
                new org.eclipse.draw2d.geometry.Dimension(1000, 1000);
        source.translateToAbsolute(unit);
        return unit.width / 1000.0;
    }

    private void frame(GC gc) {
        double scale = scale();
        Rectangle range = range();
        int x = MARGIN + (int) Math.round((horizontal().getValue() - range.x) * scale);
        int y = MARGIN + (int) Math.round((vertical().getValue() - range.y) * scale);
        int width = (int) Math.round(horizontal().getExtent() * scale);
        int height = (int) Math.round(vertical().getExtent() * scale);
        gc.setBackground(new org.eclipse.swt.graphics.Color(47, 111, 222));
        gc.setForeground(new org.eclipse.swt.graphics.Color(47, 111, 222));
        gc.setAlpha(28);
        gc.fillRectangle(x, y, width, height);
        gc.setAlpha(255);
        gc.drawRectangle(x, y, width, height);
    }

    /** Moves the frame so that the mouse is in its middle. */
    private void show(MouseEvent event) {
        double scale = scale();
        Rectangle range = range();
        viewport.setViewLocation(
                range.x + (int) ((event.x - MARGIN) / scale) - horizontal().getExtent() / 2,
                range.y + (int) ((event.y - MARGIN) / scale) - vertical().getExtent() / 2);
    }

    private void dispose() {
        picture.ifPresent(Image::dispose);
        picture = Optional.empty();
        horizontal().removePropertyChangeListener(moved);
        vertical().removePropertyChangeListener(moved);
    }
}
