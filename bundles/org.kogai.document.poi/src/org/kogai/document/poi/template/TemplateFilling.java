// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.kogai.document.Block;
import org.kogai.document.Inline;
import org.kogai.document.Picture;
import org.kogai.document.TemplateComposer;
import org.kogai.document.poi.DocxFragment;
import org.kogai.document.poi.DocxPage;
import org.kogai.document.poi.wordml.Ids;
import org.kogai.document.poi.wordml.StyleMap;
import org.kogai.document.poi.wordml.Word;
import org.kogai.document.poi.wordml.XmlPart;
import org.kogai.document.template.ChapterName;
import org.kogai.document.template.Placeholder;
import org.kogai.document.template.TemplateMark;
import org.kogai.document.template.TemplateProblem;
import org.kogai.document.template.TemplateProblem.Kind;
import org.kogai.document.template.TemplateScope;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Puts values, pictures and chapters into one part of a document. */
final class TemplateFilling implements Expansion.Filling {
    private static final int CELL_MARGINS = 230;

    private final TemplateComposer composer;
    private final Function<String, List<Picture>> diagrams;
    private final DocxFragment fragment;
    private final StyleMap styles;
    private final Set<TemplateProblem> problems = new LinkedHashSet<>();
    private final List<Element> contents = new ArrayList<>();
    private Optional<Element> sources = Optional.empty();
    private Optional<TemplateMark> sourcesMark = Optional.empty();
    private int chapters;

    TemplateFilling(
            TemplateComposer composer,
            Function<String, List<Picture>> diagrams,
            DocxFragment fragment,
            StyleMap styles) {
        this.composer = composer;
        this.diagrams = diagrams;
        this.fragment = fragment;
        this.styles = styles;
    }

    /** What the model did not have. */
    Set<TemplateProblem> problems() {
        return problems;
    }

    /** Whether whole paragraphs were put in. */
    boolean hasChapters() {
        return chapters > 0;
    }

    /** Paragraphs where tables of contents go, once all headings stand. */
    List<Element> contents() {
        return contents;
    }

    @Override
    public void fill(Element run, TemplateMark mark, TemplateScope scope) {
        Placeholder placeholder = mark.placeholder();
        if (placeholder instanceof Placeholder.Value value) {
            value(run, mark, scope.find(value.path()), value.path().text());
        } else if (placeholder instanceof Placeholder.Diagram diagram) {
            diagram(run, mark, diagram.name());
        } else if (placeholder instanceof Placeholder.Chapter chapter) {
            chapter(run, mark, ChapterName.of(chapter.name()).orElseThrow());
        } else if (placeholder instanceof Placeholder.Contents) {
            Element paragraph = Word.paragraph(run);
            Marks.remove(run);
            contents.add(paragraph);
        }
    }

    private void value(Element run, TemplateMark mark, TemplateScope.Found found, String path) {
        List<Inline> text = composer.text(found);
        if (text.isEmpty() && !path.contains("@")) {
            problems.add(mark.problem(Kind.NO_VALUE, path));
            text = composer.missing();
        }
        boolean inLink = Word.around(run, "hyperlink").isPresent();
        for (Element piece : pieces(run, fragment.text(text))) {
            for (Element one : Word.all(piece, "r")) {
                RunLook.apply(one, run);
                breakLines(one);
            }
            run.getParentNode().insertBefore(piece, run);
            if (inLink && Word.is(piece, "hyperlink")) {
                Word.unwrap(piece);
            }
        }
        Marks.remove(run);
    }

    /** Lines of a text become lines of the paragraph. */
    private static void breakLines(Element run) {
        for (Element text : Word.all(run, "t")) {
            String[] lines = text.getTextContent().split("\\R", -1);
            for (int i = 0; i < lines.length && lines.length > 1; i++) {
                Element line = Word.create(run.getOwnerDocument(), "t");
                Word.setText(line, lines[i]);
                run.insertBefore(line, text);
                if (i < lines.length - 1) {
                    run.insertBefore(Word.create(run.getOwnerDocument(), "br"), text);
                }
            }
            if (lines.length > 1) {
                run.removeChild(text);
            }
        }
    }

