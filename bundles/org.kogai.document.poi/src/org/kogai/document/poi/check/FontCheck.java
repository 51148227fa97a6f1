// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;

import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for fonts that readers do not have: neither installed here, nor brought by Office or
 * Windows, nor used as a matter of course in Cambodian and Lao offices.
 */
final class FontCheck implements HealthCheck {
    /**
     * Lower case; families that Microsoft 365 and Windows bring, and those of Khmer and Lao
     * offices.
     */
    private static final Set<String> EXPECTED =
            Set.of(
                    "arial",
                    "calibri",
                    "calibri light",
                    "cambria",
                    "cambria math",
                    "consolas",
                    "courier new",
                    "georgia",
                    "segoe ui",
                    "segoe ui symbol",
                    "symbol",
                    "tahoma",
                    "times new roman",
                    "verdana",
                    "wingdings",
                    "aptos",
                    "aptos display",
                    "yu gothic",
                    "yu gothic light",
                    "yu gothic ui",
                    "yu mincho",
                    "meiryo",
                    "ms gothic",
                    "ms mincho",
                    "ms pgothic",
                    "ms pmincho",
                    "游ゴシック",
                    "游ゴシック light",
                    "游明朝",
                    "メイリオ",
                    "ｍｓ ゴシック",
                    "ｍｓ 明朝",
                    "ｍｓ ｐゴシック",
                    "ｍｓ ｐ明朝",
                    "khmer ui",
                    "khmer os",
                    "khmer os battambang",
                    "khmer os siemreap",
                    "khmer os muol light",
                    "daunpenh",
                    "moolboran",
                    "leelawadee ui",
                    "lao ui",
                    "dokchampa",
                    "phetsarath ot",
                    "saysettha ot");

    private final Set<String> known = new HashSet<>(EXPECTED);

    FontCheck() {
        Arrays.stream(
                        GraphicsEnvironment.getLocalGraphicsEnvironment()
                                .getAvailableFontFamilyNames())
                .map(FontCheck::normalized)
                .forEach(known::add);
    }

    @Override
    public void check(OfficeParts file, Findings findings) {
        for (OfficePart part : file.parts()) {
            names(part)
                    .filter(name -> !name.isBlank() && !name.startsWith("+"))
                    .filter(name -> !known.contains(normalized(name)))
                    .distinct()
                    .forEach(name -> findings.add(HealthRule.KNOWN_FONT, part.name(), name, name));
        }
    }

    private static Stream<String> names(OfficePart part) {
        if (part.is("theme+xml") || part.is("fontTable+xml")) {
            return Stream.of(); // lists of fonts for scripts that the file need not use
        }
        Stream<String> word =
                part.elements(Dom.WORD, "rFonts")
                        .flatMap(fonts -> values(fonts, "ascii", "hAnsi", "eastAsia", "cs"));
        Stream<String> drawing =
                Stream.of("latin", "ea", "cs")
                        .flatMap(slot -> part.elements(Dom.DRAWING, slot))
                        .map(slot -> slot.getAttribute("typeface"));
        Stream<String> sheet =
                part.elements(Dom.SHEET, "font")
                        .flatMap(font -> Dom.child(font, Dom.SHEET, "name").stream())
                        .map(name -> name.getAttribute("val"));
        return Stream.of(word, drawing, sheet).flatMap(names -> names);
    }

    private static Stream<String> values(Element element, String... slots) {
        return List.of(slots).stream()
                .map(slot -> element.getAttributeNodeNS(Dom.WORD, slot))
                .filter(Attr.class::isInstance)
                .map(Attr::getValue);
    }

    private static String normalized(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
