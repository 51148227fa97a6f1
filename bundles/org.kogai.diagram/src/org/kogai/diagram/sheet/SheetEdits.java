// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.sheet;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CompoundCommand;
import org.kogai.diagram.run.TableRuntime;
import org.kogai.diagram.sheet.Refusal.Reason;
import org.kogai.diagram.views.DLine;
import org.kogai.diagram.views.DTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Types texts into a table: all of them as one step, or none. */
public final class SheetEdits {
    private final TableRuntime runtime;
    private final DTable table;
    private final CommandStack stack;
    private final CellInputs inputs;

    /** Edits of a table. */
    public SheetEdits(TableRuntime runtime, DTable table, CommandStack stack, CellInputs inputs) {
        this.runtime = runtime;
        this.table = table;
        this.stack = stack;
        this.inputs = inputs;
    }

    /**
     * Pastes a block.
     *
     * @return why nothing was pasted; empty when all was
     */
    public List<Refusal> paste(String label, Pasting pasting) {
        List<Refusal> refusals = new ArrayList<>(pasting.refusals());
        List<Command> commands = commands(pasting.entries(), refusals);
        return refusals.isEmpty() ? run(label, pasting.entries(), commands) : refusals;
    }

    /**
     * Types texts. What stands there already is left alone, even where nothing can be typed.
     *
     * @return why nothing was typed; empty when all was
     */
    public List<Refusal> type(String label, List<Entry> entries) {
        return paste(label, new Pasting(entries, List.of()));
    }

    private List<Command> commands(List<Entry> entries, List<Refusal> refusals) {
        List<Command> commands = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.text().equals(shown(entry))) {
                command(entry, refusals).ifPresent(commands::add);
            }
        }
        return commands;
    }

    private Optional<Command> command(Entry entry, List<Refusal> refusals) {
        CellInput input = inputs.of(entry.line(), entry.column());
        Optional<Command> command =
                Optional.of(entry.text())
                        .filter(text -> input.editable())
                        .flatMap(input::typed)
                        .flatMap(text -> runtime.edit(table, entry.line(), entry.column(), text));
        if (command.isEmpty()) {
            Reason reason =
                    !input.editable()
                            ? Reason.READ_ONLY
                            : input.choices().isEmpty() ? Reason.NO_VALUE : Reason.NO_CHOICE;
            refusals.add(Refusal.of(reason, entry, input.choices()));
        }
        return command;
    }

    private List<Refusal> run(String label, List<Entry> entries, List<Command> commands) {
        if (commands.isEmpty()) {
            return List.of();
        }
        List<String> before = entries.stream().map(SheetEdits::shown).toList();
        Command last = stack.getUndoCommand();
        stack.execute(new CompoundCommand(label, commands));
        boolean done = stack.getUndoCommand() != last;
        runtime.refresh(table);
        List<Refusal> ignored = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (isIgnored(entry, before.get(i))) {
                ignored.add(
                        Refusal.of(
                                Reason.NO_VALUE,
                                entry,
                                inputs.of(entry.line(), entry.column()).choices()));
            }
        }
        if (done && !ignored.isEmpty()) {
            stack.undo();
            runtime.refresh(table);
        }
        return ignored;
    }

    /** Tools may pass over a text that they do not understand: then the cell shows the old one. */
    private boolean isIgnored(Entry entry, String before) {
        return isShown(entry.line())
                && shown(entry).equals(before)
                && !isSame(before, entry.text());
    }

    private boolean isShown(DLine line) {
        return line.eContainer() == table
                || line.eContainer() instanceof DLine around && isShown(around);
    }

    private static boolean isSame(String one, String other) {
        return Arrangement.plain(one).equals(Arrangement.plain(other))
                || LineOrder.number(one).isPresent()
                        && LineOrder.number(one).equals(LineOrder.number(other));
    }

    private static String shown(Entry entry) {
        return SheetLine.text(entry.line(), entry.column());
    }
}
