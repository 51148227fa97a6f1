// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.kogai.document.Slide;
import org.kogai.document.poi.PptxFragment;
import org.kogai.document.poi.wordml.Parts;
import org.kogai.document.poi.wordml.Word;
import org.kogai.document.poi.wordml.XmlPart;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts of a presentation and how they refer to each other. */
final class SlideParts {
    static final String PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String IDS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.presentationml.";

    private final OPCPackage file;
    private final XmlPart presentation;

    SlideParts(OPCPackage file) throws IOException {
        this.file = file;
        this.presentation =
                XmlPart.of(file.getPartsByRelationshipType(Parts.OFFICE_DOCUMENT).get(0));
    }

    /** Adds the chart of a slide with its data; a slide without one stays as it is. */
    void addChart(PackagePart part, Slide slide, LocalDate date) throws IOException {
        PptxFragment.chart(file, part, slide, date);
    }

    PackagePart main() {
        return presentation.part();
    }

    /** The presentation itself; changes reach the file with {@link #save}. */
    Element presentation() {
        return presentation.xml().getDocumentElement();
    }

    void save() throws IOException {
        presentation.save();
    }

    static boolean is(Element element, String name) {
        return PRESENTATION.equals(element.getNamespaceURI())
                && name.equals(element.getLocalName());
    }

    /** Parts that the elements of a list in a part refer to, in the order of the list. */
    static List<PackagePart> listed(XmlPart of, String entry) {
        List<PackagePart> parts = new ArrayList<>();
        for (Element one : Word.all(of.xml(), element -> is(element, entry))) {
            related(of.part(), one.getAttributeNS(IDS, "id")).ifPresent(parts::add);
        }
        return parts;
    }

    List<PackagePart> listed(String entry) {
        return listed(presentation, entry);
    }

    private static Optional<PackagePart> related(PackagePart from, String id) {
        try {
            PackageRelationship relation = from.getRelationship(id);
            return relation == null ? Optional.empty() : Optional.of(from.getRelatedPart(relation));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The element of a list that leads to a relation. */
    Element entry(String name, long id, String relation) {
        Element entry = create(name);
        if (id > 0) {
            entry.setAttribute("id", Long.toString(id));
        }
        entry.setAttributeNS(IDS, "r:id", relation);
        return entry;
    }

    Element create(String name) {
        return presentation.xml().createElementNS(PRESENTATION, "p:" + name);
    }

    PackagePart add(String name, String kind, byte[] content) throws IOException {
        String type = kind.equals("theme") ? TYPE.replace("presentationml.", "") : TYPE;
        PackagePart part = file.createPart(name(name), type + kind + "+xml");
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
        return part;
    }

    /** A name of this form that no part has; the sign # stands for a number. */
    String free(String form) {
        int number = 1;
        while (file.containPart(name(form.replace("#", Integer.toString(number))))) {
            number++;
        }
        return form.replace("#", Integer.toString(number));
    }

    private static PackagePartName name(String name) {
        try {
            return PackagingURIHelper.createPartName(name);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** Lets one part refer to another and gives the id of the relation. */
    static String relate(PackagePart from, String kind, PackagePart to) {
        return from.addRelationship(to.getPartName(), TargetMode.INTERNAL, Parts.RELATIONS + kind)
                .getId();
    }

    /** The same with an id that is known before. */
    static void relate(PackagePart from, String kind, PackagePart to, String id) {
        from.addRelationship(to.getPartName(), TargetMode.INTERNAL, Parts.RELATIONS + kind, id);
    }

    /** Lets the presentation forget these elements and what they lead to. */
    void forget(String entry) {
        for (Element one : Word.all(presentation(), element -> is(element, entry))) {
            main().removeRelationship(one.getAttributeNS(IDS, "id"));
            Word.remove(one);
        }
    }

    /** Removes the parts that nothing leads to any more. */
    void dropUnreached() {
        Set<PackagePartName> reached = new HashSet<>();
        Deque<PackagePart> open = new ArrayDeque<>();
        try {
            for (PackageRelationship relation : file.getRelationships()) {
                if (relation.getTargetMode() == TargetMode.INTERNAL) {
                    open.add(file.getPart(relation));
                }
            }
            while (!open.isEmpty()) {
                PackagePart part = open.pop();
                if (!reached.add(part.getPartName())) {
                    continue;
                }
                for (PackageRelationship relation : part.getRelationships()) {
                    if (relation.getTargetMode() == TargetMode.INTERNAL) {
                        open.add(part.getRelatedPart(relation));
                    }
                }
            }
            for (PackagePart part : List.copyOf(file.getParts())) {
                if (!part.isRelationshipPart() && !reached.contains(part.getPartName())) {
                    drop(part.getPartName());
                }
            }
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private void drop(PackagePartName part) {
        PackagePartName relations = PackagingURIHelper.getRelationshipPartName(part);
        if (file.containPart(relations)) {
            file.removePart(relations);
        }
        file.removePart(part);
    }
}
