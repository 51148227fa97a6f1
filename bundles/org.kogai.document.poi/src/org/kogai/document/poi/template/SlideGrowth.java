// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.kogai.document.poi.wordml.Word;
import org.kogai.document.poi.wordml.XmlPart;
import org.w3c.dom.Element;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Enlarges masters and layouts: places, texts, indents and lines by the same factor. Ids of shapes
 * become unique.
 */
final class SlideGrowth {
    /** Lengths by the element that has them; sizes of text in hundredths of a point. */
    private static final Map<String, List<String>> LENGTHS =
            Map.ofEntries(
                    Map.entry("off", List.of("x", "y")),
                    Map.entry("ext", List.of("cx", "cy")),
                    Map.entry("chOff", List.of("x", "y")),
                    Map.entry("chExt", List.of("cx", "cy")),
                    Map.entry("bodyPr", List.of("lIns", "tIns", "rIns", "bIns")),
                    Map.entry("ln", List.of("w")),
                    Map.entry("rPr", List.of("sz")),
                    Map.entry("defRPr", List.of("sz")),
                    Map.entry("endParaRPr", List.of("sz")),
                    Map.entry("spcPts", List.of("val")),
                    Map.entry("tab", List.of("pos")));

    private static final List<String> INDENTS = List.of("marL", "marR", "indent");
    private static final Set<String> SIZE = Set.of("cx", "cy");

    private final double factor;

    SlideGrowth(double factor) {
        this.factor = factor;
    }

    /** Enlarges the size of slides; its type would say another one. */
    void size(Element size) {
        SIZE.forEach(side -> multiply(size, side));
        size.removeAttribute("type");
    }

    void apply(XmlPart part) throws IOException {
        renewIds(part);
        for (Element element : Word.all(part.xml(), one -> true)) {
            String name = element.getLocalName();
            LENGTHS.getOrDefault(name, List.of()).forEach(it -> multiply(element, it));
            if (name.endsWith("pPr")) {
                INDENTS.forEach(it -> multiply(element, it));
            }
        }
        part.save();
    }

    /** LibreOffice gives some shapes of a master the same id. */
    private static void renewIds(XmlPart part) {
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
    }

    private void multiply(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        if (value.matches("-?\\d{1,15}")) {
            element.setAttribute(
                    attribute, Long.toString(Math.round(Long.parseLong(value) * factor)));
        }
    }
}
