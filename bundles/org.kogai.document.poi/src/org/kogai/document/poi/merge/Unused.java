// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes pictures and links out of a file that its text no longer shows. */
final class Unused {
    private static final Set<String> SHOWN = Set.of("image", "chart", "hyperlink");

    private final OpenDocx docx;
    private final Set<PackagePartName> reached = new HashSet<>();

    private Unused(OpenDocx docx) {
        this.docx = docx;
    }

    static void remove(OpenDocx docx) throws IOException {
        try {
            new Unused(docx).remove();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private void remove() throws InvalidFormatException {
        PackagePart main = docx.parts().main();
        Set<String> used = attributeValues(docx.main().xml().getDocumentElement());
        List<String> unused = new ArrayList<>();
        for (PackageRelationship relation : main.getRelationships()) {
            String type = relation.getRelationshipType();
            if (SHOWN.contains(type.substring(type.lastIndexOf('/') + 1))
                    && !used.contains(relation.getId())) {
                unused.add(relation.getId());
            }
        }
        unused.forEach(main::removeRelationship);
        reach(docx.related());
        docx.all().stream()
                .filter(part -> !reached.contains(part.getPartName()))
                .forEach(docx::remove);
    }

    private void reach(List<PackagePart> parts) {
        for (PackagePart part : parts) {
            if (reached.add(part.getPartName())) {
                reach(docx.related(part));
            }
        }
    }

    private static Set<String> attributeValues(Element root) {
        Set<String> values = new HashSet<>();
        for (Element element : Word.all(root, any -> true)) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                values.add(attributes.item(i).getNodeValue());
            }
        }
        return values;
    }
}
