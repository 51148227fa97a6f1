// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.kogai.diagram.ui.Mark;
import org.kogai.diagram.views.DDiagramElement;

import java.util.ArrayList;
import java.util.List;

/** What the mouse finds out about a view. */
final class Hover {
    private Hover() {}

    /** A part that shows what validation found. */
    interface Owner {
        void refreshMarks();
    }

    /** The tooltip of the view, then a line for each mark; null when there is neither. */
    static IFigure of(DDiagramElement view, List<Mark> marks) {
        List<String> lines = new ArrayList<>();
        if (view.getTooltipText() != null && !view.getTooltipText().isBlank()) {
            lines.add(view.getTooltipText());
        }
        marks.stream().map(Mark::line).distinct().forEach(lines::add);
        return lines.isEmpty() ? null : new Label(String.join("\n", lines));
    }
}
