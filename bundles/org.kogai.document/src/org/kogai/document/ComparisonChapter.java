// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.Texts;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.policy.Comparison;
import org.kogai.model.governance.policy.ComparisonAxis;
import org.kogai.model.governance.policy.ComparisonCell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The countries beside Japan, and what Japan's experience teaches. */
final class ComparisonChapter {
    /** More countries than this do not fit beside each other on a page. */
    private static final int SIDE_BY_SIDE = 6;

    private static final String JAPAN = "JP";

    private final ReportFrame frame;
    private final Wording wording;
    private final Manuscript manuscript;

    private ComparisonChapter(ReportFrame frame) {
        this.frame = frame;
        this.wording = frame.wording();
        this.manuscript = frame.manuscript();
    }

    static void write(ReportFrame frame) {
        new ComparisonChapter(frame).write();
    }

    private void write() {
        List<Comparison> comparisons =
                frame.model().workspaces().stream()
                        .flatMap(file -> file.getComparisons().stream())
                        .filter(this::isOfAReportedCountry)
                        .filter(comparison -> !comparison.getCells().isEmpty())
                        .toList();
        manuscript.heading(1, "chapter.comparison");
        manuscript.heading(2, "section.systems");
        if (comparisons.isEmpty()) {
            manuscript.paragraph("report.comparison.none");
        }
        comparisons.stream().filter(ComparisonChapter::fitsSideBySide).forEach(this::beside);
        comparisons.stream().filter(it -> !fitsSideBySide(it)).forEach(this::below);
        japan();
        lessons();
    }

    private boolean isOfAReportedCountry(Comparison comparison) {
        return frame.countries().stream()
                .anyMatch(
                        country ->
                                comparison.getJurisdictions().stream()
                                        .anyMatch(country::isOfCountry));
    }

    private static boolean fitsSideBySide(Comparison comparison) {
        return comparison.getJurisdictions().size() <= SIDE_BY_SIDE;
    }

    private void beside(Comparison comparison) {
        manuscript.paragraph("report.comparison", manuscript.nextTable());
        List<Table.Column> columns = new ArrayList<>();
        columns.add(wording.column("axis", 2.1));
        comparison
                .getJurisdictions()
                .forEach(
                        country ->
                                columns.add(
                                        new Table.Column(
                                                Texts.label(country, wording.language()), 4)));
        manuscript.table(
                wording.name(comparison),
                columns,
                axes(comparison).stream().map(axis -> row(comparison, axis)).toList());
    }

    private List<Table.Cell> row(Comparison comparison, ComparisonAxis axis) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(wording.cell(wording.word(axis)));
        for (Jurisdiction country : comparison.getJurisdictions()) {
            List<List<Inline>> found =
                    cells(comparison, axis)
                            .filter(cell -> cell.getJurisdiction() == country)
                            .map(this::content)
                            .toList();
            cells.add(
                    found.isEmpty()
                            ? Table.Cell.of(List.of(wording.phrase("comparison.nothing")))
                            : new Table.Cell(found));
        }
        return cells;
    }

    private void below(Comparison comparison) {
        manuscript.heading(2, wording.name(comparison));
        manuscript.paragraph("report.comparison", manuscript.nextTable());
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (ComparisonAxis axis : axes(comparison)) {
            rows.add(
                    List.of(
                            Table.Cell.of(
                                    List.of(
                                            Text.strong(
                                                    wording.word(axis),
                                                    wording.phrases().language())))));
            cells(comparison, axis)
                    .filter(cell -> cell.getJurisdiction() != null)
                    .forEach(
                            cell ->
                                    rows.add(
                                            List.of(
                                                    Table.Cell.of(
                                                            wording.name(cell.getJurisdiction())),
                                                    Table.Cell.of(content(cell)))));
        }
        manuscript.table(
                wording.name(comparison),
                List.of(wording.column("country", 2.4), wording.column("content", 7.6)),
                rows);
    }

    private static List<ComparisonAxis> axes(Comparison comparison) {
        return ComparisonAxis.VALUES.stream()
                .filter(axis -> cells(comparison, axis).findAny().isPresent())
                .toList();
    }

    private static Stream<ComparisonCell> cells(Comparison comparison, ComparisonAxis axis) {
        return comparison.getCells().stream().filter(cell -> cell.getAxis() == axis);
    }

    private List<Inline> content(ComparisonCell cell) {
        List<Inline> text = wording.text(cell.getText());
        return Wording.join(text.isEmpty() ? wording.name(cell) : text, wording.support(cell));
    }

    private void japan() {
        List<Picture> pictures =
                frame.pictures(JAPAN, List.of("ManagerOrganisation", "QualificationPaths"));
        if (!pictures.isEmpty()) {
            manuscript.heading(2, "section.japan");
            manuscript.figures("report.japan", pictures);
        }
    }

    private void lessons() {
        manuscript.heading(2, "section.lessons");
        if (frame.countries().stream()
                .allMatch(country -> ReasonsChapter.reasons(country).isEmpty())) {
            manuscript.paragraph("report.lessons.none");
            return;
        }
        manuscript.paragraph("report.lessons");
        for (CountryFrame country : frame.countries()) {
            if (!ReasonsChapter.reasons(country).isEmpty()) {
                manuscript.heading(3, wording.name(country.jurisdiction()));
                ReasonsChapter.list(country);
            }
        }
    }
}
