// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.policy.Comparison;
import org.kogai.model.governance.policy.ComparisonAxis;
import org.kogai.model.governance.policy.ComparisonCell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a comparison says of its countries, and what it leaves open. */
record ComparedSystems(Comparison comparison, Wording wording) {
    private static final String JAPAN = "JP";

    /** An axis on which a country has nothing, or nothing sure. */
    record Hole(ComparisonAxis axis, Jurisdiction country, boolean doubtful) {}

    /** Axes that something is said about. */
    List<ComparisonAxis> axes() {
        return ComparisonAxis.VALUES.stream().filter(this::isSaid).toList();
    }

    /** Axes that nothing is said about, in words; empty when there are none. */
    String silent() {
        return ComparisonAxis.VALUES.stream()
                .filter(axis -> !isSaid(axis))
                .map(wording::word)
                .collect(Collectors.joining(wording.phrases().of("separator")));
    }

    private boolean isSaid(ComparisonAxis axis) {
        return comparison.getCells().stream().anyMatch(cell -> cell.getAxis() == axis);
    }

    /**
     * Countries that something is said about: a column of nothing would look like a finding about
     * countries that another comparison deals with.
     */
    List<Jurisdiction> countries() {
        return comparison.getJurisdictions().stream()
                .filter(
                        country ->
                                comparison.getCells().stream()
                                        .anyMatch(cell -> cell.getJurisdiction() == country))
                .toList();
    }

    private Stream<ComparisonCell> cells(ComparisonAxis axis, Jurisdiction country) {
        return comparison.getCells().stream()
                .filter(cell -> cell.getAxis() == axis)
                .filter(cell -> cell.getJurisdiction() == country);
    }

    /** What is said of a country on an axis, empty for nothing. */
    String text(ComparisonAxis axis, Jurisdiction country) {
        return cells(axis, country).map(this::text).collect(Collectors.joining("\n"));
    }

    private String text(ComparisonCell cell) {
        String marks = PlainWords.of(wording.support(cell));
        String text = PlainWords.of(wording.text(cell.getText()));
        return marks.isEmpty() ? text : text + " " + marks;
    }

    /** Holes of all countries but Japan, which they are compared with. */
    List<Hole> holes() {
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
}
