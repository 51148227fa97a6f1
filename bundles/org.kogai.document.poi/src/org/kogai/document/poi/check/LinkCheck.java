// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import org.w3c.dom.Element;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for links and references that lead nowhere, without asking the network. */
final class LinkCheck implements HealthCheck {
    private static final Pattern REFERENCE = Pattern.compile("^\\s*(?:PAGE)?REF\\s+\"?([^\\s\"]+)");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    @Override
    public void check(OfficeParts file, Findings findings) {
        Set<String> anchors =
                file.parts().stream()
                        .flatMap(part -> part.elements(Dom.WORD, "bookmarkStart"))
                        .map(bookmark -> bookmark.getAttribute("w:name"))
                        .collect(Collectors.toSet());
        for (OfficePart part : file.parts()) {
            part.elements(Dom.WORD, "hyperlink")
                    .map(link -> link.getAttribute("w:anchor"))
                    .filter(anchor -> !anchor.isEmpty())
                    .forEach(anchor -> resolve(part, anchor, anchors, findings));
            part.elements(Dom.WORD, "instrText")
                    .map(code -> REFERENCE.matcher(code.getTextContent()))
                    .filter(Matcher::find)
                    .forEach(code -> resolve(part, code.group(1), anchors, findings));
            relations(part, findings);
        }
    }

    private static void resolve(
            OfficePart part, String anchor, Set<String> anchors, Findings findings) {
        if (!anchors.contains(anchor)) {
            findings.add(HealthRule.BROKEN_LINK, part.name(), anchor, anchor);
        }
    }

    private static void relations(OfficePart part, Findings findings) {
        for (OfficePart.Relation relation : part.relations()) {
            boolean link = relation.external() && relation.kind().equals("hyperlink");
            if (relation.dangling() || link && !isAddress(relation.target())) {
                findings.add(
                        HealthRule.BROKEN_LINK, part.name(), relation.target(), relation.target());
            }
        }
        Set<String> ids =
                part.relations().stream().map(OfficePart.Relation::id).collect(Collectors.toSet());
        part.elements("*", "*")
                .flatMap(LinkCheck::usedIds)
                .filter(id -> !id.isEmpty() && !ids.contains(id))
                .forEach(id -> findings.add(HealthRule.BROKEN_LINK, part.name(), id, id));
    }

    private static Stream<String> usedIds(Element element) {
        return Stream.of("id", "embed", "link", "pict")
                .map(name -> element.getAttributeNS(Dom.RELATION, name));
    }

    private static boolean isAddress(String target) {
        try {
            URI address = new URI(target);
            return address.getScheme() != null && SCHEMES.contains(address.getScheme());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
