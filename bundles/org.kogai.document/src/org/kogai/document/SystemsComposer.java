// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.diagram.paint.Scene;
import org.kogai.document.ComparedSystems.Hole;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.policy.Comparison;
import org.kogai.model.governance.policy.ComparisonAxis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes a comparison of countries as slides, with the gaps that it shows. */
final class SystemsComposer {
    /** More countries than this do not fit beside each other on a slide. */
    private static final int SIDE_BY_SIDE = 4;

    /** Stands where no country is to be named. */
    private static final String NONE = "–";

    private final Comparison comparison;
    private final Wording wording;
    private final ComparedSystems systems;
    private final LocalDate date;

    SystemsComposer(Comparison comparison, String language, LocalDate date) {
        this.comparison = comparison;
        this.wording = SlideShow.wording(language);
        this.systems = new ComparedSystems(comparison, wording);
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
                                DiagramContent.of("CountryComparison", picture),
                                comparison.getCells()));
        if (systems.countries().size() <= SIDE_BY_SIDE) {
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
        systems.countries().forEach(it -> columns.add(new Table.Column(wording.label(it), 3.4)));
        show.table(
                "section.systems",
                columns,
                systems.axes().stream()
                        .map(
                                axis ->
                                        Stream.concat(
                                                        Stream.of(wording.word(axis)),
                                                        systems.countries().stream()
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
                systems.axes().stream().flatMap(this::below).toList(),
                comparison.getCells());
    }

    private Stream<List<String>> below(ComparisonAxis axis) {
        return systems.countries().stream()
                .filter(it -> !systems.text(axis, it).isEmpty())
                .map(it -> List.of(wording.word(axis), wording.label(it), systems.text(axis, it)));
    }

    /** What is said of a country on an axis, in words also where nothing was found. */
    private String found(ComparisonAxis axis, Jurisdiction country) {
        String text = systems.text(axis, country);
        return text.isEmpty() ? wording.phrases().of("comparison.nothing") : text;
    }

    private void gaps(SlideShow show) {
        show.table(
                "comparison.gaps",
                List.of(
                        wording.column("axis", 2.4),
                        new Table.Column(wording.phrases().of("comparison.nothing.heading"), 4.6),
                        new Table.Column(wording.phrases().of("comparison.doubtful.heading"), 4.6)),
                Stream.concat(holes(), silent()).toList(),
                List.of());
    }

    private Stream<List<String>> holes() {
        List<Hole> holes = systems.holes();
        return systems.axes().stream()
                .map(
                        axis ->
                                List.of(
                                        wording.word(axis),
                                        countries(holes, axis, false),
                                        countries(holes, axis, true)))
                .filter(row -> !row.get(1).equals(NONE) || !row.get(2).equals(NONE));
    }

    private Stream<List<String>> silent() {
        return Stream.of(systems.silent())
                .filter(axes -> !axes.isEmpty())
                .map(axes -> List.of(axes, wording.phrases().of("comparison.allCountries"), NONE));
    }

    private String countries(List<Hole> holes, ComparisonAxis axis, boolean doubtful) {
        String countries =
                holes.stream()
                        .filter(hole -> hole.axis() == axis && hole.doubtful() == doubtful)
                        .map(hole -> wording.label(hole.country()))
                        .collect(Collectors.joining(wording.phrases().of("separator")));
        return countries.isEmpty() ? NONE : countries;
    }
}
