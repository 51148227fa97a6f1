// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.run;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.description.Labels;
import org.kogai.diagram.description.Viewpoint;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.refresh.Evaluation;
import org.kogai.diagram.table.ColumnMapping;
import org.kogai.diagram.table.LineMapping;
import org.kogai.diagram.table.TableDescription;
import org.kogai.diagram.table.TableRefresh;
import org.kogai.diagram.table.TableTool;
import org.kogai.diagram.table.TableWords;
import org.kogai.diagram.tool.CellEditing;
import org.kogai.diagram.tool.RecordedCommand;
import org.kogai.diagram.tool.TableTools;
import org.kogai.diagram.views.DColumn;
import org.kogai.diagram.views.DLine;
import org.kogai.diagram.views.DTable;
import org.kogai.diagram.views.DTableElement;
import org.kogai.diagram.views.ViewsFactory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Tables over one set of models: makes and refreshes them and turns what a person does into
 * commands, as {@link DiagramRuntime} does for diagrams.
 */
public final class TableRuntime {
    private final List<TableDescription> tables;
    private final Evaluation evaluation;
    private final Function<String, String> texts;
    private final TableWords words;
    private final Set<DTable> open = new LinkedHashSet<>();

    /**
     * A runtime.
     *
     * @param texts gives the text of a label's {@code %key}, or null
     * @param words texts of values and headings without an expression
     */
    public TableRuntime(
            List<Viewpoint> viewpoints,
            Evaluation evaluation,
            Function<String, String> texts,
            TableWords words) {
        tables = viewpoints.stream().flatMap(v -> v.tables().stream()).toList();
        this.evaluation = evaluation;
        this.texts = texts;
        this.words = words;
    }

    /** Table descriptions of the viewpoints, in file order. */
    public List<TableDescription> tables() {
        return tables;
    }

    /** Elements on which a table of this description can be made, in model order. */
    public List<EObject> targets(TableDescription description) {
        List<EObject> targets = new ArrayList<>();
        for (Resource resource : evaluation.resources().get()) {
            for (EObject root : resource.getContents()) {
                Iterable<EObject> below = root::eAllContents;
                if (allows(description, root)) {
                    targets.add(root);
                }
                below.forEach(
                        element -> {
                            if (allows(description, element)) {
                                targets.add(element);
                            }
                        });
            }
        }
        return targets;
    }

    /** Whether a table of this description can be made for an element. */
    public boolean allows(TableDescription description, EObject target) {
        return evaluation.types().isInstance(target, description.domainClass())
                && evaluation
                        .interpreter()
                        .test(description.precondition(), target, Variables.NONE, false);
    }

    /**
     * Makes a table and fills it. It lies in no resource yet and is not open.
     *
     * @param language BCP 47 tag of the language of its texts
     */
    public DTable create(TableDescription description, EObject target, String language) {
        DTable table = ViewsFactory.eINSTANCE.createDTable();
        table.setUid(EcoreUtil.generateUUID());
        table.setViewpoint(description.viewpoint());
        table.setDescription(description.name());
        table.setTarget(target);
        table.setLanguage(language);
        table.setName(title(description, target));
        refresh(table);
        return table;
    }

    private String title(TableDescription description, EObject target) {
        String standard = "new " + Labels.text(description.name(), description.label(), texts);
        return description.title().isEmpty()
                ? standard
                : evaluation
                        .interpreter()
                        .text(description.title(), target, Variables.NONE, standard);
    }

    /** The description of a table; absent when the specification no longer has it. */
    public Optional<TableDescription> description(DTable table) {
        return tables.stream()
                .filter(one -> one.name().equals(table.getDescription()))
                .filter(one -> one.viewpoint().equals(table.getViewpoint()))
                .findFirst();
    }

    /** Brings a table up to date, without a command. */
    public void refresh(DTable table) {
        description(table).ifPresent(one -> new TableRefresh(evaluation, one, table, words).run());
    }

    /** From now on the table is refreshed after each command. */
    public void open(DTable table) {
        open.add(table);
    }

    /** Ends {@link #open}. */
    public void close(DTable table) {
        open.remove(table);
    }

    /** Command that refreshes all open tables; to be appended by the command stack. */
    public Command refreshCommand() {
        return new RecordedCommand("", () -> List.copyOf(open)) {
            @Override
            protected void change() {
                List.copyOf(open).forEach(table -> refresh(table));
            }
        };
    }

    /** Runs a tool that makes a line or a column, on a line or on the table. */
    public Optional<Command> create(DTable table, TableTool tool, EObject on) {
        return description(table)
                .flatMap(one -> new TableTools(evaluation, one, table).create(tool, on));
    }

    /** Tools that make lines or columns on a line or on the table. */
    public List<TableTool> creationTools(DTable table, EObject on) {
        Optional<TableDescription> description = description(table);
        if (on instanceof DLine line) {
            return description
                    .map(one -> one.lineMappings().get(line.getMapping()))
                    .map(LineMapping::create)
                    .orElseGet(List::of);
        }
        List<TableTool> tools = new ArrayList<>();
        description.ifPresent(
                one -> {
                    tools.addAll(one.createLine());
                    tools.addAll(one.createColumn());
                    one.columns().stream()
                            .filter(ColumnMapping.Elements.class::isInstance)
                            .map(ColumnMapping.Elements.class::cast)
                            .forEach(column -> tools.addAll(column.create()));
                });
        return tools;
    }

    /** Deletes a line or column by the tool of its mapping, or its element. */
    public Optional<Command> delete(DTable table, DTableElement view) {
        Optional<TableDescription> description = description(table);
        if (description.isEmpty() || view.getTarget() == null) {
            return Optional.empty();
        }
        TableTools tools = new TableTools(evaluation, description.get(), table);
        Optional<TableTool> tool = deletion(description.get(), view);
        return tool.isPresent()
                ? tools.delete(tool.get(), view)
                : Optional.of(tools.deleteElements(view));
    }

    private static Optional<TableTool> deletion(TableDescription description, DTableElement view) {
        if (view instanceof DLine) {
            return description.lineMappings().get(view.getMapping()).delete();
        }
        return description
                .column(view.getMapping())
                .filter(ColumnMapping.Elements.class::isInstance)
                .flatMap(column -> ((ColumnMapping.Elements) column).delete());
    }

    /** Takes a text typed where a line meets a column; empty when it cannot be taken there. */
    public Optional<Command> edit(DTable table, DLine line, DColumn column, String text) {
        return description(table)
                .flatMap(one -> new CellEditing(evaluation, one, table).edit(line, column, text));
    }

    /** Whether typing where a line meets a column changes a cell or makes one. */
    public boolean isEditable(DTable table, DLine line, DColumn column) {
        return CellEditing.cell(line, column)
                .map(cell -> cell.isEditable())
                .orElseGet(
                        () ->
                                description(table)
                                        .filter(
                                                one ->
                                                        new CellEditing(evaluation, one, table)
                                                                .canCreate(line, column))
                                        .isPresent());
    }
}
