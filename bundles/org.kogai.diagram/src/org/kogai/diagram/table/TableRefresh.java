// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.table;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.refresh.Evaluation;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DColumn;
import org.kogai.diagram.views.DFeatureColumn;
import org.kogai.diagram.views.DLine;
import org.kogai.diagram.views.DTable;
import org.kogai.diagram.views.DTableElement;
import org.kogai.diagram.views.ViewsFactory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Brings lines, columns and cells of a table up to date with the model and the description
 * (reference 3.12). Lines and columns keep their identity by mapping, element and line around.
 */
public final class TableRefresh {
    private final Evaluation evaluation;
    private final TableDescription description;
    private final DTable table;
    private final Cells cells;
    private final TableLooks looks;
    private final TableWords words;

    /** A refresh that can be run any number of times. */
    public TableRefresh(
            Evaluation evaluation, TableDescription description, DTable table, TableWords words) {
        this.evaluation = evaluation;
        this.description = description;
        this.table = table;
        this.words = words;
        cells = new Cells(evaluation, description, table);
        looks = new TableLooks(evaluation.interpreter());
    }

    /** Refreshes. A table whose element is gone is left as it is. */
    public void run() {
        if (!Views.isAlive(table.getTarget())) {
            return;
        }
        lines(table, table.getTarget(), description.lines(), table.getLines());
        columns();
        new CellRefresh(evaluation, description, table, cells, looks, words).run();
    }

    private void lines(
            EObject container, EObject self, List<String> mappings, EList<DLine> existing) {
        List<DLine> wanted = new ArrayList<>();
        for (String key : mappings) {
            LineMapping mapping = description.lineMappings().get(key);
            for (EObject element :
                    candidates(
                            mapping.candidates(),
                            mapping.domainClass(),
                            self,
                            container,
                            cells.base())) {
                wanted.add(
                        find(existing, key, element)
                                .orElseGet(
                                        () ->
                                                make(
                                                        ViewsFactory.eINSTANCE::createDLine,
                                                        key,
                                                        element)));
            }
        }
        arrange(existing, wanted);
        for (DLine line : wanted) {
            LineMapping mapping = description.lineMappings().get(line.getMapping());
            label(line, mapping.header(), line.getTarget());
            Variables variables =
                    Variables.NONE
                            .with("view", line)
                            .with("container", self)
                            .with("containerView", container);
            semanticElements(line, mapping.semanticElements(), variables);
            looks.line(line, mapping.looks());
            lines(line, line.getTarget(), mapping.subLines(), line.getLines());
        }
    }

    private void columns() {
        List<DColumn> wanted = new ArrayList<>();
        EList<DColumn> existing = table.getColumns();
        for (ColumnMapping mapping : description.columns()) {
            if (mapping instanceof ColumnMapping.Elements elements) {
                for (EObject element :
                        candidates(
                                elements.candidates(),
                                elements.domainClass(),
                                table.getTarget(),
                                table,
                                Variables.NONE)) {
                    wanted.add(
                            find(existing, mapping.key(), element)
                                    .orElseGet(
                                            () ->
                                                    make(
                                                            ViewsFactory.eINSTANCE
                                                                    ::createDTargetColumn,
                                                            mapping.key(),
                                                            element)));
                }
            } else {
                wanted.add(
                        existing.stream()
                                .filter(column -> column.getMapping().equals(mapping.key()))
                                .findFirst()
                                .orElseGet(() -> make((ColumnMapping.Feature) mapping)));
            }
        }
        arrange(existing, wanted);
        for (DColumn column : wanted) {
            ColumnMapping mapping = description.column(column.getMapping()).orElseThrow();
            EObject self = column.getTarget() == null ? table.getTarget() : column.getTarget();
            Optional<String> heading =
                    mapping instanceof ColumnMapping.Feature
                            ? words.heading(description.name(), mapping.name(), table.getLanguage())
                            : Optional.empty();
            if (heading.isPresent()) {
                column.setLabel(heading.get());
            } else {
                label(column, mapping.header(), self);
            }
        }
    }

    private Set<EObject> candidates(
            Expression expression,
            String domainClass,
            EObject self,
            EObject container,
            Variables base) {
        List<EObject> all = new ArrayList<>();
        if (expression.isEmpty()) {
            self.eAllContents().forEachRemaining(all::add);
        } else {
            Variables variables =
                    base.with("table", table)
                            .with("viewpoint", table)
                            .with("container", self)
                            .with("containerView", container);
            all.addAll(evaluation.interpreter().elements(expression, self, variables));
        }
        Set<EObject> found = new LinkedHashSet<>(all);
        found.removeIf(element -> !evaluation.types().isInstance(element, domainClass));
        return found;
    }

    private static <T extends DTableElement> Optional<T> find(
            List<T> existing, String mapping, EObject element) {
        return existing.stream()
                .filter(view -> view.getTarget() == element)
                .filter(view -> mapping.equals(view.getMapping()))
                .findFirst();
    }

    private static DColumn make(ColumnMapping.Feature mapping) {
        DFeatureColumn column =
                make(ViewsFactory.eINSTANCE::createDFeatureColumn, mapping.key(), null);
        column.setFeatureName(mapping.featureName());
        column.setWidth(mapping.width());
        return column;
    }

    private static <T extends DTableElement> T make(
            Supplier<T> factory, String mapping, EObject element) {
        T view = factory.get();
        view.setUid(EcoreUtil.generateUUID());
        view.setMapping(mapping);
        view.setTarget(element);
        return view;
    }

    private static <T> void arrange(EList<T> existing, List<T> wanted) {
        if (!existing.equals(wanted)) {
            existing.retainAll(wanted);
            for (int i = 0; i < wanted.size(); i++) {
                T view = wanted.get(i);
                if (i < existing.size() && existing.get(i) == view) {
                    continue;
                }
                if (existing.contains(view)) {
                    existing.move(i, view);
                } else {
                    existing.add(i, view);
                }
            }
        }
    }

    /** Headings see no variables. */
    private void label(DTableElement view, Expression header, EObject self) {
        String label = header.isEmpty() ? shown(self) : text(header, self);
        if (!Objects.equals(label, view.getLabel())) {
            view.setLabel(label);
        }
    }

    private String shown(Object value) {
        return words.of(value, table.getLanguage());
    }

    /** A header that evaluates to nothing, or fails, has no text at all (recorded). */
    private String text(Expression header, EObject self) {
        return evaluation
                .interpreter()
                .value(header, self, Variables.NONE)
                .map(value -> words.header(value, table.getLanguage()))
                .orElse(null);
    }

    private void semanticElements(DLine line, Expression expression, Variables variables) {
        List<EObject> elements =
                expression.isEmpty()
                        ? List.of(line.getTarget())
                        : evaluation
                                .interpreter()
                                .elements(expression, line.getTarget(), variables);
        if (!line.getSemanticElements().equals(elements)) {
            line.getSemanticElements().clear();
            line.getSemanticElements().addAll(elements);
        }
    }
}
