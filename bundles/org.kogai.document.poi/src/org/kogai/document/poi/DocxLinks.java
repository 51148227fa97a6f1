// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.openxml4j.opc.PackagePart;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Web addresses that a document leads to; each gets one relationship. */
final class DocxLinks {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Optional<PackagePart> document;
    private final Map<String, String> ids = new LinkedHashMap<>();

    private DocxLinks(Optional<PackagePart> document) {
        this.document = document;
    }

    static DocxLinks from(PackagePart document) {
        return new DocxLinks(Optional.of(document));
    }

    /** For a part without links. */
    static DocxLinks none() {
        return new DocxLinks(Optional.empty());
    }

    /** Id of the relationship; absent for an address that is none, which is then only printed. */
    Optional<String> id(String address) {
        return document.filter(part -> isWebAddress(address))
                .map(part -> ids.computeIfAbsent(address, target -> add(part, target)));
    }

    private String add(PackagePart part, String address) {
        String id = free(part);
        part.addExternalRelationship(address, OfficeFile.RELATIONSHIPS + "/hyperlink", id);
        return id;
    }

    private static String free(PackagePart part) {
        int number = 1;
        while (part.getRelationship("link" + number) != null) {
            number++;
        }
        return "link" + number;
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme())
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
