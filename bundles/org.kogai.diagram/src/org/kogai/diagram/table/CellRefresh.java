// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.table;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.expression.Conversions;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.refresh.Evaluation;
import org.kogai.diagram.views.DCell;
import org.kogai.diagram.views.DColumn;
import org.kogai.diagram.views.DLine;
import org.kogai.diagram.views.DTable;
import org.kogai.diagram.views.ViewsFactory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Brings the cells of a table up to date; lines and columns are so already. */
final class CellRefresh {
    private final Evaluation evaluation;
    private final TableDescription description;
    private final DTable table;
    private final Cells cells;
    private final TableLooks looks;
    private final TableWords words;
    private final Map<DLine, Map<DColumn, Content>> contents = new HashMap<>();

    CellRefresh(
            Evaluation evaluation,
            TableDescription description,
            DTable table,
            Cells cells,
            TableLooks looks,
            TableWords words) {
        this.evaluation = evaluation;
        this.description = description;
        this.table = table;
        this.cells = cells;
        this.looks = looks;
        this.words = words;
    }

    /** What a cell is for: the element and, in cross tables, the intersection. */
    private record Content(EObject element, Optional<IntersectionMapping> intersection) {}

    void run() {
        List<DLine> lines = allLines(table.getLines());
        lines.forEach(this::features);
        description.intersections().forEach(mapping -> intersection(mapping, lines));
        lines.forEach(this::update);
    }

    static List<DLine> allLines(List<DLine> top) {
        List<DLine> all = new ArrayList<>();
        for (DLine line : top) {
            all.add(line);
            all.addAll(allLines(line.getLines()));
        }
        return all;
    }

    private void features(DLine line) {
        for (DColumn column : table.getColumns()) {
            description
                    .column(column.getMapping())
                    .filter(ColumnMapping.Feature.class::isInstance)
                    .map(ColumnMapping.Feature.class::cast)
                    .flatMap(mapping -> cells.owner(mapping, line))
                    .ifPresent(owner -> put(line, column, owner, Optional.empty()));
        }
    }

    private void intersection(IntersectionMapping mapping, List<DLine> all) {
        List<DLine> lines =
                all.stream().filter(line -> mapping.lines().contains(line.getMapping())).toList();
        if (mapping.domain().isPresent()) {
            domain(mapping, mapping.domain().get(), lines);
        } else {
            for (DLine line : lines) {
                Variables variables =
                        base().with("line", line).with("lineSemantic", line.getTarget());
                for (EObject found : find(mapping.columnFinder(), line.getTarget(), variables)) {
                    columns(mapping, found)
                            .forEach(column -> put(mapping, line, column, line.getTarget()));
                }
            }
        }
    }

    private void domain(
            IntersectionMapping mapping, IntersectionMapping.Domain domain, List<DLine> lines) {
        for (EObject element : candidates(domain)) {
            List<EObject> ends = find(domain.lineFinder(), element, base());
            List<EObject> tops = find(mapping.columnFinder(), element, base());
            for (DLine line : lines) {
                if (ends.contains(line.getTarget())) {
                    for (EObject top : tops) {
                        columns(mapping, top)
                                .forEach(column -> put(mapping, line, column, element));
                    }
                }
            }
        }
    }

    private List<EObject> candidates(IntersectionMapping.Domain domain) {
        EObject self = table.getTarget();
        if (!domain.candidates().isEmpty()) {
            // Sirius takes what the expression gives, of whatever class.
            return find(domain.candidates(), self, cells.base());
        }
        List<EObject> all = new ArrayList<>();
        self.eAllContents().forEachRemaining(all::add);
        all.removeIf(one -> !evaluation.types().isInstance(one, domain.domainClass()));
        return all;
    }

    private Variables base() {
        return cells.base().with("viewpoint", table);
    }

    private List<EObject> find(Expression finder, EObject self, Variables variables) {
        return evaluation.interpreter().elements(finder, self, variables);
    }

