// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.document.ComparedSystems.Hole;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Source;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.policy.Comparison;
import org.kogai.model.governance.policy.ComparisonAxis;
import org.kogai.model.governance.policy.ComparisonCell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes a comparison of countries as a workbook: the table, its entries, the gaps. */
final class SystemsWorkbook {
    private static final int AXIS = 24;
    private static final int COUNTRY = 28;
    private static final Emphasis FAINT = new Emphasis(false, true, false, Optional.empty());

    private final ComparedSystems systems;
    private final Wording wording;
    private final Cells cells;
    private final LocalDate date;

    SystemsWorkbook(Comparison comparison, String language, LocalDate date) {
        this.wording = SlideShow.wording(language);
        this.systems = new ComparedSystems(comparison, wording);
        this.cells = new Cells(language);
        this.date = date;
    }

    Workbook compose() {
        return new Workbook(
                wording.label(systems.comparison()),
                wording.language(),
                date,
                List.of(table(), entries(), gaps()));
    }

    private Sheet table() {
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(heading("axis", AXIS));
        systems.countries().forEach(it -> columns.add(Sheet.Column.of(wording.label(it), 40)));
        return new Sheet(
                cells.phrases().of("comparison.sheet"),
                columns,
                systems.axes().stream().map(this::row).toList());
    }

    private List<Value> row(ComparisonAxis axis) {
        return Stream.concat(
                        Stream.of(cells.word(axis)),
                        systems.countries().stream().map(country -> found(axis, country)))
                .toList();
    }

    private Value found(ComparisonAxis axis, Jurisdiction country) {
        String text = systems.text(axis, country);
        return text.isEmpty()
                ? new Value.Emphasised(words("comparison.nothing"), FAINT)
                : Cells.words(text);
    }

    private Sheet entries() {
        return new Sheet(
                cells.phrases().of("comparison.entries"),
                List.of(
                        heading("axis", AXIS),
                        heading("country", COUNTRY),
                        heading("content", 60),
                        heading("support", 18),
                        heading("sources", 60)),
                systems.comparison().getCells().stream()
                        .filter(cell -> cell.getJurisdiction() != null)
                        .map(this::entry)
                        .toList());
    }

    private List<Value> entry(ComparisonCell cell) {
        return List.of(
                cells.word(cell.getAxis()),
                cells.name(cell.getJurisdiction()),
                Cells.words(PlainWords.of(wording.text(cell.getText()))),
                cells.word(cell.getConfidence()),
                Cells.words(sources(cell)));
    }

    /** Each source once, with the places in it and the line below with its address. */
    private String sources(ComparisonCell cell) {
        Map<Source, Set<String>> places = new LinkedHashMap<>();
        for (Citation citation : cell.getCitations()) {
            if (citation.getSource() != null) {
                places.computeIfAbsent(citation.getSource(), source -> new LinkedHashSet<>())
                        .add(cells.places().of(citation.getLocator()).strip());
            }
        }
        return places.entrySet().stream()
                .map(cited -> source(cited.getKey(), cited.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private String source(Source source, Set<String> places) {
        String named =
                Stream.concat(Stream.of(wording.label(source)), places.stream())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(cells.phrases().of("register.comma")));
        String address = source.getAddress();
        return address == null || address.isBlank() ? named : named + "\n" + address;
    }

    private Sheet gaps() {
        return new Sheet(
                cells.phrases().of("comparison.gaps"),
                List.of(heading("axis", AXIS), heading("country", COUNTRY), heading("gap", 40)),
                Stream.concat(
                                systems.holes().stream().map(this::gap),
                                Stream.of(systems.silent())
                                        .filter(axes -> !axes.isEmpty())
                                        .map(this::silent))
                        .toList());
    }

    private List<Value> silent(String axes) {
        return List.of(
                Cells.words(axes), words("comparison.allCountries"), words("comparison.nothing"));
    }

    private List<Value> gap(Hole hole) {
        return List.of(
                cells.word(hole.axis()),
                cells.name(hole.country()),
                words(hole.doubtful() ? "comparison.doubtful" : "comparison.nothing"));
    }

    private Sheet.Column heading(String key, int width) {
        return Sheet.Column.of(wording.column(key, 1).heading(), width);
    }

    private Value words(String key) {
        return Cells.words(cells.phrases().of(key));
    }
}