    private void diagram(Element run, TemplateMark mark, String name) {
        List<Picture> pictures = diagrams.apply(name);
        if (pictures.isEmpty()) {
            problems.add(mark.problem(Kind.NO_DIAGRAM, name));
        }
        DocxPage room = room(run);
        for (Picture picture : pictures) {
            if (picture != pictures.get(0)) {
                Element line = Word.create(run.getOwnerDocument(), "r");
                line.appendChild(Word.create(run.getOwnerDocument(), "br"));
                line.appendChild(Word.create(run.getOwnerDocument(), "br"));
                run.getParentNode().insertBefore(line, run);
            }
            for (Element piece : pieces(run, fragment.picture(picture, room))) {
                run.getParentNode().insertBefore(piece, run);
            }
        }
        Marks.remove(run);
    }

    /** The page, or as much of it as a cell leaves. */
    private static DocxPage room(Element run) {
        DocxPage page = SectionForms.page(SectionForms.around(run));
        return Word.around(run, "tc")
                .flatMap(cell -> Word.path(cell, "tcPr", "tcW"))
                .filter(width -> Word.value(width, "type").orElse("dxa").equals("dxa"))
                .flatMap(width -> Word.value(width, "w"))
                .filter(width -> width.matches("\\d{3,5}"))
                .map(width -> Integer.parseInt(width) - CELL_MARGINS)
                .map(
                        width ->
                                new DocxPage(
                                        page.width(),
                                        page.height(),
                                        Math.max(page.sides(), page.width() - width),
                                        page.ends()))
                .orElse(page);
    }

    private void chapter(Element run, TemplateMark mark, ChapterName name) {
        if (name == ChapterName.SOURCES) {
            // Its numbers are known when everything else stands.
            sources = Optional.of(run);
            sourcesMark = Optional.of(mark);
        } else {
            write(run, mark, name);
        }
    }

    /** Puts in what must wait for everything else. */
    void finish() {
        if (sources.isPresent()) {
            write(sources.get(), sourcesMark.orElseThrow(), ChapterName.SOURCES);
        }
    }

    private void write(Element run, TemplateMark mark, ChapterName name) {
        List<Block> blocks = composer.chapter(name);
        Element paragraph = Word.paragraph(run);
        Optional<Element> section = SectionForms.around(paragraph);
        if (blocks.isEmpty()) {
            if (composer.isCited() || name != ChapterName.SOURCES) {
                problems.add(mark.problem(Kind.NO_CHAPTER, name.key()));
            }
        } else {
            byte[] piece = fragment.blocks(composer.document(blocks), SectionForms.page(section));
            insert(paragraph, piece, section);
        }
        Marks.removeControl(run, false);
    }

    private void insert(Element paragraph, byte[] xml, Optional<Element> section) {
        List<Node> inserted = new ArrayList<>(pieces(paragraph, xml));
        chapters++;
        inserted.forEach(piece -> paragraph.getParentNode().insertBefore(piece, paragraph));
        section.ifPresent(around -> SectionForms.complete(inserted, around));
    }

    /** Elements of a piece, as parts of this document and in its styles. */
    private List<Element> pieces(Node place, byte[] xml) {
        Document source = XmlPart.parse(xml);
        styles.apply(source.getDocumentElement());
        List<Element> pieces = new ArrayList<>();
        for (Element piece : Word.children(source.getDocumentElement())) {
            pieces.add((Element) place.getOwnerDocument().importNode(piece, true));
        }
        Ids.setApart(pieces, "piece" + chapters + "_");
        return pieces;
    }

    /** Puts the tables of contents where they go. */
    void writeContents(ContentsEntries entries) {
        for (Element paragraph : contents) {
            byte[] xml =
                    fragment.contents(
                            composer.contentsTitle(),
                            composer.language(),
                            ContentsEntries.DEPTH,
                            entries.list());
            insert(paragraph, xml, Optional.empty());
            if (Word.path(paragraph, "pPr", "sectPr").isEmpty()) {
                Word.remove(paragraph);
            }
        }
    }
}
