// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.kogai.document.Document.Numbering;
import org.kogai.document.poi.DocxFragment;
import org.kogai.document.poi.wordml.Parts;
import org.kogai.document.poi.wordml.StyleNames;
import org.kogai.document.poi.wordml.Word;
import org.kogai.document.poi.wordml.XmlPart;
import org.kogai.document.template.Placeholder;
import org.kogai.document.template.TemplateCheck;
import org.kogai.document.template.TemplateMark;
import org.kogai.document.template.TemplatePlace;
import org.kogai.document.template.TemplateProblem;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Template in memory, with its texts as trees and its placeholders numbered. */
final class OpenTemplate {
    private static final Map<String, TemplatePlace.Part> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("header", TemplatePlace.Part.HEADER);
        KINDS.put("footer", TemplatePlace.Part.FOOTER);
        KINDS.put("footnotes", TemplatePlace.Part.FOOTNOTE);
        KINDS.put("endnotes", TemplatePlace.Part.FOOTNOTE);
    }

    private final OPCPackage file;
    private final Parts parts;
    private final XmlPart styles;
    private final List<Story> stories = new ArrayList<>();

    OpenTemplate(OPCPackage file, Numbering numbering) throws IOException {
        this.file = file;
        this.parts = new Parts(file);
        this.styles = parts.findOrAdd("styles", DocxFragment.styles(numbering));
        StyleNames names = new StyleNames(styles.xml());
        add(parts.main(), TemplatePlace.Part.BODY, names);
        for (Map.Entry<String, TemplatePlace.Part> kind : KINDS.entrySet()) {
            for (PackagePart part : parts.all(kind.getKey())) {
                add(part, kind.getValue(), names);
            }
        }
    }

    private void add(PackagePart part, TemplatePlace.Part kind, StyleNames names)
            throws IOException {
        int marks = stories.stream().mapToInt(story -> story.marks().size()).sum();
        stories.add(Story.of(XmlPart.of(part), kind, names, marks));
    }

    /** Writes pieces for one of its texts. */
    DocxFragment fragment(Story story) {
        return new DocxFragment(file, story.part().part());
    }

    Parts parts() {
        return parts;
    }

    XmlPart styles() {
        return styles;
    }

    List<Story> stories() {
        return stories;
    }

    Story body() {
        return stories.get(0);
    }

    /** Placeholders of each text. */
    List<List<TemplateMark>> marks() {
        return stories.stream().map(Story::marks).toList();
    }

    Map<Integer, TemplateMark> marksByNumber() {
        return stories.stream()
                .flatMap(story -> story.marks().stream())
                .collect(Collectors.toMap(TemplateMark::number, mark -> mark));
    }

    Map<Integer, Element> runsByNumber() {
        Map<Integer, Element> runs = new HashMap<>();
        for (Story story : stories) {
            story.runs().forEach(run -> runs.put(Marks.number(run), run));
        }
        return runs;
    }

    boolean has(Placeholder placeholder) {
        return marks().stream()
                .flatMap(List::stream)
                .anyMatch(mark -> mark.placeholder().equals(placeholder));
    }

    /** Everything that is wrong, in the order of the text. */
    List<TemplateProblem> check(Collection<String> diagrams) {
        List<TemplateProblem> problems = new ArrayList<>(TemplateCheck.check(marks(), diagrams));
        stories.forEach(story -> problems.addAll(StoryCheck.check(story)));
        ownContents().ifPresent(problems::add);
        problems.sort(Comparator.comparing(TemplateProblem::mark));
        return problems;
    }

    private Optional<TemplateProblem> ownContents() {
        return Word.all(body().root(), "instrText").stream()
                .filter(code -> code.getTextContent().strip().startsWith("TOC"))
                .findFirst()
                .map(
                        code ->
                                new TemplateProblem(
                                        TemplateProblem.Kind.OWN_CONTENTS,
                                        TemplateProblem.NO_MARK,
                                        new TemplatePlace(
                                                TemplatePlace.Part.BODY,
                                                "",
                                                0,
                                                0,
                                                Word.text(Word.paragraph(code))),
                                        List.of()));
    }

    /** Puts the texts back into the file. */
    private void save() throws IOException {
        styles.save();
        for (Story story : stories) {
            story.part().save();
        }
    }

    /** Writes the file as it is. */
    void write(OutputStream out) throws IOException {
        save();
        DocxFragment.save(file, out);
    }

    /** Writes the file as a document that is made now. */
    void write(String title, String language, LocalDate date, OutputStream out) throws IOException {
        save();
        DocxFragment.save(file, title, language, date, out);
    }
}
