// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.kogai.diagram.run.TableRuntime;
import org.kogai.diagram.sheet.Block;
import org.kogai.diagram.sheet.CellInput;
import org.kogai.diagram.sheet.CellInputs;
import org.kogai.diagram.sheet.Entry;
import org.kogai.diagram.sheet.Pasting;
import org.kogai.diagram.sheet.Refusal;
import org.kogai.diagram.sheet.SheetEdits;
import org.kogai.diagram.sheet.SheetLine;
import org.kogai.diagram.table.TableTool;
import org.kogai.diagram.views.DLine;
import org.kogai.diagram.views.DTable;
import org.kogai.workbench.Messages;
import org.kogai.workbench.project.Project;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a person does to the table: each time one undoable step. */
final class TableWork {
    private final Project project;
    private final TableRuntime runtime;
    private final DTable table;
    private final ShownTable shown;
    private final CellInputs inputs;
    private final SheetEdits edits;

    TableWork(
            Project project,
            TableRuntime runtime,
            DTable table,
            ShownTable shown,
            CellInputs inputs) {
        this.project = project;
        this.runtime = runtime;
        this.table = table;
        this.shown = shown;
        this.inputs = inputs;
        edits = new SheetEdits(runtime, table, project.commandStack(), inputs);
    }

    CellInput input(int row, int column) {
        return inputs.of(shown.line(row).line(), shown.column(column));
    }

    List<Refusal> type(int row, int column, String text) {
        Entry entry = new Entry(shown.line(row).line(), shown.column(column), text);
        return edits.type(Messages.of("table.typing"), List.of(entry));
    }

    /** Empties cells; those that are empty, or cannot be edited in a larger area, stay. */
    List<Refusal> clear(Area area) {
        boolean several = area.height() * area.width() > 1;
        List<Entry> entries = new ArrayList<>();
        for (int row = area.top(); row <= area.bottom(); row++) {
            for (int column = area.left(); column <= area.right(); column++) {
                if (!several || shown.isEditable(row, column)) {
                    entries.add(new Entry(shown.line(row).line(), shown.column(column), ""));
                }
            }
        }
        return edits.type(Messages.of("table.clearing"), entries);
    }

    void copy(Control control, Area area, boolean withHeadings) {
        if (!area.isEmpty()) {
            Clipboard clipboard = new Clipboard(control.getDisplay());
            clipboard.setContents(
                    new Object[] {block(area, withHeadings).text()},
                    new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private Block block(Area area, boolean withHeadings) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = withHeadings ? area.top() - 1 : area.top(); row <= area.bottom(); row++) {
            boolean heading = row < area.top();
            List<String> cells = new ArrayList<>();
            if (withHeadings) {
                cells.add(heading ? "" : shown.text(row, Grid.HEADINGS));
            }
            for (int column = area.left(); column <= area.right(); column++) {
                cells.add(heading ? shown.heading(column) : shown.text(row, column));
            }
            rows.add(cells);
        }
        return new Block(rows);
    }

    List<Refusal> paste(Control control, Area area) {
        Clipboard clipboard = new Clipboard(control.getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (!(text instanceof String typed) || typed.isEmpty() || area.isEmpty()) {
            return List.of();
        }
        Block block = Block.parse(typed).over(area.height(), area.width());
        Pasting pasting =
                Pasting.of(
                        block,
                        shown.lines().subList(area.top(), shown.rows()),
                        shown.shownColumns().subList(area.left(), shown.columns()));
        return edits.paste(Messages.of("table.pasting"), pasting);
    }

    /** Tools that make lines or columns, with the line or table that they work on. */
    List<Creation> creations(int row) {
        List<Creation> all = new ArrayList<>();
        runtime.creationTools(table, table).forEach(tool -> all.add(new Creation(tool, table)));
        if (row >= 0 && row < shown.rows()) {
            DLine line = shown.line(row).line();
            runtime.creationTools(table, line).forEach(tool -> all.add(new Creation(tool, line)));
        }
        return all;
    }

    /** A tool and what it works on. */
    record Creation(TableTool tool, EObject on) {}

    /** Makes a line or column; gives the first new line. */
    Optional<DLine> create(Creation creation) {
        Set<DLine> before = lines();
        runtime.create(table, creation.tool(), creation.on()).ifPresent(project::run);
        runtime.refresh(table);
        Set<DLine> made = lines();
        made.removeAll(before);
        return made.stream().findFirst();
    }

    private Set<DLine> lines() {
        Set<DLine> all = new LinkedHashSet<>();
        table.eAllContents()
                .forEachRemaining(
                        one -> {
                            if (one instanceof DLine line) {
                                all.add(line);
                            }
                        });
        return all;
    }

    /** Deletes lines with those below them. */
    void deleteLines(Area area) {
        List<DLine> chosen =
                shown.lines().subList(area.top(), area.bottom() + 1).stream()
                        .map(SheetLine::line)
                        .toList();
        List<Command> commands =
                chosen.stream()
                        .filter(line -> chosen.stream().noneMatch(one -> isBelow(line, one)))
                        .flatMap(line -> runtime.delete(table, line).stream())
                        .toList();
        if (!commands.isEmpty()) {
            project.run(new CompoundCommand(Messages.of("table.deleting"), commands));
        }
    }

    private static boolean isBelow(DLine line, DLine other) {
        return line != other && EcoreUtil.isAncestor(other, line);
    }

    /** Deletes columns that stand for elements. */
    void deleteColumns(Area area) {
        List<Command> commands =
                shown.shownColumns().subList(area.left(), area.right() + 1).stream()
                        .flatMap(column -> runtime.delete(table, column).stream())
                        .toList();
        if (!commands.isEmpty()) {
            project.run(new CompoundCommand(Messages.of("table.deleting"), commands));
        }
    }

    /** Whether columns stand for elements, which can be deleted. */
    boolean canDeleteColumns(Area area) {
        return !area.isEmpty()
                && shown.shownColumns().subList(area.left(), area.right() + 1).stream()
                        .allMatch(column -> column.getTarget() != null);
    }
}
