// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A file that was generated, worked on and then opened and saved in LibreOffice 7.4: {@code
 * edited.docx} holds {@link #MODEL} with a remark, a changed sentence and a new row.
 */
class LibreOfficeTest {
    static final String[] MODEL = {
        "# Law",
        "The act is old.",
        "It has no fines.",
        "|Act|Year",
        "|Water|1999",
        "|Air|2000",
        "# Bodies",
        "One ministry."
    };

    private static WordFile saved() throws IOException {
        try (InputStream in = LibreOfficeTest.class.getResourceAsStream("edited.docx")) {
            return new WordFile(in.readAllBytes(), MergeReport.nothing(MergeReport.Earlier.EDITED));
        }
    }

    @Test
    void keepsWhatAPersonDid() throws IOException {
        WordFile made = WordText.over(saved(), MODEL);
        assertEquals(
                List.of(
                        "Law",
                        "The act is of 1996.",
                        "It has no fines.",
                        "Table 4 Facts",
                        "|Act Year",
                        "|Water 1999",
                        "|Noise Noise",
                        "|Air 2000",
                        "Bodies",
                        "One ministry.",
                        "A remark by a person."),
                made.lines());
        assertEquals(
                List.of(Kept.Kind.TAKEN_OUT, Kept.Kind.CHANGED, Kept.Kind.ADDED, Kept.Kind.ADDED),
                made.kinds());
        assertEquals(0, made.report().renewed());
    }

    @Test
    void bringsWhatIsNewInTheModel() throws IOException {
        WordFile made =
                WordText.over(
                        saved(),
                        "# Law",
                        "The act is old.",
                        "It has fines now.",
                        "|Act|Year",
                        "|Water|2001",
                        "|Air|2000",
                        "# Bodies",
                        "One ministry.",
                        "# Gaps",
                        "None.");
        List<String> lines = made.lines();
        assertFalse(lines.contains("It has no fines."), lines::toString);
        assertEquals(
                List.of(
                        "It has fines now.",
                        "Table 4 Facts",
                        "|Act Year",
                        "|Water 2001",
                        "|Noise Noise",
                        "|Air 2000",
                        "Bodies",
                        "One ministry.",
                        "A remark by a person.",
                        "Gaps",
                        "None."),
                lines.subList(2, lines.size()));
    }
}
