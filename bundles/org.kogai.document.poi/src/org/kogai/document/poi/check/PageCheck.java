// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Looks for tables and pictures in a text document that are wider than the text of their page. */
final class PageCheck implements HealthCheck {
    private static final long EMU_PER_TWIP = 635;

    /** Twips: borders of a table may stand out that far, a tenth of an inch. */
    private static final long TOLERANCE = 144;

    @Override
    public void check(OfficeParts file, Findings findings) {
        file.ofType("document.main+xml")
                .forEach(
                        part ->
                                part.elements(Dom.WORD, "body")
                                        .forEach(body -> check(part, body, findings)));
    }

    private static void check(OfficePart part, Element body, Findings findings) {
        List<Element> open = new ArrayList<>();
        for (Element block : Dom.children(body).toList()) {
            open.add(block);
            Dom.elements(block, Dom.WORD, "sectPr")
                    .findFirst()
                    .or(() -> Optional.of(block).filter(PageCheck::isSection))
                    .ifPresent(
                            section -> {
                                long width = textWidth(section);
                                open.forEach(one -> check(part, one, width, findings));
                                open.clear();
                            });
        }
    }

    private static boolean isSection(Element block) {
        return Dom.is(block, Dom.WORD, "sectPr");
    }

    private static void check(OfficePart part, Element block, long width, Findings findings) {
        Dom.elements(block, Dom.WORD_DRAWING, "inline")
                .filter(drawing -> extent(drawing) > width + TOLERANCE)
                .forEach(drawing -> off(part, drawing, PageCheck::extent, findings));
        if (Dom.is(block, Dom.WORD, "tbl") && columns(block) > width + 2 * TOLERANCE) {
            off(part, block, PageCheck::columns, findings);
        }
    }

    private static void off(
            OfficePart part, Element block, ToLongFunction<Element> width, Findings findings) {
        String millimetres = Long.toString(Math.round(width.applyAsLong(block) / 56.69));
        findings.add(HealthRule.OFF_PAGE, part.name(), Dom.text(block), millimetres);
    }

    private static long extent(Element drawing) {
        return Dom.child(drawing, Dom.WORD_DRAWING, "extent")
                .map(extent -> Long.parseLong(extent.getAttribute("cx")) / EMU_PER_TWIP)
                .orElse(0L);
    }

    private static long columns(Element table) {
        return Dom.child(table, Dom.WORD, "tblGrid").stream()
                .flatMap(Dom::children)
                .mapToLong(column -> twips(column, "w:w"))
                .sum();
    }

    private static long textWidth(Element section) {
        long page =
                Dom.child(section, Dom.WORD, "pgSz").map(size -> twips(size, "w:w")).orElse(11906L);
        long margins =
                Dom.child(section, Dom.WORD, "pgMar")
                        .map(margin -> twips(margin, "w:left") + twips(margin, "w:right"))
                        .orElse(2880L);
        return page - margins;
    }

    private static long twips(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Math.round(Double.parseDouble(value));
    }
}
