// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.refresh.Evaluation;
import org.kogai.diagram.table.CellEdit;
import org.kogai.diagram.table.Cells;
import org.kogai.diagram.table.ColumnMapping;
import org.kogai.diagram.table.IntersectionMapping;
import org.kogai.diagram.table.TableDescription;
import org.kogai.diagram.table.TableTool;
import org.kogai.diagram.views.DCell;
import org.kogai.diagram.views.DColumn;
import org.kogai.diagram.views.DLine;
import org.kogai.diagram.views.DTable;

import java.util.Optional;

/** Editing of cells by typing, also of cells that are not there yet. */
public final class CellEditing {
    private final Evaluation evaluation;
    private final TableDescription description;
    private final DTable table;
    private final Cells cells;
    private final TableTools tools;

    /** Editing of the cells of a table. */
    public CellEditing(Evaluation evaluation, TableDescription description, DTable table) {
        this.evaluation = evaluation;
        this.description = description;
        this.table = table;
        cells = new Cells(evaluation, description, table);
        tools = new TableTools(evaluation, description, table);
    }

    /** The cell where a line meets a column. */
    public static Optional<DCell> cell(DLine line, DColumn column) {
        return line.getCells().stream().filter(cell -> cell.getColumn() == column).findFirst();
    }

    /** Whether typing where a line meets a column, which have no cell, makes one. */
    public boolean canCreate(DLine line, DColumn column) {
        return creation(line, column).isPresent();
    }

    /** Command for a text that was typed; empty when it cannot be taken there. */
    public Optional<Command> edit(DLine line, DColumn column, String text) {
        Optional<DCell> cell = cell(line, column);
        return cell.isPresent()
                ? edit(cell.get(), text)
                : creation(line, column)
                        .flatMap(
                                tool ->
                                        tools.edit(
                                                tool,
                                                line.getTarget(),
                                                cells.variables(line, column),
                                                text));
    }

    private Optional<TableTool> creation(DLine line, DColumn column) {
        Variables variables = cells.variables(line, column);
        return description.intersections().stream()
                .filter(mapping -> mapping.lines().contains(line.getMapping()))
                .filter(mapping -> mapping.column().equals(column.getMapping()))
                .map(IntersectionMapping::create)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(tool -> tools.allows(tool, line.getTarget(), variables));
    }

    private Optional<Command> edit(DCell cell, String text) {
        if (!cells.isEditable(cell)) {
            return Optional.empty();
        }
        Optional<TableTool> tool = cells.edit(cell).flatMap(CellEdit::tool);
        EObject self = cell.getTarget();
        Variables variables = cells.variables(cell).with("element", self);
        return tool.isPresent()
                ? tools.edit(tool.get(), self, variables, text)
                : cells.feature(cell).flatMap(column -> set(column, self, text));
    }

    /** Without a tool the text becomes the value of the feature, if it is one. */
    private Optional<Command> set(ColumnMapping.Feature column, EObject owner, String text) {
        EStructuralFeature feature =
                owner.eClass().getEStructuralFeature(column.featureName().strip());
        if (!(feature instanceof EAttribute attribute) || attribute.isMany()) {
            return Optional.empty();
        }
        if (text.isEmpty() && attribute.isUnsettable()) {
            return Optional.of(change(() -> owner.eUnset(attribute)));
        }
        return value(attribute.getEAttributeType(), text)
                .map(value -> change(() -> owner.eSet(attribute, value)));
    }

    private Command change(Runnable change) {
        return new RecordedCommand("", () -> ToolCommand.scope(evaluation, table)) {
            @Override
            protected void change() {
                change.run();
            }
        };
    }

    private static Optional<Object> value(EDataType type, String text) {
        if (type instanceof EEnum choices) {
            EEnumLiteral literal = choices.getEEnumLiteralByLiteral(text);
            EEnumLiteral found = literal == null ? choices.getEEnumLiteral(text) : literal;
            return Optional.ofNullable(found).map(EEnumLiteral::getInstance);
        }
        if (type.getInstanceClass() == boolean.class && !text.matches("true|false")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(EcoreUtil.createFromString(type, text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no value of the type
        }
    }
}
