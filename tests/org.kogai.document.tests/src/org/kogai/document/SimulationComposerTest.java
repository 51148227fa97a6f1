// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.semantics.simulation.Difference;
import org.kogai.semantics.simulation.Simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class SimulationComposerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 26);

    private final SimulationExample example = new SimulationExample();

    private static Document document(Simulation simulation) {
        return Documents.simulation(simulation, "en", DAY);
    }

    private static Workbook workbook(Simulation simulation) {
        return Documents.simulationWorkbook(simulation, "en", DAY);
    }

    private static Sheet sheet(Simulation simulation, String name) {
        return workbook(simulation).sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<Value>> rows(Sheet sheet) {
        List<List<Value>> rows = new ArrayList<>();
        sheet.rows().forEach(rows::add);
        return rows;
    }

    @Test
    void tellsResultsBeforeWhatTheyRestOn() {
        assertEquals(
                List.of(
                        "Results in brief",
                        "Assumptions",
                        "Factories, posts and persons to train",
                        "Years of training",
                        "Difference to the other rule set",
                        "Limits of the method",
                        "Sources"),
                Reading.headings(document(example.compared()), 1));
    }

    @Test
    void saysNothingOfADifferenceWhenNothingIsCompared() {
        assertFalse(
                Reading.headings(document(example.alone()), 1)
                        .contains("Difference to the other rule set"));
        assertEquals(1, rows(sheet(example.alone(), "Results")).size());
    }

    @Test
    void printsADashForPostsOfRulesThatAskForNone() {
        List<List<Value>> results = rows(sheet(example.comparedWithPermits(), "Results"));
        assertFalse(results.get(0).toString().contains("–"), results.get(0).toString());
        assertTrue(results.get(1).toString().contains("–"), results.get(1).toString());
    }

    @Test
    void speaksJapanese() {
        Document document = Documents.simulation(example.compared(), "ja", DAY);
        assertEquals(
                List.of(
                        "結果の概要",
                        "前提",
                        "対象工場、職及び養成が必要な人数",
                        "養成に要する年数",
                        "他のルールセットとの比較",
                        "方法の限界",
                        "出典一覧"),
                Reading.headings(document, 1));
        assertEquals(
                "工場10件のうち3件（30%）が対象となり、養成が必要な人数は7人である。",
                Reading.words(Reading.blocks(document, Cover.class).get(0).summary()));
    }

    @Test
    void marksDraftsAndCitesTheLaw() {
        Document document = document(example.compared());
        assertEquals("DRAFT", Reading.blocks(document, Cover.class).get(0).status());
        assertTrue(Reading.words(document).contains("Course [draft proposal]"));
        assertEquals(
                List.of("[1, art. 3]"),
                Reading.pieces(document, CitationMark.class).stream()
                        .map(CitationMark::label)
                        .filter(label -> label.contains("art. 3"))
                        .toList());
        assertEquals(
                new Value.Words("[draft proposal]"),
                rows(sheet(example.compared(), "Results")).get(0).get(1));
    }

    @Test
    void putsTheLargestProvinceFirstAndTheNamelessLast() {
        assertEquals(
                List.of("North", "South", "(not stated)", "Total"),
                rows(sheet(example.alone(), "By province")).stream()
                        .map(row -> ((Value.Words) row.get(0)).text())
                        .toList());
    }

    @Test
    void drawsNoTotalAndNoGroupsThatTheRegisterDoesNotTell() {
        List<SheetChart> charts = sheet(example.alone(), "By province").charts();
        assertEquals(List.of("North", "South", "(not stated)"), charts.get(0).chart().categories());
        assertFalse(
                workbook(example.alone()).sheets().stream()
                        .anyMatch(sheet -> sheet.name().equals("By industry")));
        assertTrue(
                Reading.words(document(example.alone()))
                        .contains("The register names no industries"));
    }

    @Test
    void readsChartsAloudWithTheirNumbers() {
        assertEquals(
                "Factories covered by province. Bar chart. North: Covered 2, Not covered 1; South:"
                        + " Covered 1, Not covered 1; (not stated): Covered 0, Not covered 5",
                sheet(example.alone(), "By province").charts().get(0).chart().alternativeText());
    }

    @Test
    void showsTheSameChartsInBoth() {
        List<Chart> printed =
                Reading.blocks(document(example.compared()), ChartFigure.class).stream()
                        .map(ChartFigure::chart)
                        .toList();
        List<Chart> drawn =
                workbook(example.compared()).sheets().stream()
                        .flatMap(sheet -> sheet.charts().stream())
                        .map(SheetChart::chart)
                        .toList();
        assertEquals(5, drawn.size());
        assertEquals(drawn, printed);
    }

    @Test
    void tellsTheYearInWhichTheNeedIsMet() {
        assertTrue(
                Reading.words(document(example.alone()))
                        .contains("the need is met at the end of 2028, after 2 years"));
        assertEquals(
                List.of(new Value.Number(2028), new Value.Count(7), new Value.Count(0)),
                rows(sheet(example.alone(), "Training")).get(1));
    }

    @Test
    void namesEachFactoryThatIsLostWithItsIndustry() {
        assertEquals(
                List.of(
                        words("=mill", "Garment", "Covered by \u201cDraft <rules>\u201d only"),
                        words("tannery", "", "Covered by \u201cDraft <rules>\u201d only")),
                rows(sheet(example.compared(), "Factories that change")));
    }

    private static List<Value> words(String... texts) {
        return Stream.of(texts).<Value>map(Value.Words::new).toList();
    }

    @Test
    void comparesNoPersonsWhereOnlyOneRuleSetAsksForPosts() {
        Simulation simulation = example.comparedWithPermits();
        assertEquals(4, sheet(simulation, "Difference").columns().size());
        assertEquals(7, sheet(example.compared(), "Difference").columns().size());
        assertTrue(
                Reading.words(document(simulation)).contains("those of persons to train cannot"));
    }

    private Simulation madeUp() {
        Simulation real = example.compared();
        return new Simulation(
                real.register(),
                true,
                real.missing(),
                real.coverage(),
                real.plan(),
                real.difference());
    }

    private Simulation madeUp(int changed) {
        Simulation few = madeUp();
        Difference all = few.difference().orElseThrow();
        return new Simulation(
                few.register(),
                few.madeUp(),
                few.missing(),
                few.coverage(),
                few.plan(),
                Optional.of(
                        new Difference(
                                all.first(),
                                all.second(),
                                Collections.nCopies(changed, new Difference.Factory("f", "")),
                                List.of())));
    }

    @Test
    void endsTheWorkbookWithTheMadeUpFactoriesOfWhichFewArePrinted() {
        List<Sheet> sheets = workbook(madeUp(40)).sheets();
        Sheet last = sheets.get(sheets.size() - 1);
        assertEquals("Factories that change (made up)", last.name());
        Sheet.Part part = last.part().orElseThrow();
        assertEquals(25, part.rows());
        assertTrue(part.note().contains("25 of 40"), part::note);
        assertEquals(part.note(), last.notes().get(1));
    }

    @Test
    void printsAllMadeUpFactoriesWhereTheyAreFew() {
        List<Sheet> sheets = workbook(madeUp(25)).sheets();
        Sheet last = sheets.get(sheets.size() - 1);
        assertEquals(Optional.empty(), last.part());
        assertEquals(1, last.notes().size());
    }

    @Test
    void saysOnEachSheetOfNumbersThatTheyAreMadeUp() {
        for (String name : List.of("Results", "By province", "Posts", "Difference")) {
            assertTrue(sheet(madeUp(), name).notes().get(0).contains("made up"), name);
        }
        assertEquals(List.of(), sheet(example.compared(), "Results").notes());
    }

    @Test
    void beginsTheWorkbookWithWhatWasComparedAndThatTheRegisterIsMadeUp() {
        Sheet cover = workbook(madeUp()).sheets().get(0);
        assertEquals("Draft <rules>", cover.columns().get(1).heading());
        String text = rows(cover).toString();
        for (String part : List.of("Present law", "register.csv", "2026-03-26", "made up")) {
            assertTrue(text.contains(part), part);
        }
    }

    @Test
    void describesNoTrainingWithoutATrainingScheme() {
        Simulation trained = example.alone();
        Simulation untrained =
                new Simulation(
                        trained.register(),
                        false,
                        List.of(),
                        trained.coverage(),
                        Optional.empty(),
                        Optional.empty());
        assertTrue(rows(sheet(trained, "Limits")).toString().contains("Seats"));
        assertFalse(rows(sheet(untrained, "Limits")).toString().contains("Seats"));
        assertFalse(rows(sheet(untrained, "Assumptions")).toString().contains("seats"));
    }

    @Test
    void saysWhatTheRegisterLacks() {
        assertTrue(
                Reading.words(document(example.alone()))
                        .contains("lacks columns that the rules ask for (workers)"));
    }

    @Test
    void warnsOfAMadeUpRegisterOnTheFirstPage() {
        Simulation real = example.alone();
        Simulation madeUp =
                new Simulation(
                        real.register(),
                        true,
                        real.missing(),
                        real.coverage(),
                        Optional.empty(),
                        Optional.empty());
        assertTrue(
                Reading.words(Reading.blocks(document(madeUp), Cover.class).get(0).summary())
                        .contains("made up"));
        assertTrue(
                Reading.words(document(madeUp))
                        .contains("the years of training cannot be computed"));
    }

    @Test
    void leadsEachLinkToItsPlace() {
        Document document = document(example.compared());
        List<String> anchors = Reading.anchors(document);
        Reading.pieces(document, CrossReference.class)
                .forEach(link -> assertTrue(anchors.contains(link.anchor()), link.toString()));
    }
}
