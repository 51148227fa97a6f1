// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import java.util.regex.Pattern;

/** Looks for places of templates and references of Word that were not filled. */
final class PlaceholderCheck implements HealthCheck {
    private static final Pattern OPEN =
            Pattern.compile(
                    "\\{\\{[^}]*}}|\\$\\{[^}]*}|«[^»]*»|#REF!"
                            + "|Error! (Reference source|Bookmark) not [a-z]+"
                            + "|エラー! (参照元|ブックマーク)が");

    @Override
    public void check(OfficeParts file, Findings findings) {
        Paragraphs.of(file)
                .forEach(
                        paragraph ->
                                OPEN.matcher(paragraph.text())
                                        .results()
                                        .forEach(
                                                found ->
                                                        findings.add(
                                                                HealthRule.OPEN_PLACEHOLDER,
                                                                paragraph.part(),
                                                                paragraph.text(),
                                                                found.group())));
    }
}
