// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.Quantity;
import org.kogai.model.governance.Unit;
import org.kogai.model.governance.policy.Indicator;
import org.kogai.model.governance.policy.PolicyFactory;
import org.kogai.semantics.Governance;
import org.kogai.testing.GovernanceExample;

import java.time.LocalDate;
import java.util.List;

class IndicatorChartsTest {
    private final GovernanceExample example = new GovernanceExample();

    private void indicator(String name, double baseline, double target, Unit unit) {
        Indicator indicator = PolicyFactory.eINSTANCE.createIndicator();
        indicator.getName().add(GovernanceExample.text("en", name));
        indicator.setBaseline(quantity(baseline, unit));
        indicator.setTarget(quantity(target, unit));
        example.measure.getIndicators().add(indicator);
    }

    private static Quantity quantity(double value, Unit unit) {
        Quantity quantity = GovernanceFactory.eINSTANCE.createQuantity();
        quantity.setValue(value);
        quantity.setUnit(unit);
        return quantity;
    }

    private List<Chart> charts() {
        Document document =
                Documents.proposal(
                        new Governance(List.of(example.workspace)),
                        example.proposal,
                        "en",
                        LocalDate.of(2026, 3, 26),
                        List.of());
        return Reading.blocks(document, ChartFigure.class).stream()
                .map(ChartFigure::chart)
                .toList();
    }

    @Test
    void setBaselineAndTargetOfOneUnitBesideEachOther() {
        example.measure.getIndicators().clear();
        indicator("Managers", 0, 300, Unit.PERSONS);
        indicator("Inspected", 119, 250, Unit.FACTORIES);
        indicator("Trained", 20, 150, Unit.PERSONS);
        List<Chart> charts = charts();
        assertEquals(1, charts.size());
        assertEquals(List.of("Managers", "Trained"), charts.get(0).categories());
        assertEquals(List.of(0.0, 20.0), charts.get(0).series().get(0).values());
        assertEquals(
                "Baseline and target (persons): Managers: from 0 persons to 300 persons;"
                        + " Trained: from 20 persons to 150 persons",
                charts.get(0).alternativeText());
    }

    @Test
    void compareNothingThatHasNoUnit() {
        example.measure.getIndicators().clear();
        indicator("Reports", 0, 300, Unit.COUNT);
        indicator("Zones", 0, 2, Unit.COUNT);
        assertEquals(List.of(), charts());
    }
}
