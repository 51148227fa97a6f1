// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.TextKind;
import org.kogai.model.governance.institutions.Institution;

import java.util.List;
import java.util.Optional;

class LanguageLineTest {
    private final Samples samples = new Samples();
    private final Institution ministry = Samples.institution("Ministry");

    @Test
    void fourLanguagesAlwaysHaveALine() {
        assertEquals(List.of("ja", "en", "km", "lo"), languages());
    }

    @Test
    void anyOtherLanguageHasALineOnceItIsWritten() {
        ministry.getName().add(Samples.text("vi", "Bộ"));
        assertEquals(List.of("ja", "en", "km", "lo", "vi"), languages());
    }

    @Test
    void anAbbreviationHasItsOwnLine() {
        LocalizedText short_ = Samples.text("en", "MoE");
        short_.setKind(TextKind.ABBREVIATION);
        ministry.getName().add(short_);
        assertEquals(List.of("ja", "en", "en", "km", "lo"), languages());
    }

    @Test
    void writingAnEmptyLineAddsAText() {
        samples.run(line("ja").write(samples.domain, "環境省"));
        assertEquals("環境省", ministry.label("ja"));
    }

    @Test
    void writingALineChangesItsText() {
        samples.run(line("en").write(samples.domain, "Agency"));
        assertEquals("Agency", ministry.label("en"));
    }

    @Test
    void clearingALineRemovesItsText() {
        samples.run(line("en").write(samples.domain, ""));
        assertTrue(ministry.getName().isEmpty());
    }

    @Test
    void eachChangeCanBeTakenBack() {
        samples.run(line("en").write(samples.domain, "")).undo();
        assertEquals("Ministry", ministry.label("en"));
    }

    @Test
    void writingTheSameIsNoChange() {
        assertEquals(Optional.empty(), line("en").write(samples.domain, "Ministry"));
    }

    private List<String> languages() {
        return lines().stream().map(LanguageLine::language).toList();
    }

    private LanguageLine line(String language) {
        return lines().stream()
                .filter(line -> line.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private List<LanguageLine> lines() {
        return LanguageLine.of(ministry, GovernancePackage.Literals.ELEMENT__NAME);
    }
}
