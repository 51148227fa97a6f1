// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.diagram.paint.Scene;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.policy.Comparison;
import org.kogai.model.governance.policy.ComparisonAxis;
import org.kogai.model.governance.policy.ComparisonCell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes a comparison of countries as slides and as a workbook, with the gaps that it shows. */
final class SystemsComposer {
    /** More countries than this do not fit beside each other on a slide. */
    private static final int SIDE_BY_SIDE = 4;

    /** Stands where no country is to be named. */
    private static final String NONE = "–";

    private static final String JAPAN = "JP";

    private final Comparison comparison;
    private final Wording wording;
    private final LocalDate date;

    SystemsComposer(Comparison comparison, String language, LocalDate date) {
        this.comparison = comparison;
        this.wording = SlideShow.wording(language);
        this.date = date;
    }

    /**
     * The slides.
     *
     * @param scene the countries side by side, when they are few enough for a picture
     */
    Deck deck(Optional<Scene> scene) {
        SlideShow show =
                new SlideShow(
                        wording.label(comparison),
                        wording.phrases().of("comparison.kind"),
                        wording,
                        date);
        scene.ifPresent(
                picture ->
                        show.add(
                                "comparison.picture",
                                new DiagramContent(picture),
                                comparison.getCells()));
        if (countries().size() <= SIDE_BY_SIDE) {
            beside(show);
        } else {
            below(show);
        }
        gaps(show);
        return show.deck();
    }

