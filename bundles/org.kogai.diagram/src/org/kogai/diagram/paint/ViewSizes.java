// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import org.kogai.diagram.text.TextBlock;
import org.kogai.diagram.text.TextMeasure;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DDiagramElementContainer;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.DNodeList;
import org.kogai.diagram.views.DNodeListElement;
import org.kogai.diagram.views.LabelPosition;

import java.util.Optional;

/**
 * Sizes that views need for their texts. Layout, pictures and the editor share them, so that text
 * fits its shape in all of them.
 */
public final class ViewSizes {
    /** Space between the side of a shape and its text, in pixels. */
    public static final double SIDE = 10;

    /** Space above and below the text of a shape, in pixels. */
    public static final double AIR = 7;

    /** Space between the shape and a label outside of it, in pixels. */
    public static final double GAP = 4;

    /** Greatest width of a line that is pleasant to read on a slide, in pixels. */
    private static final double READABLE = 160;

    /** A text of more lines gets longer ones: high narrow boxes do not suit slides. */
    private static final int MOST_LINES = 5;

    /** Greatest width of a line of a long text, in pixels. */
    private static final double LONGEST = 280;

    /** Words up to this width are not broken, in pixels. */
    private static final double LONG_WORD = 240;

    /** Greatest width of the title of a container before it breaks, in pixels. */
    private static final double TITLE = 280;

    /** Widths are multiples of this, so that boxes of about equal texts become equal. */
    private static final double STEP = 20;

    /** Sirius' smallest container (reference 3.6), in pixels. */
    private static final double SMALLEST = 40;

    private static final double UNIT = 10;

    private static final TextMeasure MEASURE = TextMeasure.shared();

    private ViewSizes() {}

    /**
     * Size that a node, a list or a container without its children would like to have: at least
     * what its style computes, and enough for its label and its list items.
     */
    public static Size preferred(AbstractDNode view) {
        Size wished = new Size(UNIT * view.getWidth(), UNIT * view.getHeight());
        if (view instanceof DDiagramElementContainer container) {
            return container(container, wished);
        }
        Optional<String> label = ViewText.label(view);
        if (label.isEmpty() || isLabelOutside(view)) {
            return new Size(
                    wished.width() > 0 ? wished.width() : 3 * UNIT,
                    wished.height() > 0 ? wished.height() : 3 * UNIT);
        }
        Size share = Outlines.textShare(Looks.outline(view));
        // A style that leaves the size to the default (30 by 30) has not thought of its text.
        double line =
                wished.width() >= 80
                        ? Math.max(20, wished.width() * share.width() - 2 * SIDE)
                        : readable(view, label.get(), share);
        TextBlock block =
                MEASURE.wrap(label.get(), ViewText.style(view), line, ViewText.language(view));
        while (wished.width() < 80 && block.lines().size() > MOST_LINES && line < LONGEST) {
            line += 2 * STEP;
            block = MEASURE.wrap(label.get(), ViewText.style(view), line, ViewText.language(view));
        }
        double width = (block.width() + 2 * SIDE) / share.width();
        double height = (block.height() + 2 * AIR) / share.height();
        return new Size(
                wished.width() >= 80 ? wished.width() : Math.max(wished.width(), stepped(width)),
                Math.max(wished.height(), Math.ceil(height)));
    }

    /** Wide enough to read, and for the longest word unless that is very long. */
    private static double readable(AbstractDNode view, String label, Size share) {
        double word = MEASURE.longestWord(label, ViewText.style(view), ViewText.language(view));
        return Math.max(READABLE * Math.max(0.7, share.width()), Math.min(word, LONG_WORD));
    }

    private static double stepped(double width) {
        return Math.max(5 * STEP, Math.ceil(width / STEP) * STEP);
    }

