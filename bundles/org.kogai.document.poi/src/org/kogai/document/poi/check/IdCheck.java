// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import org.w3c.dom.Element;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for ids that stand twice. Drawings share one space of ids over body, headers and footers of
 * a text document; shapes have one a slide or sheet.
 */
final class IdCheck implements HealthCheck {
    @Override
    public void check(OfficeParts file, Findings findings) {
        Set<String> drawings = new HashSet<>();
        Set<String> bookmarks = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> controls = new HashSet<>();
        for (OfficePart part : file.parts()) {
            once(part, part.elements(Dom.WORD_DRAWING, "docPr"), "id", drawings, findings);
            once(part, word(part, "bookmarkStart"), "w:id", bookmarks, findings);
            once(part, word(part, "bookmarkStart"), "w:name", names, findings);
            once(part, controlIds(part), "w:val", controls, findings);
            once(part, part.elements(Dom.SLIDE, "cNvPr"), "id", new HashSet<>(), findings);
            once(part, part.elements(Dom.SHEET_DRAWING, "cNvPr"), "id", new HashSet<>(), findings);
        }
    }

    private static Stream<Element> word(OfficePart part, String name) {
        return part.elements(Dom.WORD, name);
    }

    private static Stream<Element> controlIds(OfficePart part) {
        return word(part, "sdtPr").flatMap(control -> Dom.child(control, Dom.WORD, "id").stream());
    }

    private static void once(
            OfficePart part,
            Stream<Element> elements,
            String attribute,
            Set<String> seen,
            Findings findings) {
        elements.map(element -> element.getAttribute(attribute))
                .filter(id -> !seen.add(id))
                .forEach(id -> findings.add(HealthRule.UNIQUE_ID, part.name(), id, id));
    }
}
