// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.kogai.document.poi.wordml.Digest;
import org.kogai.document.poi.wordml.Parts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** An office file in memory: there is nothing to close. */
public abstract class OpenFile {
    /** The package that it is. */
    protected final OPCPackage file;

    private final PackagePart mainPart;

    /**
     * Opens a file.
     *
     * @throws InvalidFormatException when it is no office file
     * @throws IOException when it cannot be read
     */
    protected OpenFile(byte[] bytes) throws IOException, InvalidFormatException {
        file = OPCPackage.open(new ByteArrayInputStream(bytes));
        List<PackagePart> main = file.getPartsByRelationshipType(Parts.OFFICE_DOCUMENT);
        if (main.isEmpty()) {
            throw new IOException("no main part");
        }
        mainPart = main.get(0);
    }

    /** The part with the text or the list of slides. */
    public final PackagePart mainPart() {
        return mainPart;
    }

    /** All parts but those of relations, in the order of their names. */
    public final List<PackagePart> all() {
        try {
            return file.getParts().stream().filter(part -> !part.isRelationshipPart()).toList();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it has a part of this name. */
    public final boolean holds(PackagePartName name) {
        return file.containPart(name);
    }

    /** Adds an empty part. */
    public final PackagePart add(PackagePartName name, String contentType) {
        return file.createPart(name, contentType);
    }

    /** Takes a part out, with its relations. */
    public final void remove(PackagePart part) {
        PackagePartName relations = PackagingURIHelper.getRelationshipPartName(part.getPartName());
        file.removePart(part.getPartName());
        if (file.containPart(relations)) {
            file.removePart(relations);
        }
    }

    /** Digest of everything but its properties and its custom XML parts. */
    public final String digest() throws IOException {
        StringBuilder digests = new StringBuilder();
        for (PackagePart part : all()) {
            String name = part.getPartName().getName();
            if (!name.startsWith("/customXml/") && !name.startsWith("/docProps/")) {
                try (InputStream in = part.getInputStream()) {
                    digests.append(name).append(' ');
                    digests.append(Digest.of(in.readAllBytes())).append('\n');
                }
            }
        }
        return Digest.of(digests.toString());
    }
}