    private static Size container(DDiagramElementContainer container, Size wished) {
        // A style that gives a width has thought of its title.
        double line = wished.width() >= 80 ? wished.width() - 2 * SIDE : TITLE;
        double text =
                ViewText.label(container)
                        .map(title -> wrapped(container, title, line).width())
                        .orElse(0.0);
        double width = Math.max(SMALLEST, text + 2 * SIDE);
        if (container instanceof DNodeList list) {
            double longest = wished.width() >= 80 ? line : LONGEST;
            for (DNodeListElement item : list.getOwnedElements()) {
                width = Math.max(width, item(item, longest).width() + 2 * SIDE);
            }
        }
        width = Math.max(wished.width(), Math.ceil(width / STEP) * STEP);
        double height = titleHeight(container, width);
        if (container instanceof DNodeList list) {
            height += itemsHeight(list, width) + AIR;
        }
        return new Size(width, Math.max(wished.height(), Math.max(SMALLEST, Math.ceil(height))));
    }

    private static TextBlock wrapped(DDiagramElement view, String text, double lineWidth) {
        return MEASURE.wrap(text, ViewText.style(view), lineWidth, ViewText.language(view));
    }

    /** The title of a container broken for the width of the container. */
    static TextBlock titleBlock(DDiagramElement container, String title, double width) {
        return wrapped(container, title, Math.max(20, width - 2 * SIDE));
    }

    /**
     * Height of the title of a container of a width: where its content begins.
     *
     * @param width width of the container in pixels
     */
    public static double titleHeight(DDiagramElementContainer container, double width) {
        return ViewText.label(container)
                .map(title -> titleBlock(container, title, width).height() + 2 * AIR)
                .orElse(AIR);
    }

    /**
     * Size of the text of the title of a container; absent for nodes and where there is no title.
     *
     * @param width width of the container in pixels
     */
    public static Optional<Size> titleSize(AbstractDNode view, double width) {
        return view instanceof DDiagramElementContainer container
                ? ViewText.label(container)
                        .map(title -> titleBlock(container, title, width))
                        .map(block -> new Size(block.width(), block.height()))
                : Optional.empty();
    }

    /** The broken text of a list item. */
    static TextBlock item(DNodeListElement item, double lineWidth) {
        return MEASURE.wrap(
                ViewText.label(item).orElse(""),
                ViewText.style(item),
                lineWidth,
                ViewText.language(item));
    }

    private static double itemsHeight(DNodeList list, double width) {
        return list.getOwnedElements().stream()
                .filter(DNodeListElement::isVisible)
                .mapToDouble(item -> item(item, Math.max(20, width - 2 * SIDE)).height())
                .sum();
    }

    /** Whether the label stands below the node instead of in it. */
    public static boolean isLabelOutside(AbstractDNode view) {
        if (!(view instanceof DNode node)) {
            return false;
        }
        LabelPosition position =
                node.getOwnedStyle() == null
                        ? node.getLabelPosition()
                        : node.getOwnedStyle().getLabelPosition();
        return position == LabelPosition.BORDER;
    }

    /** The broken text of a label that stands below its node; absent when there is none. */
    public static Optional<TextBlock> outsideLabel(AbstractDNode view) {
        return isLabelOutside(view)
                ? ViewText.label(view)
                        .map(
                                text ->
                                        MEASURE.wrap(
                                                text,
                                                ViewText.style(view),
                                                READABLE,
                                                ViewText.language(view)))
                : Optional.empty();
    }

    /** Height that a node of a width needs so that its label, title and items fit in. */
    public static double neededHeight(AbstractDNode view, double width) {
        if (view instanceof DDiagramElementContainer container) {
            double items = container instanceof DNodeList list ? itemsHeight(list, width) + AIR : 0;
            return titleHeight(container, width) + items;
        }
        if (isLabelOutside(view)) {
            return 0;
        }
        return ViewText.label(view)
                .map(text -> inside(view, text, width).height() + 2 * AIR)
                .map(height -> height / Outlines.textShare(Looks.outline(view)).height())
                .orElse(0.0);
    }

    /** The label of a node broken for the width of the node. */
    static TextBlock inside(AbstractDNode view, String text, double width) {
        double share = Outlines.textShare(Looks.outline(view)).width();
        return MEASURE.wrap(
                text,
                ViewText.style(view),
                Math.max(20, width * share - 2 * SIDE),
                ViewText.language(view));
    }
}
