// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.table;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.refresh.Evaluation;
import org.kogai.diagram.views.DCell;
import org.kogai.diagram.views.DColumn;
import org.kogai.diagram.views.DFeatureColumn;
import org.kogai.diagram.views.DLine;
import org.kogai.diagram.views.DTable;

import java.util.Optional;

/** What expressions of cells start from and see (reference 3.12). */
public final class Cells {
    private final Evaluation evaluation;
    private final TableDescription description;
    private final DTable table;

    /** Cells of a table. */
    public Cells(Evaluation evaluation, TableDescription description, DTable table) {
        this.evaluation = evaluation;
        this.description = description;
        this.table = table;
    }

    /** Element that has the feature of a column in a line; absent when it hasn't. */
    Optional<EObject> owner(ColumnMapping.Feature column, DLine line) {
        Optional<EObject> element = Optional.ofNullable(line.getTarget());
        Optional<EObject> owner =
                column.parent().isEmpty()
                        ? element
                        : element.flatMap(
                                self ->
                                        evaluation
                                                .interpreter()
                                                .element(
                                                        column.parent(),
                                                        self,
                                                        base().with("line", line)
                                                                .with("container", self)));
        // A cell of any feature has nothing to show but its label.
        return owner.filter(
                one ->
                        isAny(column) && !column.label().isEmpty()
                                || feature(column, one).isPresent());
    }

    static Optional<EStructuralFeature> feature(ColumnMapping.Feature column, EObject owner) {
        return Optional.ofNullable(
                owner.eClass().getEStructuralFeature(column.featureName().strip()));
    }

    static boolean isAny(ColumnMapping.Feature column) {
        return column.featureName().strip().equals("*");
    }

    /** How a cell is edited; absent when its mapping is gone. */
    public Optional<CellEdit> edit(DCell cell) {
        if (cell.getMapping() != null) {
            return description.intersection(cell.getMapping()).map(IntersectionMapping::edit);
        }
        return feature(cell).map(ColumnMapping.Feature::edit);
    }

    /** The column mapping of a cell of an edition table. */
    public Optional<ColumnMapping.Feature> feature(DCell cell) {
        return description
                .column(cell.getColumn().getMapping())
                .filter(ColumnMapping.Feature.class::isInstance)
                .map(ColumnMapping.Feature.class::cast);
    }

    /** Whether a cell may be edited as far as its description tells. */
    public boolean isEditable(DCell cell) {
        Optional<CellEdit> edit = edit(cell);
        boolean hasEditor = cell.getMapping() == null || edit.flatMap(CellEdit::tool).isPresent();
        Variables variables = variables(cell).with("element", cell.getTarget());
        return hasEditor
                && edit.filter(one -> holds(one.canEdit(), cell.getTarget(), variables))
                        .isPresent();
    }

    /** A condition that fails does not hold, unlike the preconditions of diagrams. */
    boolean holds(Expression condition, EObject self, Variables variables) {
        return evaluation.interpreter().test(condition, self, variables, false);
    }

    /** What expressions of a cell see. */
    public Variables variables(DCell cell) {
        return variables((DLine) cell.eContainer(), cell.getColumn()).with("view", cell);
    }

    /** What expressions see where a line meets a column. */
    public Variables variables(DLine line, DColumn column) {
        Variables variables =
                base().with("line", line)
                        .with("lineSemantic", line.getTarget())
                        .with("column", column)
                        .with("container", line.getTarget())
                        .with("containerView", line);
        return column instanceof DFeatureColumn
                ? variables
                : variables.with("columnSemantic", column.getTarget());
    }

    Variables base() {
        return Variables.NONE.with("table", table).with("root", table.getTarget());
    }
}
