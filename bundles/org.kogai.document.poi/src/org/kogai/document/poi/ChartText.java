// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.Chart;

import java.util.stream.Stream;

/** Writes the words of a chart and says how its other words look. */
final class ChartText {
    private static final int HORIZONTAL = 0;
    private static final int UPWARDS = -5_400_000;

    private final Xml xml;
    private final String language;
    private final Script complex;

    ChartText(Xml xml, Chart chart) {
        this.xml = xml;
        this.language = chart.language();
        this.complex = isLao(chart) ? Script.LAO : Script.KHMER;
    }

    /** A chart has one font for complex scripts, and Lao is written in none of the Khmer ones. */
    private static boolean isLao(Chart chart) {
        Stream<String> names = chart.series().stream().map(Chart.Series::name);
        return Stream.concat(chart.categories().stream(), names)
                .flatMap(text -> Script.cut(text).stream())
                .anyMatch(stretch -> stretch.script() == Script.LAO);
    }

    /** Writes a title; size in hundredths of a point. */
    void title(String text, int size, boolean bold, boolean upwards) {
        xml.open("c:title").open("c:tx").open("c:rich");
        direction(text, upwards);
        xml.leaf("a:lstStyle").open("a:p").open("a:pPr");
        properties("a:defRPr", size, bold, ChartPaint.INK);
        xml.close().open("a:r");
        properties("a:rPr", size, bold, ChartPaint.INK);
        xml.open("a:t").text(text).close(5);
        xml.leaf("c:overlay", "val", 0).close();
    }

    /** Japanese words lie flat where others are turned: not every program sets them upright. */
    private void direction(String text, boolean upwards) {
        boolean japanese =
                Script.cut(text).stream().anyMatch(it -> it.script() == Script.EAST_ASIAN);
        int turn = upwards && !japanese ? UPWARDS : HORIZONTAL;
        xml.leaf("a:bodyPr", "rot", turn, "vert", "horz");
    }

    /** Says how words look that the program writes; size in hundredths of a point. */
    void look(int size, String color) {
        xml.open("c:txPr").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p").open("a:pPr");
        properties("a:defRPr", size, false, color);
        xml.close().leaf("a:endParaRPr", "lang", Locales.of(language)).close(2);
    }

    private void properties(String name, int size, boolean bold, String color) {
        xml.open(name, "lang", Locales.of(language), "sz", size, "b", bold ? 1 : 0);
        xml.open("a:solidFill").leaf("a:srgbClr", "val", color).close();
        SlideText.fonts(xml, complex);
        xml.close();
    }
}
