// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks for personal data as the list of information handlers (情報取扱者名簿) has them, in any other
 * file: passport numbers, dates of birth, addresses of mail and private telephones. They can only
 * be told by their form, so a person decides about each.
 */
final class PersonalDataCheck implements HealthCheck {
    private static final String LIST = "情報取扱者名簿";
    private static final String DATE = "[^\\p{L}\\p{N}]{0,4}(?:19|20|昭和|平成|令和)\\p{N}";

    private static final List<Pattern> FORMS =
            List.of(
                    Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z]{1,2}\\d{7}(?![\\p{L}\\p{N}])"),
                    Pattern.compile("(?:生年月日|(?i:date of birth))" + DATE + "*"),
                    Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
                    Pattern.compile("(?<![\\d-])0[789]0-\\d{4}-\\d{4}(?![\\d-])"));

    @Override
    public void check(OfficeParts file, Findings findings) {
        if (file.title().contains(LIST)) {
            return;
        }
        Paragraphs.of(file)
                .forEach(
                        paragraph ->
                                FORMS.stream()
                                        .flatMap(form -> form.matcher(paragraph.text()).results())
                                        .forEach(
                                                found ->
                                                        findings.add(
                                                                HealthRule.PERSONAL_DATA,
                                                                paragraph.part(),
                                                                paragraph.text(),
                                                                found.group())));
    }
}
