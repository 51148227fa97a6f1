// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.kogai.document.poi.wordml.Word;
import org.kogai.document.poi.wordml.XmlPart;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Word file in the hands of a person.
 *
 * @param bytes the file
 * @param report what its making said
 */
record WordFile(byte[] bytes, MergeReport report) {
    /** The file after a person has worked on its body and saved it. */
    WordFile edited(Consumer<Element> edit) {
        OpenDocx docx = open();
        edit.accept(docx.body());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            docx.main().save();
            docx.save(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new WordFile(out.toByteArray(), report);
    }

    /** A person writes a paragraph after the one that has these words. */
    WordFile added(String after, String text) {
        return edited(body -> Word.insertAfter(paragraph(body, text), piece(body, after)));
    }

    /** A person writes other words. */
    WordFile changed(String words, String other) {
        return edited(body -> set(find(body, "p", words), other));
    }

    /** A person writes another header. */
    WordFile headed(String words) {
        OpenDocx docx = open();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XmlPart header = docx.header().orElseThrow();
            set(Word.all(header.xml(), "p").get(0), words);
            header.save();
            docx.save(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new WordFile(out.toByteArray(), report);
    }

    /** The words of each section and how its pages lie. */
    List<String> pages() {
        List<String> pages = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Element piece : Word.children(open().body())) {
            if (Word.is(piece, "p") && !Word.text(piece).isBlank()) {
                words.add(Word.text(piece));
            }
            for (Element size : Word.all(piece, "pgSz")) {
                words.add(Word.value(size, "orient").orElse("portrait"));
                pages.add(String.join(" ", words));
                words.clear();
            }
        }
        return pages;
    }

    /** A person attaches a comment to a paragraph. */
    WordFile commented(String words) {
        return edited(
                body -> {
                    Element paragraph = find(body, "p", words);
                    Element run = Word.create(body.getOwnerDocument(), "r");
                    paragraph.appendChild(run);
                    run.appendChild(comment(body, "commentReference"));
                    Word.insertAfter(
                            comment(body, "commentRangeStart"),
                            Word.child(paragraph, "pPr").orElseThrow());
                    paragraph.insertBefore(comment(body, "commentRangeEnd"), run);
                });
    }

    private static Element comment(Element body, String name) {
        Element mark = Word.create(body.getOwnerDocument(), name);
        Word.set(mark, "id", "7");
        return mark;
    }

    boolean isCommented(String words) {
        Element paragraph = find(open().body(), "p", words);
        return Word.all(paragraph, one -> one.getLocalName().startsWith("comment")).size() == 3;
    }

    /** A person takes out a paragraph. */
    WordFile removed(String words) {
        return edited(body -> Word.remove(find(body, "p", words)));
    }

    /** A person adds a row like the one that has these words. */
    WordFile addedRow(String after, String text) {
        return edited(
                body -> {
                    Element row = find(body, "tr", after);
                    Element copy = (Element) row.cloneNode(true);
                    Word.all(copy, "p").forEach(paragraph -> set(paragraph, text));
                    Word.insertAfter(copy, row);
                });
    }

    WordFile removedRow(String words) {
        return edited(body -> Word.remove(find(body, "tr", words)));
    }

    /** A person accepts all tracked changes. */
    WordFile accepted() {
        return edited(body -> decide(body, "del", "ins"));
    }

    /** A person rejects all tracked changes. */
    WordFile rejected() {
        return edited(body -> decide(body, "ins", "del"));
    }

    /** Lines of the text, as it is printed when all tracked changes are accepted. */
    List<String> lines() {
        OpenDocx docx = accepted().open();
        List<String> lines = new ArrayList<>();
        for (Piece piece : docx.pieces().of(docx.body())) {
            if (piece.kind() == Piece.Kind.TABLE) {
                docx.pieces().rows(piece.element()).forEach(row -> lines.add("|" + row.all()));
            } else if (piece.kind() == Piece.Kind.TEXT) {
                lines.add(piece.all());
            }
        }
        return lines;
    }

    List<Kept.Kind> kinds() {
        return report.kept().stream().map(Kept::kind).toList();
    }

    /** Text of a part. */
    String part(String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    List<String> parts() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                names.add(part.getName());
            }
        }
        return names;
    }

    OpenDocx open() {
        try {
            return new OpenDocx(bytes);
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    static Element paragraph(Element body, String text) {
        Element paragraph = Word.create(body.getOwnerDocument(), "p");
        set(paragraph, text);
        return paragraph;
    }

    static void set(Element paragraph, String text) {
        Word.children(paragraph).stream()
                .filter(child -> !Word.is(child, "pPr"))
                .forEach(Word::remove);
        Element run = Word.create(paragraph.getOwnerDocument(), "r");
        Element words = Word.create(paragraph.getOwnerDocument(), "t");
        Word.setText(words, text);
        run.appendChild(words);
        paragraph.appendChild(run);
    }

    static Element find(Element body, String kind, String words) {
        return Word.all(body, kind).stream()
                .filter(one -> Word.text(one).contains(words))
                .filter(one -> Word.around(one, "sdt").isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError(words));
    }

    private static Element piece(Element body, String words) {
        return Word.children(body).stream()
                .filter(one -> Word.text(one).contains(words) && !Word.is(one, "sdt"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words));
    }

    private static void decide(Element body, String going, String staying) {
        List<Element> marked = new ArrayList<>();
        for (Element change : Word.all(body, going)) {
            Element around = (Element) change.getParentNode();
            if (Word.is(around, "rPr") || Word.is(around, "trPr")) {
                String piece = Word.is(around, "trPr") ? "tr" : "p";
                marked.add(Word.around(change, piece).orElseThrow());
            }
            Word.remove(change);
        }
        marked.stream().filter(piece -> Word.text(piece).isBlank()).forEach(Word::remove);
        for (Element change : Word.all(body, staying)) {
            Element around = (Element) change.getParentNode();
            if (Word.is(around, "rPr") || Word.is(around, "trPr")) {
                Word.remove(change);
            } else {
                Word.unwrap(change);
            }
        }
        for (String kind : Arrays.asList("delText", "delInstrText")) {
            for (Element text : Word.all(body, kind)) {
                Element plain =
                        Word.create(
                                body.getOwnerDocument(),
                                kind.equals("delText") ? "t" : "instrText");
                Word.setText(plain, text.getTextContent());
                text.getParentNode().replaceChild(plain, text);
            }
        }
    }
}
