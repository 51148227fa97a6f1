// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.diagram.sheet.SheetLine;
import org.kogai.diagram.table.TableDescription;
import org.kogai.diagram.tool.CellEditing;
import org.kogai.diagram.views.DColumn;
import org.kogai.diagram.views.DLine;
import org.kogai.diagram.views.DTable;
import org.kogai.diagram.views.DTableElement;
import org.kogai.diagram.views.DTableElementStyle;
import org.kogai.diagram.views.FontFormat;
import org.kogai.document.Emphasis;
import org.kogai.model.governance.Element;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a table shows, in the order in which it is shown.
 *
 * @param title title
 * @param headings headings of the columns, that of the lines first
 * @param rows lines, each with as many texts as there are headings
 * @param emphases how the texts of the lines stand out
 * @param legend what it means that they do, empty for nothing
 * @param identities identities of what the lines show, none where that is not known
 * @param choices words that may stand in the columns, none for any
 */
public record TableTexts(
        String title,
        List<String> headings,
        List<List<String>> rows,
        List<List<Emphasis>> emphases,
        String legend,
        List<String> identities,
        List<List<String>> choices) {
    private static final String COLOUR = "#[0-9A-Fa-f]{6}";

    public TableTexts {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        emphases = emphases.stream().map(List::copyOf).toList();
        identities = List.copyOf(identities);
        choices = choices.stream().map(List::copyOf).toList();
    }

    /** Texts none of which stands out. */
    public TableTexts(String title, List<String> headings, List<List<String>> rows) {
        this(
                title,
                headings,
                rows,
                rows.stream().map(row -> Collections.nCopies(row.size(), Emphasis.NONE)).toList(),
                "",
                List.of(),
                Collections.nCopies(headings.size(), List.of()));
    }

    /**
     * The texts of lines as they are shown; lines below others are indented.
     *
     * @param lines in the order in which they are shown
     */
    public static TableTexts of(
            String title, TableDescription description, DTable table, List<SheetLine> lines) {
        Words words = Words.in(table.getLanguage());
        List<DColumn> columns = table.getColumns();
        List<String> headings = new ArrayList<>(List.of(words.lines(description.name())));
        columns.forEach(column -> headings.add(Objects.requireNonNullElse(column.getLabel(), "")));
        List<List<String>> choices = new ArrayList<>(List.of(List.of()));
        ColumnChoices found = new ColumnChoices(description, table.getLanguage());
        columns.forEach(column -> choices.add(found.of(column, lines)));
        return new TableTexts(
                title,
                headings,
                lines.stream().map(line -> row(line, columns)).toList(),
                lines.stream().map(line -> emphases(line, columns)).toList(),
                words.legend(description.name()),
                lines.stream().map(TableTexts::identity).toList(),
                choices);
    }

    /** The same with words on how texts stand out. */
    TableTexts with(String words) {
        return new TableTexts(title, headings, rows, emphases, words, identities, choices);
    }

    private static String identity(SheetLine line) {
        return line.line().getTarget() instanceof Element element && element.getId() != null
                ? element.getId()
                : "";
    }

    private static List<String> row(SheetLine line, List<DColumn> columns) {
        List<String> texts = new ArrayList<>();
        texts.add("  ".repeat(line.depth()) + line.header());
        columns.forEach(column -> texts.add(line.text(column)));
        return texts;
    }

    private static List<Emphasis> emphases(SheetLine line, List<DColumn> columns) {
        List<Emphasis> emphases = new ArrayList<>();
        emphases.add(header(line));
        columns.forEach(column -> emphases.add(emphasis(shown(line.line(), column))));
        return emphases;
    }

    /** Headers are bold like headings, but for those below others. */
    private static Emphasis header(SheetLine line) {
        Emphasis own = emphasis(Optional.of(line.line()));
        return new Emphasis(
                own.bold() || line.depth() == 0, own.italic(), own.struck(), own.ground());
    }

    /** A line above others looks the same over its whole width, also where it has no cells. */
    private static Optional<? extends DTableElement> shown(DLine line, DColumn column) {
        Optional<? extends DTableElement> cell = CellEditing.cell(line, column);
        return cell.isPresent() || line.getLines().isEmpty() ? cell : Optional.of(line);
    }

    private static Emphasis emphasis(Optional<? extends DTableElement> shown) {
        return shown.map(DTableElement::getCurrentStyle)
                .map(TableTexts::emphasis)
                .orElse(Emphasis.NONE);
    }

    private static Emphasis emphasis(DTableElementStyle style) {
        return new Emphasis(
                style.getLabelFormat().contains(FontFormat.BOLD),
                style.getLabelFormat().contains(FontFormat.ITALIC),
                style.getLabelFormat().contains(FontFormat.STRIKE_THROUGH),
                Optional.ofNullable(style.getBackgroundColor())
                        .filter(colour -> colour.matches(COLOUR) && !isWhite(colour)));
    }

    private static boolean isWhite(String colour) {
        return colour.equalsIgnoreCase("#ffffff");
    }
}
