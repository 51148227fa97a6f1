// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.kogai.document.poi.DocxFragment;
import org.kogai.document.poi.wordml.Digest;
import org.kogai.document.poi.wordml.Parts;
import org.kogai.document.poi.wordml.StyleNames;
import org.kogai.document.poi.wordml.Word;
import org.kogai.document.poi.wordml.XmlPart;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A docx in memory, with its text as a tree. */
final class OpenDocx extends OpenFile {
    private static final byte[] NO_STYLES =
            ("<w:styles xmlns:w=\"" + Word.NAMESPACE + "\"/>").getBytes(StandardCharsets.US_ASCII);

    private final Parts parts;
    private final XmlPart main;
    private final XmlPart styles;
    private final Visible visible;
    private final Map<String, String> contents = new HashMap<>();

    /**
     * Opens a file.
     *
     * @throws InvalidFormatException when it is no office file
     * @throws IOException when it cannot be read
     */
    OpenDocx(byte[] bytes) throws IOException, InvalidFormatException {
        super(bytes);
        this.parts = new Parts(file);
        this.main = XmlPart.of(parts.main());
        this.styles = parts.findOrAdd("styles", NO_STYLES);
        this.visible = new Visible(this::content);
    }

    /** Parts that the file as a whole refers to. */
    List<PackagePart> related() {
        return parts(file.getRelationships());
    }

    /** Parts that a part refers to. */
    List<PackagePart> related(PackagePart part) {
        try {
            return parts(part.getRelationships());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<PackagePart> parts(PackageRelationshipCollection relations) {
        List<PackagePart> parts = new ArrayList<>();
        for (PackageRelationship relation : relations) {
            if (relation.getTargetMode() == TargetMode.INTERNAL) {
                part(relation).ifPresent(parts::add);
            }
        }
        return parts;
    }

    private Optional<PackagePart> part(PackageRelationship relation) {
        try {
            PackagePartName name = PackagingURIHelper.createPartName(relation.getTargetURI());
            return Optional.ofNullable(file.getPart(name));
        } catch (InvalidFormatException e) {
            return Optional.empty();
        }
    }

    /** Writes the file; the stream stays open. */
    void save(OutputStream out) throws IOException {
        DocxFragment.save(file, out);
    }

    Parts parts() {
        return parts;
    }

    XmlPart main() {
        return main;
    }

    XmlPart styles() {
        return styles;
    }

    Visible visible() {
        return visible;
    }

    Element body() {
        return Word.child(main.xml().getDocumentElement(), "body").orElseThrow();
    }

    Pieces pieces() {
        return new Pieces(new StyleNames(styles.xml()), visible);
    }

    /** Header of ordinary pages. */
    Optional<XmlPart> header() throws IOException {
        return parts.find("header");
    }

    private String content(String relation) {
        return contents.computeIfAbsent(relation, this::read);
    }

    private String read(String id) {
        PackageRelationship relation = parts.main().getRelationship(id);
        if (relation == null || relation.getTargetMode() == TargetMode.EXTERNAL) {
            return "";
        }
        try {
            PackagePart part = parts.main().getRelatedPart(relation);
            if (part.getContentType().endsWith("chart+xml")) {
                return ChartData.of(XmlPart.of(part).xml());
            }
            try (InputStream in = part.getInputStream()) {
                return Digest.of(in.readAllBytes());
            }
        } catch (IOException | InvalidFormatException e) {
            // A picture that cannot be read is not the same as any other.
            return id;
        }
    }
}
