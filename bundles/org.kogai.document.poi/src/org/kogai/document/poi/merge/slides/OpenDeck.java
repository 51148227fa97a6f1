// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.kogai.document.poi.DocxFragment;
import org.kogai.document.poi.merge.OpenFile;
import org.kogai.document.poi.wordml.Parts;
import org.kogai.document.poi.wordml.ShapeIdRenewal;
import org.kogai.document.poi.wordml.Word;
import org.kogai.document.poi.wordml.XmlPart;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A deck in memory. */
final class OpenDeck extends OpenFile {
    private final XmlPart presentation;
    private final Map<Element, OpenSlide> slides = new LinkedHashMap<>();

    /**
     * Opens a file.
     *
     * @throws InvalidFormatException when it is no office file
     * @throws IOException when it cannot be read
     */
    OpenDeck(byte[] bytes) throws IOException, InvalidFormatException {
        super(bytes);
        presentation = XmlPart.of(mainPart());
        for (Element entry : entries()) {
            PackagePart part = related(mainPart(), relation(entry));
            slides.put(entry, OpenSlide.of(part, first(part, "notesSlide")));
        }
    }

    private List<Element> entries() {
        return Word.all(presentation.xml(), one -> one.getLocalName().equals("sldId"));
    }

    private static String relation(Element entry) {
        return entry.getAttributeNS(Parts.RELATION, "id");
    }

    static PackagePart related(PackagePart from, String id) throws IOException {
        try {
            PackageRelationship relation = from.getRelationship(id);
            PackagePart part = relation == null ? null : from.getRelatedPart(relation);
            if (part == null) {
                throw new IOException("no part for " + id);
            }
            return part;
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** The part that another refers to as something of a kind. */
    static Optional<PackagePart> first(PackagePart from, String kind) throws IOException {
        List<PackagePart> all = all(from, kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    static List<PackagePart> all(PackagePart from, String kind) throws IOException {
        List<PackagePart> parts = new ArrayList<>();
        try {
            for (PackageRelationship one : from.getRelationshipsByType(Parts.RELATIONS + kind)) {
                parts.add(from.getRelatedPart(one));
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        return parts;
    }

    /** The slides in the order of the deck. */
    List<OpenSlide> slides() {
        return List.copyOf(slides.values());
    }

    void remove(OpenSlide slide) {
        Element entry = entry(slide).orElseThrow();
        mainPart().removeRelationship(relation(entry));
        Word.remove(entry);
        slides.remove(entry);
        slides.values().forEach(other -> SlideJumps.forget(other, slide.part()));
        slide.remarks().ifPresent(notes -> remove(notes.part()));
        remove(slide.part());
    }

    private Optional<Element> entry(OpenSlide slide) {
        return slides.entrySet().stream()
                .filter(one -> one.getValue() == slide)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Puts a slide whose part is there already after another one, or before all. */
    OpenSlide insert(PackagePart part, Optional<OpenSlide> after) throws IOException {
        String id =
                mainPart()
                        .addRelationship(
                                part.getPartName(), TargetMode.INTERNAL, Parts.RELATIONS + "slide")
                        .getId();
        long last =
                entries().stream()
                        .mapToLong(one -> Long.parseLong(one.getAttribute("id")))
                        .max()
                        .orElse(255);
        Element list =
                Shapes.first(presentation.xml().getDocumentElement(), "sldIdLst").orElseThrow();
        Element entry = presentation.xml().createElementNS(list.getNamespaceURI(), "p:sldId");
        entry.setAttribute("id", Long.toString(last + 1));
        entry.setAttributeNS(Parts.RELATION, "r:id", id);
        Optional<Element> before = after.flatMap(this::entry);
        if (before.isPresent()) {
            Word.insertAfter(entry, before.get());
        } else {
            list.insertBefore(entry, list.getFirstChild());
        }
        OpenSlide slide = OpenSlide.of(part, first(part, "notesSlide"));
        slides.put(entry, slide);
        return slide;
    }

    /** Gives shapes of masters and layouts ids of their own, which LibreOffice does not. */
    void renewIds() throws IOException {
        for (PackagePart master : all(mainPart(), "slideMaster")) {
            for (PackagePart layout : all(master, "slideLayout")) {
                ShapeIdRenewal.apply(XmlPart.of(layout));
            }
            ShapeIdRenewal.apply(XmlPart.of(master));
        }
    }

    /** Brings all changes into the parts. */
    void settle() throws IOException {
        for (OpenSlide slide : slides.values()) {
            slide.save();
        }
        presentation.save();
    }

    void save(OutputStream out) throws IOException {
        settle();
        DocxFragment.save(file, out);
    }
}
