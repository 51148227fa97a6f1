// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Template that works and shows what templates can: a short brief about a country, with a table of
 * its laws, a diagram, its bodies, what is proposed, gaps and sources.
 */
public final class TemplateExample {
    private final Phrases phrases;
    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    private TemplateExample(String language) {
        phrases = Phrases.in(language);
    }

    /**
     * The example.
     *
     * @param language BCP 47 tag of its own words: Japanese for ja, else English
     * @param date date in the file's properties
     */
    public static Document brief(String language, LocalDate date) {
        TemplateExample example = new TemplateExample(language);
        example.write();
        String ownLanguage = example.phrases.language();
        return new Document(
                example.phrases.of("example.title", "{{country.name}}"),
                ownLanguage,
                date,
                "{{#if draft}}"
                        + example.phrases.of("header.draft", "{{country.name}}")
                        + "{{else}}{{country.name}}{{/if}}",
                ownLanguage.equals("ja") ? Document.Numbering.CHAPTER : Document.Numbering.DECIMAL,
                example.blocks);
    }

    private void write() {
        cover();
        blocks.add(new Paragraph(text(phrases.of("marks.explained")), Paragraph.Style.NOTE));
        paragraph("{{contents}}");
        laws();
        bodies();
        proposal();
        paragraph("{{chapter gaps}}");
        paragraph("{{chapter sources}}");
    }

    private void cover() {
        blocks.add(
                new Cover(
                        phrases.of("example.kind"),
                        phrases.of("example.title", "{{country.name}}"),
                        text("{{#if proposal.summary}}{{proposal.summary}}{{/if}}"),
                        "{{#if draft}}" + phrases.of("stamp.draft") + "{{/if}}",
                        List.of(
                                fact("cover.country", "{{country.name}}"),
                                fact("cover.date", "{{date}}"),
                                fact(
                                        "example.proposal",
                                        "{{#if proposal}}{{proposal.name}}{{else}}"
                                                + phrases.of("example.none")
                                                + "{{/if}}"))));
    }

    private void laws() {
        heading("example.laws");
        paragraph("{{#if laws}}");
        paragraph(phrases.of("example.laws.text", "{{country.name}}"));
        blocks.add(
                new Table(
                        new Caption(
                                Caption.Sequence.TABLE,
                                phrases.of("caption.table"),
                                1,
                                "example_laws",
                                text(phrases.of("example.laws"))),
                        List.of(
                                new Table.Column(phrases.of("example.number"), 0.7),
                                column("instrument", 3.5),
                                column("number", 1.8),
                                column("kind", 2.1),
                                column("promulgated", 2.3),
                                column("status", 1.7),
                                column("sources", 1.7)),
                        lawRows()));
        paragraph("{{else}}");
        paragraph(phrases.of("law.none"));
        paragraph("{{/if}}");
    }

    /** Laws that apply, then the others under titles that say why they may not. */
    private List<List<Table.Cell>> lawRows() {
        List<List<Table.Cell>> rows = new ArrayList<>(List.of(lawRow("laws")));
        Map<String, String> others = new LinkedHashMap<>();
        others.put("doubtfulLaws", "law.DOUBTFUL");
        others.put("comingLaws", "law.NOT_YET");
        others.put("endedLaws", "law.ENDED");
        others.forEach(
                (list, title) -> {
                    rows.add(List.of(cell("{{#if " + list + "}}")));
                    rows.add(List.of(cell(phrases.of(title))));
                    rows.add(lawRow(list));
                    rows.add(List.of(cell("{{/if}}")));
                });
        return rows;
    }

    private List<Table.Cell> lawRow(String list) {
        return List.of(
                cell("{{#each " + list + "}}{{@number}}"),
                cell("{{name}}"),
                given("number", "given.notRecorded"),
                given("kind", "given.notRecorded"),
                given("promulgated", "given.notRecorded"),
                given("status", "given.noStatus"),
                cell("{{@sources}}{{/each}}"));
    }

    private void bodies() {
        heading("example.bodies");
        paragraph("{{#each institutions as body}}");
        blocks.add(
                new BulletList(
                        List.of(
                                text(
                                        "{{body.name}}{{#if body.abbreviation}}"
                                                + phrases.of(
                                                        "example.abbreviation",
                                                        "{{body.abbreviation}}")
                                                + "{{/if}}{{#if body.abolished}}"
                                                + phrases.of(
                                                        "example.abolished", "{{body.abolished}}")
                                                + "{{/if}}"))));
        paragraph("{{/each}}");
        paragraph(phrases.of("example.map.text"));
        blocks.add(new Paragraph(text(phrases.of("example.map.legend")), Paragraph.Style.LEGEND));
        // Above, since a diagram may take several pictures.
        blocks.add(
                new FigureCaption(
                        new Caption(
                                Caption.Sequence.FIGURE,
                                phrases.of("caption.figure"),
                                1,
                                "example_map",
                                text(phrases.of("example.map")))));
        paragraph("{{diagram InstitutionMap}}");
    }

    private void proposal() {
        heading("example.proposed");
        paragraph("{{#if measures}}");
        paragraph(phrases.of("example.measures", "{{proposal.name}}"));
        paragraph("{{#each measures}}");
        blocks.add(
                new BulletList(
                        List.of(text(phrases.of("example.measure", "{{@number}}", "{{name}}")))));
        paragraph("{{/each}}");
        paragraph("{{else}}");
        paragraph(phrases.of("example.measures.none"));
        paragraph("{{/if}}");
    }

    private void heading(String key) {
        headings++;
        blocks.add(new Heading(1, "example_" + headings, text(phrases.of(key)), true));
    }

    private void paragraph(String words) {
        blocks.add(Paragraph.of(text(words)));
    }

    private List<Inline> text(String words) {
        return List.of(Text.plain(words, phrases.language()));
    }

    private Fact fact(String key, String words) {
        return Fact.of(phrases.of(key), text(words));
    }

    private Table.Column column(String key, double weight) {
        return new Table.Column(phrases.of("column." + key), weight);
    }

    private Table.Cell given(String feature, String open) {
        return cell("{{#if %1$s}}{{%1$s}}{{else}}%2$s{{/if}}".formatted(feature, phrases.of(open)));
    }

    private Table.Cell cell(String words) {
        return Table.Cell.of(text(words));
    }
}
