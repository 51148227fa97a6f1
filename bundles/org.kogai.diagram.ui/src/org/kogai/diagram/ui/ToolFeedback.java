// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.kogai.diagram.run.PaletteSection.PaletteTool;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DDiagramElement;

import java.util.Optional;
import java.util.function.Predicate;

/** Tells while a tool is in use where it can be used, and why not where the mouse is. */
final class ToolFeedback {
    private final PaletteTool tool;
    private final IStatusLineManager line;
    private final AllowedPlaces places;

    ToolFeedback(PaletteTool tool, IEditorPart editor) {
        this.tool = tool;
        this.line = editor.getEditorSite().getActionBars().getStatusLineManager();
        this.places = new AllowedPlaces(editor.getAdapter(GraphicalViewer.class));
    }

    /**
     * Frames the places and tells what to do.
     *
     * @param key of a text, with the tool and the number of places
     */
    void begin(String key, Predicate<AbstractDNode> allowed) {
        places.show(allowed);
        line.setErrorMessage(null);
        line.setMessage(Texts.of(key, tool.label(), places.count()));
    }

    /** Takes back what was said against the last place. */
    void allow() {
        line.setErrorMessage(null);
    }

    /**
     * Says why not here.
     *
     * @param key of a text, with the tool, the view and the number of places where it can be used
     */
    void refuse(String key, EditPart place) {
        line.setErrorMessage(Texts.of(key, tool.label(), name(place), places.count()));
    }

    private static String name(EditPart place) {
        return place.getModel() instanceof DDiagramElement view
                ? Optional.ofNullable(view.getName()).orElse("")
                : Texts.of("tool.diagram");
    }

    void end() {
        places.clear();
        line.setErrorMessage(null);
        line.setMessage(null);
    }
}
