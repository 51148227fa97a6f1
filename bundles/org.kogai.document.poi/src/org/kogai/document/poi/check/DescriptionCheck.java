// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

/** Looks for what a screen reader says first: title and language of the file. */
final class DescriptionCheck implements HealthCheck {
    @Override
    public void check(OfficeParts file, Findings findings) {
        if (file.title().isBlank()) {
            findings.add(HealthRule.UNDESCRIBED, "/docProps/core.xml", "title", "title");
        }
        if (file.language().isBlank()) {
            findings.add(HealthRule.UNDESCRIBED, "/docProps/core.xml", "language", "language");
        }
    }
}
