// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.kogai.document.poi.OfficeInput;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Office file, read whole.
 *
 * @param bytes size of the file
 * @param title title in its properties; empty when there is none
 * @param language language in its properties; empty when there is none
 * @param names names and media types of all parts
 * @param parts parts that are XML and not too large to be held
 * @param large names of XML parts that are too large to be held
 * @param inside office files inside of it, by the names of their parts, for instance the data of
 *     charts
 */
record OfficeParts(
        long bytes,
        String title,
        String language,
        List<Name> names,
        List<OfficePart> parts,
        List<String> large,
        Map<String, OfficeParts> inside) {
    /** Deeper nesting serves nobody but an attacker. */
    private static final int DEEPEST = 3;

    /** Larger parts are registers of ten thousands of rows; their trees would fill the memory. */
    private static final long LARGEST = 24L * 1024 * 1024;

    /** Name and media type of a part. */
    record Name(String name, String contentType) {}

    /**
     * Reads a file. Entities and document types in its XML are refused.
     *
     * @throws IOException when it cannot be read or is no Office Open XML file
     */
    static OfficeParts read(Path file) throws IOException {
        try (OPCPackage opened = OfficeInput.open(file)) {
            return read(opened, Files.size(file), DEEPEST);
        } catch (InvalidFormatException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | SAXException e) {
            throw OfficeInput.noOfficeFile(file, e);
        }
    }

    private static OfficeParts read(OPCPackage opened, long bytes, int depth)
            throws InvalidFormatException, IOException, SAXException {
        List<Name> names = new ArrayList<>();
        List<OfficePart> parts = new ArrayList<>();
        List<String> large = new ArrayList<>();
        Map<String, OfficeParts> inside = new LinkedHashMap<>();
        for (PackagePart part : opened.getParts()) {
            String name = part.getPartName().getName();
            names.add(new Name(name, part.getContentType()));
            if (part.getSize() > LARGEST) {
                large.add(name);
            } else if (isContent(part)) {
                parts.add(read(opened, part));
            } else if (isOfficeFile(part) && depth > 0) {
                inside.put(name, read(part, depth - 1));
            }
        }
        return new OfficeParts(
                bytes,
                opened.getPackageProperties().getTitleProperty().orElse(""),
                opened.getPackageProperties().getLanguageProperty().orElse(""),
                names,
                parts,
                large,
                inside);
    }

    private static OfficeParts read(PackagePart part, int depth)
            throws InvalidFormatException, IOException, SAXException {
        try (InputStream content = part.getInputStream();
                OPCPackage opened = OPCPackage.open(content)) {
            return read(opened, part.getSize(), depth);
        }
    }

    private static boolean isOfficeFile(PackagePart part) {
        String type = part.getContentType();
        return type.contains("openxmlformats-officedocument") && !type.endsWith("xml");
    }

    /** POI keeps the core properties to itself. */
    private static boolean isContent(PackagePart part) {
        return part.getContentType().endsWith("xml")
                && !part.isRelationshipPart()
                && !(part instanceof PackagePropertiesPart);
    }

    private static OfficePart read(OPCPackage opened, PackagePart part)
            throws InvalidFormatException, IOException, SAXException {
        List<OfficePart.Relation> relations = new ArrayList<>();
        for (PackageRelationship relation : part.getRelationships()) {
            relations.add(relation(opened, relation));
        }
        try (InputStream content = part.getInputStream()) {
            return new OfficePart(
                    part.getPartName().getName(),
                    part.getContentType(),
                    DocumentHelper.readDocument(content),
                    relations);
        }
    }

    private static OfficePart.Relation relation(OPCPackage opened, PackageRelationship relation)
            throws InvalidFormatException {
        String type = relation.getRelationshipType();
        boolean external = relation.getTargetMode() == TargetMode.EXTERNAL;
        String target = relation.getTargetURI().toString();
        return new OfficePart.Relation(
                relation.getId(),
                type.substring(type.lastIndexOf('/') + 1),
                target,
                external,
                !external
                        && !target.startsWith("#")
                        && !opened.containPart(
                                PackagingURIHelper.createPartName(
                                        target.replaceFirst("#.*$", ""))));
    }

    /** Parts whose media type ends so, in the order of their names. */
    Stream<OfficePart> ofType(String typeEnding) {
        return parts.stream().filter(part -> part.is(typeEnding));
    }
}
