// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class TextMeasureTest {
    private static final String JAPANESE = "特定工場における公害防止組織の整備に関する法律";
    private static final String KHMER = "ក្រសួងបរិស្ថាននិងអភិវឌ្ឍន៍ធនធានធម្មជាតិ";
    private static final String LAO = "ກະຊວງຊັບພະຍາກອນທຳມະຊາດແລະສິ່ງແວດລ້ອມ";

    private final TextMeasure measure = TextMeasure.shared();
    private final TextStyle style = new TextStyle(10, false, false, false, false, "#000000");

    private List<String> lines(String text, double width, String language) {
        return measure.wrap(text, style, width, language).lines().stream()
                .map(TextBlock.Line::text)
                .toList();
    }

    @Test
    void leavesAShortTextOnOneLine() {
        assertEquals(List.of("Ministry"), lines("Ministry", 500, "en"));
    }

    @Test
    void breaksEnglishBetweenWords() {
        for (String line : lines("Department of Air Quality and Noise", 90, "en")) {
            assertTrue("Department of Air Quality and Noise".contains(line), line);
            assertEquals(line.strip(), line);
        }
    }

    @Test
    void breaksJapaneseBetweenPhrases() {
        assertEquals(List.of("特定工場における公害防止", "組織の整備に関する法律"), lines(JAPANESE, 170, "ja"));
    }

    @Test
    void neverBeginsAJapaneseLineWithAMarkThatMustNotStandThere() {
        String text = "届出、許可、検査（年二回）、報告。届出、許可、検査（年二回）、報告。";
        for (double width = 60; width < 300; width += 7) {
            for (String line : lines(text, width, "ja")) {
                assertFalse("、。）".contains(line.substring(0, 1)), line);
            }
        }
    }

    @Test
    void breaksKhmerAtWordsOfTheDictionary() {
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(KHMER);
        assertBreaksOnlyAt(words, KHMER, lines(KHMER, 110, "km"));
    }

    @Test
    void breaksLaoAtWordsOfTheDictionary() {
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(LAO);
        assertBreaksOnlyAt(words, LAO, lines(LAO, 140, "lo"));
    }

    private static void assertBreaksOnlyAt(BreakIterator allowed, String text, List<String> lines) {
        assertTrue(lines.size() > 1);
        Set<Integer> places = new HashSet<>();
        for (int i = allowed.first(); i != BreakIterator.DONE; i = allowed.next()) {
            places.add(i);
        }
        int end = 0;
        for (String line : lines) {
            end += line.length();
            assertTrue(places.contains(end), text.substring(0, end));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ja," + JAPANESE,
        "km," + KHMER,
        "lo," + LAO,
        "en,Zoe\u0308\u0301zoe\u0308zoe\u0301"
    })
    void neverCutsALetterFromItsMarks(String language, String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance();
        clusters.setText(text);
        for (double width = 1; width < 120; width += 3) {
            List<String> lines = lines(text, width, language);
            int end = 0;
            for (String line : lines) {
                end += line.length();
                assertTrue(clusters.isBoundary(end), line);
                assertFalse(line.endsWith("\u17D2"), "the sign that joins two letters ends a line");
            }
            assertEquals(text, String.join("", lines));
        }
    }

    @Test
    void linesFitIntoTheWidth() {
        for (double width = 40; width < 300; width += 13) {
            TextBlock block = measure.wrap(JAPANESE, style, width, "ja");
            assertTrue(block.width() <= width + 0.02);
        }
    }

    @Test
    void linesAreAboutEqual() {
        TextBlock block = measure.wrap("one two three four five six seven", style, 170, "en");
        assertEquals(2, block.lines().size());
        double difference = block.lines().get(0).width() - block.lines().get(1).width();
        assertTrue(Math.abs(difference) < 40, "" + difference);
    }

    @Test
    void breakingForTheResultingWidthGivesTheSameLines() {
        TextBlock block = measure.wrap(JAPANESE, style, 150, "ja");
        assertEquals(block.lines(), measure.wrap(JAPANESE, style, block.width(), "ja").lines());
    }

    @Test
    void neverPartsAUnit() {
        for (double width = 60; width < 300; width += 7) {
            for (String line : lines("排出ガス量 ≥ 40,000 Nm³/hかつ騒音の指定地域内", width, "ja")) {
                assertFalse(line.endsWith("/"), line);
            }
        }
    }

    @Test
    void neverBeginsALineWithTheDotBetweenTwoParts() {
        for (double width = 60; width < 300; width += 7) {
            for (String line : lines("27 ANRK.BK · 1999 · in force, amended", width, "en")) {
                assertFalse(line.startsWith("·"), line);
            }
        }
    }

    @Test
    void endsNoLineWithTheDotBetweenTwoParts() {
        assertEquals(
                List.of("Training", "Medium\u00a0term"),
                lines("Training · Medium\u00a0term", 90, "en"));
        assertEquals(List.of("Training ·"), lines("Training ·", 90, "en"));
    }

    @ParameterizedTest
    @CsvSource({
        "'かつ排出水量（一日平均） ≥ 10,000 m³/日、かつ独立', '000/m³'",
        "'排出水が1,000m³/日以上', 'm³//日'",
        "'Number of workers > 200 persons in all', '200/persons'",
        "'機械プレスの最大呼び加圧能力 ≥ 980 kN、又は', '980/kN'",
        "'Exhaust gas volume of all facilities ≥ 40,000 Nm³/h', '000/Nm³'",
        "'6 subjects, pass mark 60 % of the points', '60/%'",
        "'規模による：排出ガス1万Nm³/h以上、有害施設', '1万/Nm³'"
    })
    void neverPartsANumberFromItsUnit(String text, String parted) {
        for (double width = 120; width < 300; width += 3) {
            String lines = String.join("/", lines(text, width, "ja"));
            assertFalse(lines.contains(parted), lines);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "カンボジア開発評議会に関する政令, 評議, 会",
        "148 · 2005 · 施行中（改正あり）, 施行, 中",
        "産業廃棄物・有害廃棄物の施設の不足, 廃棄, 物",
        "指揮命令系統の一体性又は文書, 一体, 性",
        "かつ各事業者の従業員の数, 各, 事業者",
        "第107号、同施行令第3条及び共同省令, 施行, 令",
        "第107号、同施行令第3条及び共同省令, 第, 3条",
        "検査官に有資格者がいない, 有, 資格",
        "裾切り基準が高い, 裾, 切り"
    })
    void neverPartsAJapaneseWordFromASingleLetterOfIt(String text, String word, String rest) {
        for (double width = 75; width < 300; width += 3) {
            String lines = String.join("/", lines(text, width, "ja"));
            assertFalse(lines.contains(word + "/" + rest), lines);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "施行令の規定は確認されていない, 確認されて, いない",
        "排水量が一日平均五十立方メートル以上, 一日, 平均",
        "環境・天然資源法典第696・699条の罰則, 696・, 699条"
    })
    void seldomPartsShortCompoundsAndVerbs(String text, String word, String rest) {
        for (double width = 130; width < 300; width += 3) {
            String lines = String.join("/", lines(text, width, "ja"));
            assertFalse(lines.contains(word + "/" + rest), lines);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "大気関係第一種公害防止管理者講習, 190, 大気関係第一種/公害防止管理者講習",
        "騒音・振動関係公害防止管理者試験, 190, 騒音・振動関係/公害防止管理者試験",
        "ダイオキシン類対策特別措置法, 160, ダイオキシン類/対策特別措置法",
        "規制：指定試験機関の指定及び監督, 150, 規制：指定試験機関の/指定及び監督",
        "事業者（プロジェクト所有者）, 150, 事業者/（プロジェクト所有者）",
        "制度は確認されていない, 110, 制度は/確認されていない",
        "他の工場への到達時間、かつ生産工程の類似, 200, 他の工場への到達時間、/かつ生産工程の類似",
        "排出源のレベル3、かつ, 120, 排出源の/レベル3、かつ",
        "工場規制違反の過料2023年命令, 160, 工場規制違反の/過料2023年命令"
    })
    void endsJapaneseLinesWhereAReaderWould(String text, double width, String lines) {
        assertEquals(lines, String.join("/", lines(text, width, "ja")));
    }

    @Test
    void oneMoreLineIsWorthThatTwoWordsStayWhole() {
        assertEquals(
                List.of("公害防止統括者・", "公害防止管理者・", "公害防止主任管理者", "及びその代理者"),
                lines("公害防止統括者・公害防止管理者・公害防止主任管理者及びその代理者", 165, "ja"));
    }

    @Test
    void aFactThatFitsOnNoLineIsPartedBetweenItsWords() {
        String fact = "Prime Minister's Office Ordinance No. 35 of 1971".replace(' ', '\u00a0');
        for (double width = 80; width < 300; width += 10) {
            for (String line : lines(fact, width, "en")) {
                assertTrue(("\u00a0" + fact + "\u00a0").contains("\u00a0" + line + "\u00a0"), line);
            }
        }
    }

    @Test
    void chineseLettersForOthersTakeAsFewLinesAsTheyNeed() {
        String text = "公害防止統括者・公害防止管理者・公害防止主任管理者及びその代理者";
        for (double width = 60; width < 300; width += 10) {
            double all = measure.wrap(text, style, 5000, "zh").width();
            int least = (int) Math.ceil(all / width);
            assertTrue(lines(text, width, "zh").size() <= least + 1, "at " + width);
        }
    }

    @Test
    void aLongJapaneseTextKeepsItsLetters() {
        String text = JAPANESE.repeat(500);
        assertEquals(text, String.join("", lines(text, 200, "ja")));
    }

    @Test
    void breaksALongJapanesePhraseBetweenItsWords() {
        assertEquals(List.of("クリーナー", "プロダクション", "センターが"), lines("クリーナープロダクションセンターが", 100, "ja"));
    }

    @ParameterizedTest
    @CsvSource({
        "Electronic medium (DVD-R or the like), DVD-/R",
        "Sub-decree on pollution, Sub-/decree",
        "Decision No. 264 of the Minister, No./264",
        "Decision 1932/MOIC of 2024 on units, 1932//MOIC"
    })
    void neverLeavesASmallPartOfANameAlone(String text, String parted) {
        for (double width = 90; width < 300; width += 3) {
            String lines = String.join("/", lines(text, width, "en"));
            assertFalse(lines.contains(parted), lines);
        }
    }

    @Test
    void keepsLineFeeds() {
        assertEquals(List.of("one", "", "two"), lines("one\n\ntwo", 500, "en"));
    }

    @Test
    void doesNotShowZeroWidthSpaces() {
        assertEquals(List.of("ក្រសួងបរិស្ថាន"), lines("ក្រសួង\u200Bបរិស្ថាន", 500, "km"));
    }

    @Test
    void widthGrowsWithTheSizeOfTheFont() {
        TextStyle large = new TextStyle(20, false, false, false, false, "#000000");
        assertEquals(2 * measure.width(KHMER, style), measure.width(KHMER, large), 1e-6);
    }

    @Test
    void aPointIsFourThirdsOfAPixel() {
        assertEquals(16, TextMeasure.pixels(new TextStyle(12, false, false, false, false, "#0")));
    }

    @Test
    void linesOfTallScriptsAreHigher() {
        double latin = measure.lines("Law", style).lineHeight();
        assertTrue(measure.lines("ក្រុំ", style).lineHeight() > latin);
        assertTrue(measure.lines("ກຶ້", style).lineHeight() > latin);
    }

    @Test
    void splitsTextByTheFontsItNeeds() {
        assertEquals(
                List.of(FontScript.LATIN, FontScript.JAPANESE, FontScript.KHMER, FontScript.LAO),
                FontRun.of("Law 法律、ច្បាប់ກົດໝາຍ").stream()
                        .map(FontRun::script)
                        .collect(Collectors.toList()));
    }

    @Test
    void wideLettersNeedAJapaneseFont() {
        assertEquals(
                List.of(
                        new FontRun("ＷＧ会合（", FontScript.JAPANESE),
                        new FontRun("WG", FontScript.LATIN)),
                FontRun.of("ＷＧ会合（WG"));
    }

    @Test
    void runsJoinedAreTheText() {
        String text = "MoE（環境省）ក្រសួង 2024 ກະຊວງ ※ → é";
        String joined = FontRun.of(text).stream().map(FontRun::text).collect(Collectors.joining());
        assertEquals(text, joined);
    }

    @Test
    void namesFontsOfEveryScript() {
        for (FontScript script :
                List.of(FontScript.LATIN, FontScript.JAPANESE, FontScript.KHMER, FontScript.LAO)) {
            assertTrue(FontScript.css().contains("'" + script.families().get(0) + "'"));
        }
        assertTrue(FontScript.css().endsWith("sans-serif"));
    }
}
