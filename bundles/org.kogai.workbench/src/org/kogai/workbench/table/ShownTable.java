// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.RGB;
import org.kogai.diagram.sheet.Arrangement;
import org.kogai.diagram.sheet.CellInputs;
import org.kogai.diagram.sheet.SheetLine;
import org.kogai.diagram.tool.CellEditing;
import org.kogai.diagram.ui.Mark;
import org.kogai.diagram.views.DColumn;
import org.kogai.diagram.views.DLine;
import org.kogai.diagram.views.DTable;
import org.kogai.diagram.views.DTableElement;
import org.kogai.diagram.views.DTableElementStyle;
import org.kogai.diagram.views.FontFormat;
import org.kogai.workbench.project.Project;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** A table as its editor shows it: sorted, filtered, with the marks of validation. */
final class ShownTable implements GridContent {
    private static final Look PLAIN = new Look(Optional.empty(), Optional.empty(), false);

    private final Project project;
    private final CellInputs inputs;
    private final DTable table;
    private final Widths widths;
    private Arrangement arrangement = Arrangement.PLAIN;
    private List<SheetLine> lines = List.of();

    ShownTable(Project project, CellInputs inputs, DTable table, Widths widths) {
        this.project = project;
        this.inputs = inputs;
        this.table = table;
        this.widths = widths;
        arrange(arrangement);
    }

    Arrangement arrangement() {
        return arrangement;
    }

    /** Shows the lines as they are now, in this order. */
    void arrange(Arrangement wanted) {
        arrangement = wanted;
        lines = wanted.lines(table, Locale.getDefault());
    }

    /** Number of lines without the filter. */
    int allLines() {
        return Arrangement.PLAIN.lines(table, Locale.ROOT).size();
    }

    List<SheetLine> lines() {
        return lines;
    }

    List<DColumn> shownColumns() {
        return table.getColumns();
    }

    SheetLine line(int row) {
        return lines.get(row);
    }

    DColumn column(int column) {
        return table.getColumns().get(column);
    }

    /** The row of a line; -1 when it is not shown. */
    int row(DLine wanted) {
        return IntStream.range(0, lines.size())
                .filter(row -> lines.get(row).line() == wanted)
                .findFirst()
                .orElse(-1);
    }

    /** The element that a cell, or the heading of a row, is about. */
    Optional<EObject> element(int row, int column) {
        if (row < 0 || row >= lines.size()) {
            return Optional.ofNullable(table.getTarget());
        }
        DLine line = line(row).line();
        Optional<EObject> ofCell =
                column < 0
                        ? Optional.empty()
                        : CellEditing.cell(line, column(column)).map(DTableElement::getTarget);
        return ofCell.or(() -> Optional.ofNullable(line.getTarget()));
    }

    @Override
    public int rows() {
        return lines.size();
    }

    @Override
    public int columns() {
        return table.getColumns().size();
    }

    @Override
    public String heading(int column) {
        return column < 0 ? "" : Objects.requireNonNullElse(column(column).getLabel(), "");
    }

    @Override
    public int width(int column) {
        int chosen = widths.of(column);
        return chosen > 0 || column < 0 ? chosen : column(column).getWidth();
    }

    @Override
    public void choose(int column, int width) {
        widths.choose(column, width);
    }

    @Override
    public int direction(int column) {
        Optional<DColumn> wanted = column < 0 ? Optional.empty() : Optional.of(column(column));
        return arrangement
                .sorting()
                .filter(sorting -> sorting.column().equals(wanted))
                .map(sorting -> sorting.descending() ? -1 : 1)
                .orElse(0);
    }

    @Override
    public String text(int row, int column) {
        SheetLine line = line(row);
        return column < 0 ? line.header() : line.text(column(column));
    }

    @Override
    public int depth(int row) {
        return line(row).depth();
    }

    @Override
    public Look look(int row, int column) {
        DLine line = line(row).line();
        Optional<? extends DTableElement> shown =
                column < 0 ? Optional.of(line) : CellEditing.cell(line, column(column));
        return shown.map(DTableElement::getCurrentStyle).map(ShownTable::look).orElse(PLAIN);
    }

    private static Look look(DTableElementStyle style) {
        return new Look(
                color(style.getForegroundColor()),
                color(style.getBackgroundColor()),
                style.getLabelFormat().contains(FontFormat.BOLD));
    }

    private static Optional<RGB> color(String hex) {
        if (hex == null || !hex.matches("#[0-9A-Fa-f]{6}")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(hex.substring(1), 16);
        return Optional.of(new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF));
    }

    @Override
    public boolean isEditable(int row, int column) {
        return inputs.isEditable(line(row).line(), column(column));
    }

    @Override
    public List<Mark> marks(int row) {
        EObject target = line(row).line().getTarget();
        return target == null ? List.of() : project.marks(target);
    }
}
