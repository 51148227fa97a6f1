// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.kogai.document.poi.wordml.Ids;
import org.kogai.document.poi.wordml.ListImport;
import org.kogai.document.poi.wordml.Parts;
import org.kogai.document.poi.wordml.SchemaOrder;
import org.kogai.document.poi.wordml.StyleMap;
import org.kogai.document.poi.wordml.Word;
import org.kogai.document.poi.wordml.XmlPart;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings pieces of one docx into another, with the styles, lists, pictures and links they need. */
final class Carrier {
    private final OpenDocx from;
    private final OpenDocx to;
    private final ListImport lists;
    private final StyleMap styles;
    private final Map<String, String> relations = new HashMap<>();
    private final Map<PackagePartName, PackagePart> carried = new HashMap<>();

    Carrier(OpenDocx from, OpenDocx to) throws IOException {
        this.from = from;
        this.to = to;
        Optional<XmlPart> ours = from.parts().find("numbering");
        lists =
                new ListImport(
                        to.parts(),
                        ours.isPresent() ? ours.get().xml() : XmlPart.parse(ListImport.NONE));
        styles = new StyleMap(to.styles().xml(), from.styles().xml(), lists);
    }

    /** A copy of a piece for the other file. */
    Element bring(Element piece) {
        Document target = to.main().xml();
        Element copy = (Element) target.importNode(piece, true);
        styles.apply(copy);
        for (Element number : Word.all(copy, "numId")) {
            if (!Word.value(number).equals("0")) {
                Word.set(number, "val", lists.id(Word.value(number), styles::id));
            }
        }
        Word.all(copy, "sectPr").forEach(this::edges);
        for (Element element : Word.all(copy, any -> true)) {
            references(element).forEach(one -> one.setValue(relation(one.getValue())));
        }
        Ids.setApart(List.of(copy), "fresh");
        return copy;
    }

    /** Id of a style of the first file in the other one. */
    String style(String id) {
        return styles.id(id);
    }

    void save() throws IOException {
        // LibreOffice writes some properties in an order that other readers may not forgive.
        lists.xml().ifPresent(SchemaOrder::sortAll);
        lists.save();
        SchemaOrder.sortAll(to.styles().xml());
        to.styles().save();
    }

    private static List<Attr> references(Element element) {
        List<Attr> references = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (Parts.RELATION.equals(attributes.item(i).getNamespaceURI())) {
                references.add((Attr) attributes.item(i));
            }
        }
        return references;
    }

    /** A section that comes in has the headers and footers of the other file. */
    private void edges(Element section) {
        Word.children(section).stream().filter(Carrier::isEdge).forEach(Word::remove);
        List<Element> own =
                Word.child(to.body(), "sectPr").stream()
                        .flatMap(last -> Word.children(last).stream())
                        .filter(Carrier::isEdge)
                        .toList();
        for (int i = own.size() - 1; i >= 0; i--) {
            section.insertBefore(own.get(i).cloneNode(true), section.getFirstChild());
        }
    }

    private static boolean isEdge(Element element) {
        return Word.is(element, "headerReference") || Word.is(element, "footerReference");
    }

    private String relation(String id) {
        return relations.computeIfAbsent(id, this::relate);
    }

    private String relate(String id) {
        PackageRelationship relation = from.parts().main().getRelationship(id);
        if (relation == null) {
            return id;
        }
        return relate(from.parts().main(), to.parts().main(), relation, Optional.empty());
    }

    private String relate(
            PackagePart source,
            PackagePart target,
            PackageRelationship relation,
            Optional<String> id) {
        String type = relation.getRelationshipType();
        if (relation.getTargetMode() == TargetMode.EXTERNAL) {
            String address = relation.getTargetURI().toString();
            return target.addExternalRelationship(address, type, id.orElse(null)).getId();
        }
        try {
            PackagePartName name = copy(source.getRelatedPart(relation)).getPartName();
            return target.addRelationship(name, TargetMode.INTERNAL, type, id.orElse(null)).getId();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PackagePart copy(PackagePart part) throws IOException, InvalidFormatException {
        PackagePart known = carried.get(part.getPartName());
        if (known != null) {
            return known;
        }
        PackagePart copy = to.add(free(part.getPartName()), part.getContentType());
        carried.put(part.getPartName(), copy);
        try (InputStream in = part.getInputStream();
                OutputStream out = copy.getOutputStream()) {
            in.transferTo(out);
        }
        for (PackageRelationship relation : part.getRelationships()) {
            relate(part, copy, relation, Optional.of(relation.getId()));
        }
        return copy;
    }

    private PackagePartName free(PackagePartName name) throws InvalidFormatException {
        PackagePartName free = name;
        String stem = name.getName().replaceFirst("\\d*\\.[^.]*$", "");
        for (int i = 1; to.holds(free); i++) {
            free = PackagingURIHelper.createPartName(stem + i + "." + name.getExtension());
        }
        return free;
    }
}
