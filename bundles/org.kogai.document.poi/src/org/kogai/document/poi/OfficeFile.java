// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

/** Parts of an office file and how they refer to each other. */
final class OfficeFile {
    static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String APPLICATION = "Kogai Workbench";
    private static final String EXTENDED =
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private static final String APP_TYPE =
            "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    private final OPCPackage file;

    OfficeFile() {
        // POI writes to this stream only on close, which never comes: save() is given another one.
        file = OPCPackage.create(new ByteArrayOutputStream());
    }

    /** A file that is there already. */
    OfficeFile(OPCPackage file) {
        this.file = file;
    }

    /** Whether it has a part of this name. */
    boolean holds(String name) {
        try {
            return file.containPart(PackagingURIHelper.createPartName(name));
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** Part that the file opens with. */
    PackagePart main(String name, String contentType) {
        PackagePart part = part(name, contentType);
        file.addRelationship(
                part.getPartName(),
                TargetMode.INTERNAL,
                PackageRelationshipTypes.CORE_DOCUMENT,
                "rId1");
        return part;
    }

    PackagePart part(String name, String contentType) {
        try {
            return file.createPart(PackagingURIHelper.createPartName(name), contentType);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    PackagePart part(String name, String contentType, byte[] content) throws IOException {
        PackagePart part = part(name, contentType);
        fill(part, content);
        return part;
    }

    static void fill(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }

    /** Lets one part refer to another by an id; kind is the last segment of the relation's type. */
    static void relate(PackagePart from, String id, String kind, PackagePart to) {
        from.addRelationship(to.getPartName(), TargetMode.INTERNAL, RELATIONSHIPS + "/" + kind, id);
    }

    /** Title, language and date, as the properties dialog shows them. */
    void properties(String title, String language, LocalDate date) throws IOException {
        try {
            properties(file.getPackageProperties(), title, language, date);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        Xml app =
                new Xml()
                        .open("Properties", "xmlns", EXTENDED)
                        .open("Application")
                        .text(APPLICATION)
                        .close(2);
        PackagePart extended = part("/docProps/app.xml", APP_TYPE, app.bytes());
        file.addRelationship(
                extended.getPartName(),
                TargetMode.INTERNAL,
                PackageRelationshipTypes.EXTENDED_PROPERTIES,
                "rId3");
    }

    /** Sets the core properties; without dates POI would take the time of the clock. */
    static void properties(
            PackageProperties properties, String title, String language, LocalDate date) {
        Optional<Date> time = Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setCreatedProperty(time);
        properties.setModifiedProperty(time);
        properties.setTitleProperty(Xml.allowed(title));
        properties.setLanguageProperty(language);
        properties.setCreatorProperty(APPLICATION);
    }

    /** Writes the file; the stream stays open. */
    void write(OutputStream out) throws IOException {
        StableZip.write(file::save, out);
    }
}
