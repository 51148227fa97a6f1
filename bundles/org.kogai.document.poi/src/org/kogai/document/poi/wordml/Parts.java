// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.wordml;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts of a docx that a main part refers to. */
public final class Parts {
    /** Namespace of the ids of relations, and the start of their types. */
    public static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static final String RELATIONS = RELATION + "/";
    public static final String OFFICE_DOCUMENT = RELATIONS + "officeDocument";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final OPCPackage file;
    private final PackagePart main;

    public Parts(OPCPackage file) {
        this.file = file;
        this.main = file.getPartsByRelationshipType(OFFICE_DOCUMENT).get(0);
    }

    public PackagePart main() {
        return main;
    }

    /** Parts of one kind, in the order of their names. */
    public List<PackagePart> all(String kind) {
        List<PackagePart> parts = new ArrayList<>();
        try {
            for (PackageRelationship one : main.getRelationshipsByType(RELATIONS + kind)) {
                parts.add(main.getRelatedPart(one));
            }
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        parts.sort((a, b) -> a.getPartName().compareTo(b.getPartName()));
        return parts;
    }

    /** The part of one kind as a tree. */
    public Optional<XmlPart> find(String kind) throws IOException {
        List<PackagePart> parts = all(kind);
        return parts.isEmpty() ? Optional.empty() : Optional.of(XmlPart.of(parts.get(0)));
    }

    /** The part of one kind, made with this content when there is none. */
    public XmlPart findOrAdd(String kind, byte[] content) throws IOException {
        Optional<XmlPart> found = find(kind);
        if (found.isPresent()) {
            return found.get();
        }
        PackagePart part = add(free(kind), kind);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
        return XmlPart.of(part);
    }

    private PackagePart add(PackagePartName name, String kind) {
        PackagePart part = file.createPart(name, TYPE + kind + "+xml");
        main.addRelationship(name, TargetMode.INTERNAL, RELATIONS + kind);
        return part;
    }

    private PackagePartName free(String kind) {
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/word/" + kind + ".xml");
            for (int i = 2; file.containPart(name); i++) {
                name = PackagingURIHelper.createPartName("/word/" + kind + i + ".xml");
            }
            return name;
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes the parts of which the last word of the relation's type is this out of the file. */
    public void remove(String kind) {
        for (PackageRelationship relation : List.copyOf(relations())) {
            String type = relation.getRelationshipType();
            if (type.substring(type.lastIndexOf('/') + 1).equals(kind)) {
                try {
                    PackagePartName name = main.getRelatedPart(relation).getPartName();
                    main.removeRelationship(relation.getId());
                    file.removePart(name);
                } catch (InvalidFormatException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private List<PackageRelationship> relations() {
        List<PackageRelationship> relations = new ArrayList<>();
        try {
            main.getRelationships().forEach(relations::add);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        return relations;
    }
}
