// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.kogai.document.poi.wordml.StyleNames;
import org.kogai.document.poi.wordml.Word;
import org.kogai.document.poi.wordml.XmlPart;
import org.kogai.document.template.Placeholder;
import org.kogai.document.template.TemplateMark;
import org.kogai.document.template.TemplatePlace;
import org.kogai.document.template.TemplateProblem;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Text that stands for itself: body, header, footer or footnotes, with its placeholders. */
final class Story {
    private final XmlPart part;
    private final TemplatePlace.Part kind;
    private final List<Element> runs;
    private final List<TemplateMark> marks = new ArrayList<>();

    private Story(XmlPart part, TemplatePlace.Part kind, List<Element> runs) {
        this.part = part;
        this.kind = kind;
        this.runs = runs;
    }

    /**
     * Finds the placeholders of a text and gives each a run of its own.
     *
     * @param firstNumber number of its first placeholder in the template
     */
    static Story of(XmlPart part, TemplatePlace.Part kind, StyleNames styles, int firstNumber) {
        Element root = part.xml().getDocumentElement();
        dropOldCopies(root);
        Map<Element, TemplatePlace> places = places(root, kind, styles);
        Story story = new Story(part, kind, MarkRuns.isolate(root));
        for (Element run : story.runs) {
            int number = firstNumber + story.marks.size();
            Marks.number(run, number);
            Placeholder placeholder =
                    MarkRuns.words(run)
                            .map(Placeholder::of)
                            .orElseGet(
                                    () ->
                                            new Placeholder.Mistaken(
                                                    TemplateProblem.Kind.OPEN_BRACES, List.of()));
            story.marks.add(new TemplateMark(number, placeholder, places.get(Word.paragraph(run))));
        }
        return story;
    }

    /** Text boxes stand twice, for programs before 2010 too; those would keep the placeholders. */
    private static void dropOldCopies(Element root) {
        Word.all(root, element -> "Fallback".equals(element.getLocalName())).stream()
                .filter(old -> Word.text(old).contains("{{") || !Word.all(old, "p").isEmpty())
                .forEach(Word::remove);
    }

    private static Map<Element, TemplatePlace> places(
            Element root, TemplatePlace.Part kind, StyleNames styles) {
        List<Element> tables = Word.all(root, "tbl");
        Map<Element, TemplatePlace> places = new HashMap<>();
        String heading = "";
        for (Element paragraph : Word.all(root, "p")) {
            if (kind == TemplatePlace.Part.BODY && styles.headingLevel(paragraph) > 0) {
                heading = Word.text(paragraph);
            }
            Element row = Word.around(paragraph, "tr").orElse(null);
            Element table = Word.around(paragraph, "tbl").orElse(null);
            places.put(
                    paragraph,
                    new TemplatePlace(
                            kind,
                            heading,
                            table == null ? 0 : tables.indexOf(table) + 1,
                            row == null ? 0 : position(row),
                            Word.text(paragraph)));
        }
        return places;
    }

    private static int position(Element row) {
        int position = 1;
        for (Node node = row.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
            position += Word.is(node, "tr") ? 1 : 0;
        }
        return position;
    }

    XmlPart part() {
        return part;
    }

    Element root() {
        return part.xml().getDocumentElement();
    }

    boolean isBody() {
        return kind == TemplatePlace.Part.BODY;
    }

    List<TemplateMark> marks() {
        return marks;
    }

    List<Element> runs() {
        return runs;
    }
}
