// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for what is fetched from outside when the file is opened, and for what runs. Links that a
 * person clicks are neither.
 */
final class OutsideCheck implements HealthCheck {
    private static final Pattern ACTIVE =
            Pattern.compile("vbaproject|activex|oleobject|macroenabled|/embeddings/.*\\.bin$");
    private static final Set<String> EMBEDDED = Set.of("oleObject", "control", "vbaProject");

    @Override
    public void check(OfficeParts file, Findings findings) {
        for (OfficeParts.Name part : file.names()) {
            String words = (part.name() + " " + part.contentType()).toLowerCase(Locale.ROOT);
            if (ACTIVE.matcher(words).find()) {
                findings.add(HealthRule.ACTIVE_CONTENT, part.name(), "");
            }
        }
        for (OfficePart part : file.parts()) {
            for (OfficePart.Relation relation : part.relations()) {
                if (EMBEDDED.contains(relation.kind())) {
                    findings.add(HealthRule.ACTIVE_CONTENT, part.name(), relation.target());
                } else if (relation.external() && !relation.kind().equals("hyperlink")) {
                    String target = relation.target();
                    findings.add(HealthRule.EXTERNAL_REFERENCE, part.name(), target, target);
                }
            }
        }
    }
}
