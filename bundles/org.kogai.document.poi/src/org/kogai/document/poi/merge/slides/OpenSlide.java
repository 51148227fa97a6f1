// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.kogai.document.poi.wordml.Word;
import org.kogai.document.poi.wordml.XmlPart;
import org.w3c.dom.Element;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A slide with its notes as trees.
 *
 * @param xml the slide
 * @param remarks its notes
 */
record OpenSlide(XmlPart xml, Optional<XmlPart> remarks) {
    static OpenSlide of(PackagePart part, Optional<PackagePart> notes) throws IOException {
        OpenSlide slide =
                new OpenSlide(
                        XmlPart.of(part),
                        notes.isPresent()
                                ? Optional.of(XmlPart.of(notes.get()))
                                : Optional.empty());
        Connectors.unwrap(slide.root());
        return slide;
    }

    PackagePart part() {
        return xml.part();
    }

    Element root() {
        return Shapes.first(xml.xml().getDocumentElement(), "spTree").orElseThrow();
    }

    /** Name that is not shown; ours is the key of the slide. */
    String name() {
        return common().getAttribute("name");
    }

    void rename(String name) {
        common().setAttribute("name", name);
    }

    private Element common() {
        return Shapes.first(xml.xml().getDocumentElement(), "cSld").orElseThrow();
    }

    String title() {
        return Shapes.all(root()).stream()
                .filter(
                        shape ->
                                Shapes.holder(shape)
                                        .map(it -> it.getAttribute("type"))
                                        .filter(type -> type.matches("title|ctrTitle"))
                                        .isPresent())
                .findFirst()
                .map(Shapes::text)
                .orElse("");
    }

    /** What a person knows it by: its title, else its first words. */
    String caption() {
        return Stream.concat(Stream.of(title()), Shapes.all(root()).stream().map(Shapes::text))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The shape of the notes that holds their text. */
    Optional<Element> notesShape() {
        return remarks.flatMap(
                part ->
                        Shapes.all(part.xml().getDocumentElement()).stream()
                                .filter(
                                        shape ->
                                                Shapes.holder(shape)
                                                        .map(it -> it.getAttribute("type"))
                                                        .filter("body"::equals)
                                                        .isPresent())
                                .findFirst());
    }

    String notes() {
        return notesShape().map(Shapes::text).orElse("");
    }

    /** Takes the paragraphs of other notes over. */
    void renewNotes(OpenSlide from) {
        if (notesShape().isPresent() && from.notesShape().isPresent()) {
            Wording.renew(notesShape().get(), from.notesShape().get(), false);
        }
    }

    /** Adds a paragraph to the notes; without notes there is nobody to read it. */
    boolean remark(String words) {
        Optional<Element> shape = notesShape();
        shape.ifPresent(it -> Wording.add(it, words));
        return shape.isPresent();
    }

    void save() throws IOException {
        Word.all(root(), one -> one.getLocalName().matches("stCxn|endCxn")).stream()
                .filter(end -> !isThere(end.getAttribute("id")))
                .forEach(Word::remove);
        Connectors.wrap(root());
        xml.save();
        if (remarks.isPresent()) {
            remarks.get().save();
        }
    }

    private boolean isThere(String id) {
        return Shapes.all(root()).stream()
                .anyMatch(shape -> Shapes.properties(shape).getAttribute("id").equals(id));
    }
}
