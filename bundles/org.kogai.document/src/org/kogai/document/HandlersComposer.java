// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.contract.Contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Composes the list of information handlers with the information management chart in the wording of
 * the official form, as a text or as a workbook.
 */
final class HandlersComposer {
    private static final List<Double> WEIGHTS = List.of(2.65, 0.5, 1.2, 1.6, 1.2, 1.2, 1.0, 1.45);
    private static final int CHARACTERS = 12;

    private final Contract contract;
    private final Optional<Picture> chart;
    private final LocalDate date;

    HandlersComposer(Contract contract, Optional<Picture> chart, LocalDate date) {
        this.contract = contract;
        this.chart = chart;
        this.date = date;
    }

    Document document() {
        OfficialForm form = new OfficialForm();
        form.line(HandlersForm.ATTACHED, Paragraph.Style.FORM);
        form.line(HandlersForm.TITLE, Paragraph.Style.FORM_TITLE);
        form.line(HandlersForm.LIST, Paragraph.Style.FORM);
        form.add(
                new FormTable(
                        HandlersForm.LIST,
                        columns(Table.Column::new),
                        HandlerRows.of(contract).stream().map(HandlersComposer::cells).toList()));
        HandlersForm.LIST_NOTES.forEach(words -> form.line(words, Paragraph.Style.FORM_NOTE));
        form.line(HandlersForm.CHART, Paragraph.Style.FORM_SHEET);
        form.line(HandlersForm.HANDLERS, Paragraph.Style.FORM_CENTER);
        chart.map(FormFigure::new).ifPresent(form::add);
        HandlersForm.CHART_NOTES.forEach(words -> form.line(words, Paragraph.Style.FORM_NOTE));
        return form.document(HandlersForm.TITLE, date);
    }

    Workbook workbook() {
        Sheet list =
                new Sheet(
                        HandlersForm.LIST,
                        columns(
                                (heading, weight) ->
                                        Sheet.Column.of(heading, (int) (weight * CHARACTERS))),
                        HandlerRows.of(contract).stream().map(HandlersComposer::values).toList(),
                        List.of(),
                        Optional.of(
                                new Sheet.Form(
                                        List.of(
                                                HandlersForm.ATTACHED,
                                                HandlersForm.TITLE,
                                                HandlersForm.LIST),
                                        Optional.empty(),
                                        HandlersForm.LIST_NOTES)));
        Sheet picture =
                new Sheet(
                        HandlersForm.CHART,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.of(
                                new Sheet.Form(
                                        List.of(HandlersForm.CHART, HandlersForm.HANDLERS),
                                        chart,
                                        HandlersForm.CHART_NOTES)));
        return new Workbook(
                HandlersForm.TITLE, OfficialForm.JAPANESE, date, List.of(list, picture));
    }

    private static <T> List<T> columns(BiFunction<String, Double, T> column) {
        List<String> headings = new ArrayList<>(List.of("", ""));
        headings.addAll(HandlersForm.HEADINGS);
        List<T> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            columns.add(column.apply(headings.get(i), WEIGHTS.get(i)));
        }
        return columns;
    }

    private static List<Table.Cell> cells(HandlerRows.Row row) {
        Table.Cell role =
                row.role()
                        .map(words -> OfficialForm.cell(words))
                        .orElse(Table.Cell.joinedToAbove());
        return row(role, row, words -> OfficialForm.cell(words));
    }

    private static List<Value> values(HandlerRows.Row row) {
        Value role = row.role().map(Cells::words).orElse(Value.JOINED);
        return row(role, row, Cells::words);
    }

    private static <T> List<T> row(T role, HandlerRows.Row row, Function<String, T> cell) {
        return Stream.concat(
                        Stream.of(role),
                        Stream.concat(Stream.of(row.letter()), row.values().stream()).map(cell))
                .toList();
    }
}
