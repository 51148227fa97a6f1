// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.draw2d.Label;
import org.kogai.diagram.ui.Mark;
import org.kogai.diagram.views.DDiagramElement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the mouse finds out about a view. */
final class Hover {
    private Hover() {}

    /** A part that shows what validation found. */
    interface Owner {
        void refreshMarks();
    }

    /** The tooltip of the view, then a line for each mark. */
    static Optional<Label> of(DDiagramElement view, List<Mark> marks) {
        List<String> lines = new ArrayList<>();
        if (view.getTooltipText() != null && !view.getTooltipText().isBlank()) {
            lines.add(view.getTooltipText());
        }
        marks.forEach(mark -> lines.add(mark.line()));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Label(String.join("\n", lines)));
    }
}
