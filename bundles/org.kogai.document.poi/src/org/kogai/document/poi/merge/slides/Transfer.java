// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.kogai.document.poi.wordml.XmlPart;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Copies slides with what they refer to into another deck, onto its own layouts. */
final class Transfer {
    private final OpenDeck to;
    private final Map<PackagePartName, PackagePart> copies = new HashMap<>();

    Transfer(OpenDeck to) {
        this.to = to;
    }

    PackagePart slide(OpenSlide slide) throws IOException {
        try {
            return copy(slide.part());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private PackagePart copy(PackagePart part) throws IOException, InvalidFormatException {
        PackagePart known = copies.get(part.getPartName());
        if (known != null) {
            return known;
        }
        PackagePart copy = to.add(free(part.getPartName()), part.getContentType());
        copies.put(part.getPartName(), copy);
        try (InputStream in = part.getInputStream();
                OutputStream out = copy.getOutputStream()) {
            in.transferTo(out);
        }
        for (PackageRelationship relation : part.getRelationships()) {
            relate(part, copy, relation);
        }
        return copy;
    }

    private void relate(PackagePart part, PackagePart copy, PackageRelationship relation)
            throws IOException, InvalidFormatException {
        String type = relation.getRelationshipType();
        if (relation.getTargetMode() == TargetMode.EXTERNAL) {
            copy.addExternalRelationship(
                    relation.getTargetURI().toString(), type, relation.getId());
            return;
        }
        PackagePart target = part.getRelatedPart(relation);
        Optional<PackagePart> mine =
                switch (type.substring(type.lastIndexOf('/') + 1)) {
                    case "slideLayout" -> Optional.of(layout(target));
                    case "notesMaster" -> OpenDeck.first(to.mainPart(), "notesMaster");
                    default -> Optional.of(copy(target));
                };
        if (mine.isPresent()) {
            copy.addRelationship(
                    mine.get().getPartName(), TargetMode.INTERNAL, type, relation.getId());
        }
    }

    /** The layout of the same name, else that of the last slide. */
    private PackagePart layout(PackagePart layout) throws IOException {
        String name = name(layout);
        for (PackagePart master : OpenDeck.all(to.mainPart(), "slideMaster")) {
            for (PackagePart own : OpenDeck.all(master, "slideLayout")) {
                if (name(own).equals(name)) {
                    return own;
                }
            }
        }
        List<OpenSlide> slides = to.slides();
        return OpenDeck.first(slides.get(slides.size() - 1).part(), "slideLayout")
                .orElseThrow(() -> new IOException("no layout"));
    }

    private static String name(PackagePart layout) throws IOException {
        return Shapes.first(XmlPart.of(layout).xml().getDocumentElement(), "cSld")
                .map(it -> it.getAttribute("name"))
                .orElse("");
    }

    private PackagePartName free(PackagePartName name) throws InvalidFormatException {
        String stem = name.getName().replaceFirst("\\d*(\\.[^.]*)$", "");
        int number = 1;
        PackagePartName free;
        do {
            free = PackagingURIHelper.createPartName(stem + number++ + "." + name.getExtension());
        } while (to.holds(free));
        return free;
    }
}
