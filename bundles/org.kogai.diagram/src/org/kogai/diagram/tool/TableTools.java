// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.description.Variable;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.refresh.Evaluation;
import org.kogai.diagram.table.TableDescription;
import org.kogai.diagram.table.TableTool;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DTable;
import org.kogai.diagram.views.DTableElement;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tools of one table as commands. An empty answer means that the precondition or the mask of the
 * tool forbids it. Variables are bound only when the tool declares them (reference 2.12).
 */
public final class TableTools {
    private final Evaluation evaluation;
    private final TableDescription description;
    private final DTable table;

    /** Tools of a table. */
    public TableTools(Evaluation evaluation, TableDescription description, DTable table) {
        this.evaluation = evaluation;
        this.description = description;
        this.table = table;
    }

    /**
     * Makes a line or a column.
     *
     * @param on line, or the table
     */
    public Optional<Command> create(TableTool tool, EObject on) {
        return run(tool, Views.target(on).orElse(null), element(on), List.of());
    }

    /** Deletes a line or column by its tool. */
    public Optional<Command> delete(TableTool tool, DTableElement view) {
        return run(tool, view.getTarget(), element(view), List.of());
    }

    /** Deletes the elements of a line or column. */
    public Command deleteElements(DTableElement view) {
        return new RecordedCommand(
                view.getLabel() == null ? "" : view.getLabel(),
                () -> ToolCommand.scope(evaluation, table)) {
            @Override
            protected void change() {
                Set<EObject> elements = new LinkedHashSet<>(view.getSemanticElements());
                elements.add(view.getTarget());
                elements.forEach(EcoreUtil::remove);
            }

            @Override
            protected void finish(Set<EObject> detached) {
                References.clean(detached, evaluation.resources().get());
            }
        };
    }

    /**
     * Edits a cell, or one that is not there yet, by a tool that takes a text.
     *
     * @param self element of the cell, or of the line where there is no cell yet
     * @param variables what the tool may see beside the text
     */
    public Optional<Command> edit(TableTool tool, EObject self, Variables variables, String text) {
        return new EditMask(evaluation.interpreter().warnings())
                .parse(tool.mask(), tool.head().place(), text)
                .flatMap(parts -> run(tool, self, variables, parts));
    }

    /** Whether the tool may run as far as its precondition tells. */
    public boolean allows(TableTool tool, EObject self, Variables variables) {
        return evaluation.interpreter().test(tool.head().precondition(), self, variables, false);
    }

    private Optional<Command> run(
            TableTool tool, EObject self, Variables variables, List<Object> parts) {
        if (!allows(tool, self, variables)) {
            return Optional.empty();
        }
        List<String> metamodels = description.metamodels();
        return Optional.of(
                new ToolCommand(tool.head(), evaluation, table) {
                    @Override
                    protected void change() {
                        OperationRun run =
                                new OperationRun(
                                        evaluation, metamodels, Optional.empty(), Variables.NONE);
                        for (Variable variable : tool.variables()) {
                            if (variables.isSet(variable.name())) {
                                run.bind(variable, variables.get(variable.name()).orElse(null));
                            }
                        }
                        for (int i = 0; i < parts.size(); i++) {
                            run.bind(String.valueOf(i), parts.get(i));
                            run.bind("arg" + i, parts.get(i));
                        }
                        run.bindSubVariables();
                        tool.head().body().ifPresent(operation -> run.run(operation, self));
                    }
                });
    }

    private Variables element(EObject view) {
        Map<String, Object> values = new HashMap<>();
        values.put("table", table);
        values.put("root", table.getTarget());
        values.put("view", view);
        values.put("element", Views.target(view).orElse(null));
        EObject container = view == table ? table : view.eContainer();
        values.put("containerView", container);
        values.put("container", Views.target(container).orElse(null));
        Variables variables = Variables.NONE;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            variables = variables.with(value.getKey(), value.getValue());
        }
        return variables;
    }
}
