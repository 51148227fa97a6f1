// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import org.w3c.dom.Element;

import java.util.stream.Stream;

/**
 * Looks for pictures, charts, tables and drawings without a text for those who cannot see them.
 * Shapes with words of their own speak for themselves, and so do lines between shapes.
 */
final class AlternativeTextCheck implements HealthCheck {
    @Override
    public void check(OfficeParts file, Findings findings) {
        for (OfficePart part : file.parts()) {
            silent(part)
                    .filter(drawing -> drawing.getAttribute("descr").isBlank())
                    .filter(drawing -> !isDecorative(drawing))
                    .forEach(
                            drawing ->
                                    findings.add(
                                            HealthRule.ALTERNATIVE_TEXT,
                                            part.name(),
                                            drawing.getAttribute("name")));
        }
    }

    private static Stream<Element> silent(OfficePart part) {
        Stream<Element> word = part.elements(Dom.WORD_DRAWING, "docPr");
        if (part.is("slide+xml")) {
            return Stream.concat(word, frames(part, Dom.SLIDE));
        }
        return Stream.concat(word, frames(part, Dom.SHEET_DRAWING));
    }

    private static Stream<Element> frames(OfficePart part, String namespace) {
        return Stream.of("pic", "graphicFrame")
                .flatMap(kind -> part.elements(namespace, kind))
                .flatMap(frame -> Dom.elements(frame, namespace, "cNvPr").limit(1));
    }

    private static boolean isDecorative(Element drawing) {
        return Dom.elements(
                        drawing,
                        "http://schemas.microsoft.com/office/drawing/2017/decorative",
                        "decorative")
                .anyMatch(mark -> mark.getAttribute("val").equals("1"));
    }
}
