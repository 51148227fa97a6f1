// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.table.ColumnMapping;
import org.kogai.diagram.table.IntersectionMapping;
import org.kogai.diagram.table.TableDescription;
import org.kogai.diagram.tool.CellEditing;
import org.kogai.diagram.views.DCell;
import org.kogai.diagram.views.DColumn;
import org.kogai.diagram.views.DFeatureColumn;
import org.kogai.diagram.views.DLine;
import org.kogai.diagram.views.DTable;
import org.kogai.diagram.views.DTableElement;
import org.kogai.diagram.views.DTableElementStyle;
import org.kogai.diagram.views.FontFormat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a table as columns and lines of a snapshot. */
final class TableSnapshot {
    private final CaseSession session;
    private final TableDescription description;
    private final DTable table;
    private final Map<EObject, Integer> ids;
    private final List<DTableElement> order = new ArrayList<>();

    TableSnapshot(CaseSession session, DTable table, Map<EObject, Integer> ids) {
        this.session = session;
        this.description = session.tableDescription().orElseThrow();
        this.table = table;
        this.ids = ids;
        order.addAll(table.getColumns());
        collect(table.getLines());
    }

    private void collect(List<DLine> lines) {
        for (DLine line : lines) {
            order.add(line);
            collect(line.getLines());
        }
    }

    /** The line or column that a reference of a step names. */
    Optional<DTableElement> find(Step reference) {
        return order.stream()
                .filter(view -> name(view).equals(reference.text("mapping")))
                .filter(
                        view ->
                                !reference.has("target")
                                        || reference.text("target").equals(fragment(view)))
                .skip(reference.number("occurrence", 0))
                .findFirst();
    }

    Map<String, Object> head() {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("description", description.name());
        head.put("title", table.getName());
        head.put("target", session.models().fragment(table.getTarget()));
        return head;
    }

    List<Object> columns() {
        List<Object> columns = new ArrayList<>();
        for (DColumn column : table.getColumns()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", id(column));
            entry.put("mapping", name(column));
            if (column instanceof DFeatureColumn feature) {
                entry.put("featureName", feature.getFeatureName());
            }
            entry.put("target", fragment(column));
            entry.put("label", column.getLabel());
            entry.put("visible", column.isVisible());
            columns.add(entry);
        }
        return columns;
    }

    List<Object> lines() {
        List<Object> lines = new ArrayList<>();
        for (DTableElement view : order) {
            if (view instanceof DLine line) {
                lines.add(line(line));
            }
        }
        return lines;
    }

    private Map<String, Object> line(DLine line) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id(line));
        entry.put("mapping", name(line));
        entry.put("target", fragment(line));
        entry.put("parent", line.eContainer() instanceof DLine parent ? reference(parent) : null);
        entry.put("label", line.getLabel());
        entry.put("visible", line.isVisible());
        style(line, entry);
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < table.getColumns().size(); i++) {
            int index = i;
            cell(line, index).ifPresent(cells::add);
        }
        entry.put("cells", cells);
        return entry;
    }

    private Optional<Map<String, Object>> cell(DLine line, int index) {
        DColumn column = table.getColumns().get(index);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("column", index);
        Optional<DCell> cell = CellEditing.cell(line, column);
        if (cell.isEmpty()) {
            entry.put("cell", false);
            entry.put("editable", true);
            return Optional.of(entry)
                    .filter(e -> session.tableRuntime().isEditable(table, line, column));
        }
        entry.put("label", cell.get().getLabel());
        entry.put("editable", cell.get().isEditable());
        if (cell.get().getTarget() != line.getTarget()) {
            entry.put("target", fragment(cell.get()));
        }
        if (cell.get().getMapping() != null) {
            entry.put(
                    "intersection",
                    description
                            .intersection(cell.get().getMapping())
                            .map(IntersectionMapping::name)
                            .orElse(""));
        }
        style(cell.get(), entry);
        return Optional.of(entry);
    }

    private static void style(DTableElement view, Map<String, Object> entry) {
        DTableElementStyle style = view.getCurrentStyle();
        if (style == null) {
            return;
        }
        if (style.getForegroundColor() != null) {
            entry.put("foregroundColor", style.getForegroundColor());
            entry.put("labelSize", style.getLabelSize());
            if (!style.getLabelFormat().isEmpty()) {
                entry.put(
                        "labelFormat",
                        style.getLabelFormat().stream().map(FontFormat::getLiteral).toList());
            }
        }
        if (style.getBackgroundColor() != null) {
            entry.put("backgroundColor", style.getBackgroundColor());
        }
    }

    private Integer id(DTableElement view) {
        return ids.computeIfAbsent(view, v -> ids.size() + 1);
    }

    private String fragment(DTableElement view) {
        return view.getTarget() == null ? null : session.models().fragment(view.getTarget());
    }

    private Map<String, Object> reference(DTableElement view) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("mapping", name(view));
        reference.put("target", fragment(view));
        return reference;
    }

    private String name(DTableElement view) {
        if (view instanceof DLine) {
            return description.lineMappings().get(view.getMapping()).name();
        }
        return description.column(view.getMapping()).map(ColumnMapping::name).orElse("");
    }
}
