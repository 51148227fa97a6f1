// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.BackgroundStyle;
import org.kogai.diagram.views.BorderedStyle;
import org.kogai.diagram.views.BundledImage;
import org.kogai.diagram.views.ContainerStyle;
import org.kogai.diagram.views.DDiagramElementContainer;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.Dot;
import org.kogai.diagram.views.Ellipse;
import org.kogai.diagram.views.FlatContainerStyle;
import org.kogai.diagram.views.LineStyle;
import org.kogai.diagram.views.Lozenge;
import org.kogai.diagram.views.NodeStyle;
import org.kogai.diagram.views.Note;
import org.kogai.diagram.views.ShapeContainerStyle;
import org.kogai.diagram.views.Square;
import org.kogai.diagram.views.WorkspaceImage;

/**
 * Form, fill and border of a view, from its style. Colours that a style lacks are those of Sirius'
 * factory (reference 1.7).
 */
final class Looks {
    private static final String GRAY = "#888888";
    private static final String WHITE = "#ffffff";
    private static final String LIGHT_GRAY = "#d1d1d1";

    private Looks() {}

    static Outline outline(AbstractDNode view) {
        if (view instanceof DDiagramElementContainer container) {
            return outline(container.getOwnedStyle());
        }
        return outline(((DNode) view).getOwnedStyle());
    }

    private static Outline outline(ContainerStyle style) {
        if (style instanceof ShapeContainerStyle) {
            return Outline.PARALLELOGRAM;
        }
        return style != null && style.isRoundedCorner()
                ? Outline.ROUNDED_RECTANGLE
                : Outline.RECTANGLE;
    }

    private static Outline outline(NodeStyle style) {
        if (style instanceof Ellipse || style instanceof Dot) {
            return Outline.ELLIPSE;
        }
        if (style instanceof Lozenge) {
            return Outline.LOZENGE;
        }
        if (style instanceof Note) {
            return Outline.NOTE;
        }
        return style instanceof BundledImage image ? outline(image) : Outline.RECTANGLE;
    }

    private static Outline outline(BundledImage image) {
        return switch (image.getShape()) {
            case TRIANGLE -> Outline.TRIANGLE;
            case DOT, ELLIPSE -> Outline.ELLIPSE;
            case RING -> Outline.RING;
            case SQUARE, STROKE, VIEWPOINT, PROVIDED_SHAPE -> Outline.RECTANGLE;
        };
    }

    static Fill fill(AbstractDNode view) {
        return view instanceof DDiagramElementContainer container
                ? fill(container.getOwnedStyle())
                : fill(((DNode) view).getOwnedStyle());
    }

    private static Fill fill(ContainerStyle style) {
        if (style instanceof FlatContainerStyle flat) {
            return new Fill(
                    Colors.or(flat.getBackgroundColor(), WHITE),
                    Colors.or(flat.getForegroundColor(), LIGHT_GRAY),
                    flat.getBackgroundStyle() != BackgroundStyle.GRADIENT_LEFT_TO_RIGHT);
        }
        if (style instanceof ShapeContainerStyle shape) {
            return Fill.plain(Colors.or(shape.getBackgroundColor(), LIGHT_GRAY));
        }
        return Fill.NONE;
    }

    private static Fill fill(NodeStyle style) {
        if (style instanceof Square square) {
            return Fill.plain(Colors.or(square.getColor(), GRAY));
        }
        if (style instanceof Ellipse ellipse) {
            return Fill.plain(Colors.or(ellipse.getColor(), GRAY));
        }
        if (style instanceof Lozenge lozenge) {
            return Fill.plain(Colors.or(lozenge.getColor(), GRAY));
        }
        if (style instanceof Note note) {
            return Fill.plain(Colors.or(note.getColor(), "#fce94f"));
        }
        if (style instanceof Dot dot) {
            return Fill.plain(Colors.or(dot.getBackgroundColor(), GRAY));
        }
        if (style instanceof BundledImage image) {
            return Fill.plain(Colors.or(image.getColor(), "#000000"));
        }
        return style instanceof WorkspaceImage ? Fill.NONE : Fill.plain(WHITE);
    }

    static Stroke border(AbstractDNode view) {
        BorderedStyle style =
                view instanceof DDiagramElementContainer container
                        ? container.getOwnedStyle()
                        : ((DNode) view).getOwnedStyle();
        if (style == null) {
            return new Stroke("#000000", 1, LineStyle.SOLID);
        }
        int width = style instanceof Dot dot ? dot.getStrokeSize() : style.getBorderSize();
        return new Stroke(
                Colors.or(style.getBorderColor(), "#000000"),
                Math.max(0, width),
                style.getBorderLineStyle());
    }
}
