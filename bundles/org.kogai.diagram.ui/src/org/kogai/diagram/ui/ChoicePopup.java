// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kogai.diagram.edit.Matching;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Lets a person choose one of many by typing a part of its name, with keys or the mouse. */
public final class ChoicePopup<T> extends PopupDialog {
    private static final Point SIZE = new Point(460, 320);

    private final List<T> all;
    private final Function<T, String> label;
    private final Consumer<T> chosen;
    private List<T> shown = List.of();
    private Text filter;
    private Table table;

    /**
     * A choice.
     *
     * @param title what is chosen
     * @param label text of a choice, in which typed text is sought
     * @param chosen told after the popup closed
     */
    public ChoicePopup(
            Shell parent,
            String title,
            List<T> all,
            Function<T, String> label,
            Consumer<T> chosen) {
        super(
                parent,
                PopupDialog.INFOPOPUP_SHELLSTYLE | SWT.RESIZE,
                true,
                false,
                false,
                false,
                false,
                title,
                Texts.of("choice.hint"));
        this.all = List.copyOf(all);
        this.label = label;
        this.chosen = chosen;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(4, 2).spacing(0, 4).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
        filter.setMessage(Texts.of("choice.filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        filter.addModifyListener(event -> fill());
        filter.addKeyListener(new Keys());
        filter.addListener(SWT.DefaultSelection, event -> choose());
        table.addListener(SWT.DefaultSelection, event -> choose());
        fill();
        return area;
    }

    /** Up and down move the choice while the text keeps the focus. */
    private final class Keys extends KeyAdapter {
        @Override
        public void keyPressed(KeyEvent event) {
            int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
            if (step != 0 && table.getItemCount() > 0) {
                int next = table.getSelectionIndex() + step;
                table.setSelection(Math.max(0, Math.min(table.getItemCount() - 1, next)));
                event.doit = false;
            }
        }
    }

    private void fill() {
        shown = Matching.best(all, label, filter.getText());
        table.setRedraw(false);
        table.removeAll();
        for (T choice : shown) {
            new TableItem(table, SWT.NONE).setText(label.apply(choice));
        }
        table.setSelection(0);
        table.setRedraw(true);
    }

    private void choose() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            T choice = shown.get(index);
            close();
            chosen.accept(choice);
        }
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle around = getParentShell().getBounds();
        return new Point(
                around.x + (around.width - size.x) / 2, around.y + (around.height - size.y) / 3);
    }
}
