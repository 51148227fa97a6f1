// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

/**
 * Looks for charts whose numbers are not in the file: nobody could edit them, or they would be
 * fetched from another workbook. A workbook holds the numbers of its charts in its sheets.
 */
final class ChartCheck implements HealthCheck {
    @Override
    public void check(OfficeParts file, Findings findings) {
        file.ofType("drawingml.chart+xml").forEach(chart -> check(chart, findings));
    }

    private static void check(OfficePart chart, Findings findings) {
        boolean isInWorkbook = chart.name().startsWith("/xl/");
        if (!isInWorkbook && !hasData(chart)) {
            findings.add(HealthRule.CHART_DATA, chart.name(), "", chart.name());
        }
        chart.elements(Dom.CHART, "f")
                .map(formula -> formula.getTextContent())
                .filter(formula -> formula.contains("["))
                .forEach(
                        formula ->
                                findings.add(
                                        HealthRule.CHART_DATA, chart.name(), formula, formula));
    }

    private static boolean hasData(OfficePart chart) {
        return chart.elements(Dom.CHART, "externalData")
                .map(data -> data.getAttributeNS(Dom.RELATION, "id"))
                .anyMatch(
                        id ->
                                chart.relations().stream()
                                        .filter(relation -> relation.id().equals(id))
                                        .anyMatch(relation -> !relation.external()));
    }
}