    private void beside(SlideShow show) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(wording.column("axis", 1.8));
        countries().forEach(it -> columns.add(new Table.Column(wording.label(it), 3.4)));
        show.table(
                "section.systems",
                columns,
                axes().stream()
                        .map(
                                axis ->
                                        Stream.concat(
                                                        Stream.of(wording.word(axis)),
                                                        countries().stream()
                                                                .map(it -> found(axis, it)))
                                                .toList())
                        .toList(),
                comparison.getCells());
    }

    private void below(SlideShow show) {
        show.table(
                "section.systems",
                List.of(
                        wording.column("axis", 2),
                        wording.column("country", 2.2),
                        wording.column("content", 7.6)),
                axes().stream()
                        .flatMap(
                                axis ->
                                        countries().stream()
                                                .filter(it -> !text(axis, it).isEmpty())
                                                .map(
                                                        it ->
                                                                List.of(
                                                                        wording.word(axis),
                                                                        wording.label(it),
                                                                        text(axis, it))))
                        .toList(),
                comparison.getCells());
    }

    /** Axes that something is said about. */
    private List<ComparisonAxis> axes() {
        return ComparisonAxis.VALUES.stream()
                .filter(axis -> comparison.getCells().stream().anyMatch(c -> c.getAxis() == axis))
                .toList();
    }

    /**
     * Countries that something is said about: a column of nothing would look like a finding about
     * countries that another comparison deals with.
     */
    private List<Jurisdiction> countries() {
        return comparison.getJurisdictions().stream()
                .filter(it -> comparison.getCells().stream().anyMatch(c -> is(c, it)))
                .toList();
    }

    private static boolean is(ComparisonCell cell, Jurisdiction country) {
        return cell.getJurisdiction() == country;
    }

    private Stream<ComparisonCell> cells(ComparisonAxis axis, Jurisdiction country) {
        return comparison.getCells().stream()
                .filter(cell -> cell.getAxis() == axis)
                .filter(cell -> cell.getJurisdiction() == country);
    }

    private String text(ComparisonAxis axis, Jurisdiction country) {
        return cells(axis, country).map(this::text).collect(Collectors.joining("\n"));
    }

    /** The same, in words where nothing was found. */
    private String found(ComparisonAxis axis, Jurisdiction country) {
        String text = text(axis, country);
        return text.isEmpty() ? wording.phrases().of("comparison.nothing") : text;
    }

    private String text(ComparisonCell cell) {
        String marks = PlainWords.of(wording.support(cell));
        String text = PlainWords.of(wording.text(cell.getText()));
        return marks.isEmpty() ? text : text + " " + marks;
    }

    /** An axis on which a country has nothing, or nothing sure. */
    private record Hole(ComparisonAxis axis, Jurisdiction country, boolean doubtful) {}

    /** Holes of all countries but Japan, which they are compared with. */
    private List<Hole> holes() {
        List<Hole> holes = new ArrayList<>();
        for (ComparisonAxis axis : axes()) {
            for (Jurisdiction country : countries()) {
                List<ComparisonCell> cells = cells(axis, country).toList();
                boolean sure =
                        cells.stream().anyMatch(it -> it.getConfidence() == Confidence.SOURCED);
                if (!sure && !JAPAN.equals(country.getIsoCode())) {
                    holes.add(new Hole(axis, country, !cells.isEmpty()));
                }
            }
        }
        return holes;
    }

    private void gaps(SlideShow show) {
        List<Hole> holes = holes();
        show.table(
                "comparison.gaps",
                List.of(
                        wording.column("axis", 2.4),
                        new Table.Column(wording.phrases().of("comparison.nothing.heading"), 4.6),
                        new Table.Column(wording.phrases().of("comparison.doubtful.heading"), 4.6)),
                axes().stream()
                        .map(
                                axis ->
                                        List.of(
                                                wording.word(axis),
                                                countries(holes, axis, false),
                                                countries(holes, axis, true)))
                        .filter(row -> !row.get(1).equals(NONE) || !row.get(2).equals(NONE))
                        .toList(),
                List.of());
    }

    private String countries(List<Hole> holes, ComparisonAxis axis, boolean doubtful) {
        String countries =
                holes.stream()
                        .filter(hole -> hole.axis() == axis && hole.doubtful() == doubtful)
                        .map(hole -> wording.label(hole.country()))
                        .collect(Collectors.joining(wording.phrases().of("separator")));
        return countries.isEmpty() ? NONE : countries;
    }

    /** The workbook: the table, its entries with their sources, and the gaps. */
    Workbook workbook() {
        return new Workbook(
                wording.label(comparison),
                wording.language(),
                date,
                List.of(table(), entries(), gapSheet()));
    }

    private Sheet table() {
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(heading("axis", 24));
        countries().forEach(it -> columns.add(Sheet.Column.of(wording.label(it), 40)));
        return new Sheet(
                wording.phrases().of("comparison.sheet"),
                columns,
                axes().stream()
                        .map(
                                axis ->
                                        Stream.concat(
                                                        Stream.of(wording.word(axis)),
                                                        countries().stream()
                                                                .map(it -> found(axis, it)))
                                                .map(SystemsComposer::words)
                                                .toList())
                        .toList());
    }

    private Sheet entries() {
        return new Sheet(
                wording.phrases().of("comparison.entries"),
                List.of(
                        heading("axis", 24),
                        heading("country", 28),
                        heading("content", 60),
                        heading("support", 18),
                        heading("sources", 60)),
                comparison.getCells().stream()
                        .filter(cell -> cell.getJurisdiction() != null)
                        .map(
                                cell ->
                                        Stream.of(
                                                        wording.word(cell.getAxis()),
                                                        wording.label(cell.getJurisdiction()),
                                                        PlainWords.of(wording.text(cell.getText())),
                                                        wording.word(cell.getConfidence()),
                                                        sources(cell))
                                                .map(SystemsComposer::words)
                                                .toList())
                        .toList());
    }

    private String sources(ComparisonCell cell) {
        List<String> notes = new SlideSources(wording.language(), List.of(cell)).notes();
        return cell.getCitations().isEmpty()
                ? ""
                : String.join("\n", notes.subList(1, notes.size()));
    }

    private Sheet gapSheet() {
        return new Sheet(
                wording.phrases().of("comparison.gaps"),
                List.of(heading("axis", 24), heading("country", 28), heading("gap", 40)),
                holes().stream()
                        .map(
                                hole ->
                                        Stream.of(
                                                        wording.word(hole.axis()),
                                                        wording.label(hole.country()),
                                                        wording.phrases()
                                                                .of(
                                                                        hole.doubtful()
                                                                                ? "comparison.doubtful"
                                                                                : "comparison.nothing"))
                                                .map(SystemsComposer::words)
                                                .toList())
                        .toList());
    }

    private Sheet.Column heading(String key, int width) {
        return Sheet.Column.of(wording.column(key, 1).heading(), width);
    }

    private static Value words(String text) {
        return new Value.Words(text);
    }
}