    private List<DColumn> columns(IntersectionMapping mapping, EObject element) {
        return table.getColumns().stream()
                .filter(column -> mapping.column().equals(column.getMapping()))
                .filter(column -> column.getTarget() == element)
                .toList();
    }

    /** The precondition starts from the element of the column (recorded). */
    private void put(IntersectionMapping mapping, DLine line, DColumn column, EObject element) {
        Variables variables =
                Variables.NONE
                        .with("table", table)
                        .with("line", line)
                        .with("lineSemantic", line.getTarget())
                        .with("column", column)
                        .with("columnSemantic", column.getTarget());
        if (cells.holds(mapping.precondition(), column.getTarget(), variables)) {
            put(line, column, element, Optional.of(mapping));
        }
    }

    /** Of several elements for one cell the first counts (recorded). */
    private void put(
            DLine line,
            DColumn column,
            EObject element,
            Optional<IntersectionMapping> intersection) {
        contents.computeIfAbsent(line, key -> new HashMap<>())
                .putIfAbsent(column, new Content(element, intersection));
    }

    private void update(DLine line) {
        Map<DColumn, Content> wanted = contents.getOrDefault(line, Map.of());
        line.getCells().removeIf(cell -> !wanted.containsKey(cell.getColumn()));
        for (DColumn column : table.getColumns()) {
            Content content = wanted.get(column);
            if (content != null) {
                update(cell(line, column), content);
            }
        }
    }

    private static DCell cell(DLine line, DColumn column) {
        return line.getCells().stream()
                .filter(cell -> cell.getColumn() == column)
                .findFirst()
                .orElseGet(
                        () -> {
                            DCell cell = ViewsFactory.eINSTANCE.createDCell();
                            cell.setUid(EcoreUtil.generateUUID());
                            cell.setColumn(column);
                            line.getCells().add(cell);
                            return cell;
                        });
    }

    private void update(DCell cell, Content content) {
        String mapping = content.intersection().map(IntersectionMapping::key).orElse(null);
        if (!Objects.equals(mapping, cell.getMapping())) {
            cell.setMapping(mapping);
        }
        if (cell.getTarget() != content.element()) {
            cell.setTarget(content.element());
        }
        String label = label(cell, content);
        if (!Objects.equals(label, cell.getLabel())) {
            cell.setLabel(label);
        }
        boolean editable = cells.isEditable(cell);
        if (cell.isEditable() != editable) {
            cell.setEditable(editable);
        }
        List<CellLooks> own = new ArrayList<>();
        content.intersection().map(IntersectionMapping::looks).ifPresent(own::add);
        description
                .column(cell.getColumn().getMapping())
                .map(ColumnMapping::looks)
                .ifPresent(own::add);
        DLine line = (DLine) cell.eContainer();
        looks.cell(cell, own, Optional.ofNullable(line.getCurrentStyle()));
    }

    private Variables labelVariables(DLine line, DCell cell) {
        return cells.base()
                .with("line", line)
                .with("lineSemantic", line.getTarget())
                .with("container", line.getTarget())
                .with("column", cell.getColumn())
                .with("columnSemantic", cell.getColumn().getTarget());
    }

    /** Without a value an expression gives no text at all, as in headers (recorded). */
    private String label(DCell cell, Content content) {
        Optional<Expression> label =
                content.intersection()
                        .map(IntersectionMapping::label)
                        .or(() -> cells.feature(cell).map(ColumnMapping.Feature::label));
        EObject self = content.element();
        if (label.isPresent() && !label.get().isEmpty()) {
            return evaluation
                    .interpreter()
                    .value(label.get(), self, labelVariables((DLine) cell.eContainer(), cell))
                    .map(Conversions::toText)
                    .orElse(null);
        }
        if (content.intersection().isPresent()) {
            return null;
        }
        return cells.feature(cell)
                .flatMap(mapping -> Cells.feature(mapping, self))
                .filter(feature -> !feature.isUnsettable() || self.eIsSet(feature))
                .map(feature -> words.of(self.eGet(feature), table.getLanguage()))
                .orElse("");
    }
}
