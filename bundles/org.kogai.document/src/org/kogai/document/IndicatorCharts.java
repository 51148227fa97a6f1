// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.Unit;
import org.kogai.model.governance.policy.Indicator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Baselines and targets of indicators as charts, one for each unit with figures to compare. */
final class IndicatorCharts {
    /** A single pair of bars says no more than its row of the table. */
    private static final int FEWEST = 2;

    private IndicatorCharts() {}

    static void write(CountryFrame frame, List<Indicator> indicators) {
        Map<Unit, List<Indicator>> units =
                indicators.stream()
                        .filter(IndicatorCharts::hasFigures)
                        .collect(
                                Collectors.groupingBy(
                                        indicator -> indicator.getTarget().getUnit(),
                                        () -> new EnumMap<>(Unit.class),
                                        Collectors.toList()));
        units.forEach(
                (unit, all) -> {
                    if (areComparable(frame, unit, all)) {
                        frame.manuscript()
                                .paragraph(
                                        "indicators.figure",
                                        frame.manuscript().nextFigure(),
                                        frame.wording().word(unit));
                        frame.manuscript().chart(chart(frame, unit, all));
                    }
                });
    }

    private static boolean hasFigures(Indicator indicator) {
        return indicator.getBaseline() != null
                && indicator.getTarget() != null
                && indicator.getBaseline().getUnit() == indicator.getTarget().getUnit();
    }

    /** Numbers without a unit count different things and cannot be compared. */
    private static boolean areComparable(CountryFrame frame, Unit unit, List<Indicator> all) {
        return all.size() >= FEWEST && !frame.wording().word(unit).isEmpty();
    }

    private static Chart chart(CountryFrame frame, Unit unit, List<Indicator> indicators) {
        Wording wording = frame.wording();
        Phrases phrases = wording.phrases();
        String title = phrases.of("indicators.chart", wording.word(unit));
        List<String> spoken = new ArrayList<>();
        for (Indicator indicator : indicators) {
            spoken.add(
                    phrases.of(
                            "indicators.spoken",
                            wording.label(indicator),
                            wording.quantity(indicator.getBaseline()),
                            wording.quantity(indicator.getTarget())));
        }
        return new Chart(
                Chart.Kind.BAR,
                title,
                phrases.of("column.indicator"),
                wording.word(unit),
                indicators.stream().map(wording::label).toList(),
                List.of(
                        series(phrases, "baseline", indicators, it -> it.getBaseline().getValue()),
                        series(phrases, "target", indicators, it -> it.getTarget().getValue())),
                phrases.language(),
                title + phrases.of("label.colon") + String.join(phrases.of("separator"), spoken));
    }

    private static Chart.Series series(
            Phrases phrases,
            String key,
            List<Indicator> indicators,
            ToDoubleFunction<Indicator> value) {
        return new Chart.Series(
                phrases.of("column." + key),
                indicators.stream().map(value::applyAsDouble).toList());
    }
}
