// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for texts in cells that start like a formula and are not marked as text. Typed again or
 * saved as CSV, they would run.
 */
final class FormulaTextCheck implements HealthCheck {
    private static final String FIRST = "=+-@\t\r";

    @Override
    public void check(OfficeParts file, Findings findings) {
        List<String> texts = new ArrayList<>();
        file.ofType("sharedStrings+xml")
                .flatMap(part -> part.elements(Dom.SHEET, "si"))
                .forEach(text -> texts.add(Dom.text(text)));
        Set<String> quoted = quotedStyles(file);
        file.ofType("worksheet+xml")
                .forEach(
                        sheet ->
                                sheet.elements(Dom.SHEET, "c")
                                        .filter(cell -> !quoted.contains(cell.getAttribute("s")))
                                        .forEach(cell -> check(sheet, cell, texts, findings)));
    }

    private static void check(
            OfficePart sheet, Element cell, List<String> texts, Findings findings) {
        String text =
                switch (cell.getAttribute("t")) {
                    case "s" -> shared(cell, texts);
                    case "inlineStr" -> Dom.text(cell);
                    default -> "";
                };
        if (!text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0) {
            findings.add(HealthRule.FORMULA_TEXT, sheet.name(), cell.getAttribute("r"), text);
        }
    }

    private static String shared(Element cell, List<String> texts) {
        return Dom.child(cell, Dom.SHEET, "v")
                .map(value -> Integer.parseInt(value.getTextContent()))
                .filter(index -> index < texts.size())
                .map(texts::get)
                .orElse("");
    }

    /** Numbers of the cell formats with the mark that Excel shows as a leading apostrophe. */
    private static Set<String> quotedStyles(OfficeParts file) {
        Set<String> quoted = new HashSet<>();
        file.ofType("styles+xml")
                .flatMap(part -> part.elements(Dom.SHEET, "cellXfs"))
                .forEach(
                        formats -> {
                            List<Element> all = Dom.children(formats).toList();
                            for (int i = 0; i < all.size(); i++) {
                                if (all.get(i).getAttribute("quotePrefix").matches("1|true")) {
                                    quoted.add(Integer.toString(i));
                                }
                            }
                        });
        return quoted;
    }
}
