// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import org.w3c.dom.Element;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for headings in a text document with nothing below them. */
final class SectionCheck implements HealthCheck {
    private static final int NOT_A_HEADING = 9;

    @Override
    public void check(OfficeParts file, Findings findings) {
        Map<String, Integer> levels = new HashMap<>();
        file.ofType("styles+xml")
                .flatMap(part -> part.elements(Dom.WORD, "style"))
                .forEach(style -> level(style).ifPresent(l -> levels.put(id(style), l)));
        file.ofType("document.main+xml").forEach(part -> check(part, levels, findings));
    }

    private static void check(OfficePart part, Map<String, Integer> levels, Findings findings) {
        Heading open = null;
        for (Element block : blocks(part).toList()) {
            Optional<Heading> heading = heading(block, levels);
            if (open != null && (heading.isEmpty() || heading.get().level() > open.level())) {
                open = null;
            }
            if (open != null) {
                report(part, open, findings);
            }
            open = heading.orElse(open);
        }
        if (open != null) {
            report(part, open, findings);
        }
    }

    private static void report(OfficePart part, Heading heading, Findings findings) {
        findings.add(HealthRule.EMPTY_SECTION, part.name(), heading.text(), heading.text());
    }

    /** Paragraphs with words or pictures, and tables, wherever content controls put them. */
    private static Stream<Element> blocks(OfficePart part) {
        return part.elements(Dom.WORD, "body").flatMap(SectionCheck::blocks);
    }

    private static Stream<Element> blocks(Element parent) {
        return Dom.children(parent)
                .flatMap(
                        child ->
                                switch (child.getLocalName()) {
                                    case "sdt", "sdtContent" -> blocks(child);
                                    case "tbl" -> Stream.of(child);
                                    case "p" -> isEmpty(child) ? Stream.of() : Stream.of(child);
                                    default -> Stream.of();
                                });
    }

    private static boolean isEmpty(Element paragraph) {
        return Dom.text(paragraph).isBlank()
                && Dom.elements(paragraph, Dom.WORD, "drawing").findAny().isEmpty();
    }

    private static Optional<Heading> heading(Element block, Map<String, Integer> levels) {
        return Dom.child(block, Dom.WORD, "pPr")
                .flatMap(properties -> Dom.child(properties, Dom.WORD, "pStyle"))
                .map(style -> levels.get(style.getAttribute("w:val")))
                .map(level -> new Heading(level, Dom.text(block)));
    }

    private static String id(Element style) {
        return style.getAttribute("w:styleId");
    }

    private static Optional<Integer> level(Element style) {
        return Dom.elements(style, Dom.WORD, "outlineLvl")
                .map(level -> Integer.valueOf(level.getAttribute("w:val")))
                .filter(level -> level < NOT_A_HEADING)
                .findFirst();
    }

    private record Heading(int level, String text) {}
}
