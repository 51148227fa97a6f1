// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;
import org.kogai.diagram.ui.parts.CellEditing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets Delete, Undo, Copy and their like act on the text while a label is edited in place. */
final class TextEditing implements CellEditing {
    private static final List<String> SHARED =
            List.of(
                    ActionFactory.COPY.getId(),
                    ActionFactory.PASTE.getId(),
                    ActionFactory.CUT.getId(),
                    ActionFactory.DELETE.getId(),
                    ActionFactory.SELECT_ALL.getId(),
                    ActionFactory.FIND.getId(),
                    ActionFactory.UNDO.getId(),
                    ActionFactory.REDO.getId());

    private final IActionBars bars;
    private final Map<String, IAction> before = new HashMap<>();
    private CellEditorActionHandler handler;

    TextEditing(IActionBars bars) {
        this.bars = bars;
    }

    @Override
    public void begin(CellEditor editor) {
        SHARED.forEach(id -> before.put(id, bars.getGlobalActionHandler(id)));
        handler = new CellEditorActionHandler(bars);
        handler.addCellEditor(editor);
        bars.updateActionBars();
    }

    @Override
    public void end() {
        handler.dispose();
        before.forEach(bars::setGlobalActionHandler);
        bars.updateActionBars();
    }
}
