// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Drives a table editor as a person does: through the events of its controls. */
final class GridDriver {
    private static final long QUIET = 120;
    private static final long LONGEST = 5_000;
    private static final int WAIT = 400;

    private final Grid grid;
    private final Display display;

    GridDriver(TableEditor editor) {
        grid = editor.grid();
        display = grid.getDisplay();
        settle();
    }

    /** Handles waiting events until nothing is left to do. */
    void settle() {
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

    /** Waits for what a busy machine may do late. */
    boolean comesTrue(BooleanSupplier condition) {
        long patience = System.currentTimeMillis() + LONGEST;
        while (!condition.getAsBoolean() && System.currentTimeMillis() < patience) {
            settle();
        }
        return condition.getAsBoolean();
    }

    void click(int row, int column) {
        click(row, column, 0);
    }

    /** Drags the right border of a heading. */
    void widen(int column, int pixels) {
        Rectangle heading = grid.bounds(Grid.HEADINGS, column);
        int border = heading.x + heading.width;
        for (int type : new int[] {SWT.MouseDown, SWT.MouseMove, SWT.MouseUp}) {
            Event event = new Event();
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.stateMask = type == SWT.MouseDown ? 0 : SWT.BUTTON1;
            event.x = type == SWT.MouseDown ? border : border + pixels;
            event.y = heading.y + heading.height / 2;
            grid.notifyListeners(type, event);
        }
        settle();
    }

    void click(int row, int column, int modifier) {
        Rectangle cell = grid.bounds(row, column);
        for (int type : new int[] {SWT.MouseMove, SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.stateMask = modifier;
            event.x = cell.x + cell.width / 2;
            event.y = cell.y + cell.height / 2;
            grid.notifyListeners(type, event);
        }
        settle();
    }

    void key(int modifiers, int code) {
        key(grid, modifiers, code);
    }

    private void key(Control control, int modifiers, int code) {
        Event event = new Event();
        event.stateMask = modifiers;
        event.keyCode = code;
        event.character = code < SWT.KEYCODE_BIT ? (char) code : 0;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    /** Writes into the field that is open over a cell, and ends with a key. */
    void type(String text, int end) {
        Text field =
                texts(grid)
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException("No field is open"));
        field.setText(text);
        key(field, 0, end);
    }

    void filter(String words) {
        texts(grid.getParent()).findFirst().orElseThrow().setText(words);
        settle();
    }

    /** Types into a popup that lets choose, and takes the best choice. */
    void choose(String text) {
        Text field =
                Stream.of(display.getShells())
                        .filter(shell -> shell != grid.getShell())
                        .flatMap(GridDriver::texts)
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException("No popup is open"));
        field.setText(text);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        settle();
    }

    private static Stream<Text> texts(Composite parent) {
        return Stream.of(parent.getChildren())
                .flatMap(
                        child ->
                                child instanceof Text text
                                        ? Stream.of(text)
                                        : child instanceof Composite inner
                                                ? texts(inner)
                                                : Stream.empty());
    }

    void putOnClipboard(String text) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    String clipboard() {
        Clipboard clipboard = new Clipboard(display);
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return String.valueOf(text);
    }

    /** Closes the dialog that an action opens; gives the titles of what it closed. */
    List<String> closingDialogs(Runnable action) {
        List<String> titles = new ArrayList<>();
        Runnable closing = () -> closeDialogs(titles);
        display.timerExec(WAIT, closing);
        action.run();
        display.timerExec(-1, closing);
        settle();
        return titles;
    }

    private void closeDialogs(List<String> titles) {
        for (Shell shell : display.getShells()) {
            if (shell != grid.getShell() && shell.isVisible()) {
                titles.add(shell.getText());
                shell.close();
            }
        }
    }
}
