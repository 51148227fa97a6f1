// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.text.TextMeasure;
import org.kogai.diagram.text.TextStyle;

/** Heights of texts as office programs set them. */
class OfficeLinesTest {
    private static final double LINE = 14 * 96 / 72.0 * 1.15;

    /** Width in Arial of the words that the tests set, at 14 points. */
    private static final double WORDS = 26.073 * 14 * 96 / 72;

    private static final String TEXT = "Law on the management of water, air and soil 0123456789";

    private static double lines(double width, boolean bold) {
        return new OfficeLines("en").height(TEXT, 14, bold, width) / LINE;
    }

    @Test
    void aTextThatFitsInArialTakesOneLineWhateverFontTheMachineHas() {
        assertEquals(1, lines(WORDS + 4, false), 1e-9);
        assertEquals(2, lines(WORDS - 4, false), 1e-9);
    }

    @Test
    void boldIsWider() {
        assertEquals(2, lines(WORDS + 4, true), 1e-9);
    }

    @Test
    void everyLineFeedStartsALine() {
        assertEquals(3 * LINE, new OfficeLines("en").height("a\n\nb", 14, false, 500), 1e-9);
    }

    @Test
    void japaneseInOtherTextsBreaksAnywhere() {
        double em = 14 * 96 / 72.0;
        double height = new OfficeLines("en").height("環境及び社会的影響評価", 14, false, 6 * em + 4);
        assertEquals(2 * em * 1.5, height, 1e-9);
    }

    @Test
    void japaneseIsAsHighAsTheLinesThatItIsEndedIn() {
        double em = 14 * 96 / 72.0;
        OfficeLines lines = new OfficeLines("ja");
        String ended = lines.ended("環境及び社会的影響評価", 14, false, 7.5 * em);
        assertEquals("環境及び" + OfficeLines.END + "社会的影響評価", ended);
        assertEquals(2, lines.lines("環境及び社会的影響評価", 14, false, 7.5 * em));
        assertEquals("An act", new OfficeLines("en").ended("An act", 14, false, em));
    }

    @Test
    void aTextThatJustFitsOneLineOfADiagramIsLeftOnIt() {
        OfficeLines lines = new OfficeLines("ja");
        double width = 1 + TextMeasure.shared().width("1994年投資法", style(14));
        assertEquals(2, lines.lines("1994年投資法", 14, false, width));
        assertEquals(1, lines.linesInDiagram("1994年投資法", 14, false, width));
    }

    private static TextStyle style(double points) {
        return new TextStyle(points, false, false, false, false, "#000000");
    }

    @Test
    void lettersOfTwoWidthsStandApart() {
        double em = 14 * 96 / 72.0;
        OfficeLines lines = new OfficeLines("ja");
        double apart = lines.width("第", 14) + lines.width("12", 14) + lines.width("号", 14);
        assertTrue(lines.width("第12号", 14) > apart + 0.3 * em);
    }
}
