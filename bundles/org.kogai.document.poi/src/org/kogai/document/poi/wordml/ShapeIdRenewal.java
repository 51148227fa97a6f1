// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.wordml;

import org.w3c.dom.Element;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the ids of shapes unique: LibreOffice gives some shapes of a master the same one. */
public final class ShapeIdRenewal {
    private ShapeIdRenewal() {}

    /** Gives shapes of a part ids of their own. */
    public static void apply(XmlPart part) throws IOException {
        List<Element> shapes = Word.all(part.xml(), one -> "cNvPr".equals(one.getLocalName()));
        int next =
                shapes.stream()
                        .map(shape -> shape.getAttribute("id"))
                        .filter(id -> id.matches("\\d{1,8}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0);
        Set<String> seen = new HashSet<>();
        for (Element shape : shapes) {
            if (!seen.add(shape.getAttribute("id"))) {
                next++;
                shape.setAttribute("id", Integer.toString(next));
            }
        }
        part.save();
    }
}
