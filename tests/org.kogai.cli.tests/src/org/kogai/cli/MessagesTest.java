// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kogai.dossier.Progress;
import org.kogai.dossier.UnknownNameException;
import org.kogai.session.ProjectProblem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

class MessagesTest {
    private final Messages english = new Messages(Locale.ENGLISH);
    private final Messages japanese = new Messages(Locale.JAPANESE);

    @Test
    void hasTheSameKeysInBothLanguages() throws IOException {
        assertEquals(
                new TreeSet<>(read("messages.properties").keySet()),
                new TreeSet<>(read("messages_ja.properties").keySet()));
    }

    @ParameterizedTest
    @EnumSource(ProjectProblem.Kind.class)
    void explainsEachProblemAndItsRemedy(ProjectProblem.Kind kind) {
        for (Messages messages : new Messages[] {english, japanese}) {
            assertFalse(messages.of("problem." + kind, "x").isBlank());
            assertFalse(messages.of("problem." + kind + ".remedy").isBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(Progress.Work.class)
    void tellsEachStep(Progress.Work work) {
        assertDoesNotThrow(() -> english.of("progress." + work, "x", 1, 2));
    }

    @ParameterizedTest
    @EnumSource(UnknownNameException.Kind.class)
    void tellsEachUnknownName(UnknownNameException.Kind kind) {
        assertDoesNotThrow(() -> japanese.of("error.unknown." + kind, "x", "a, b"));
    }

    @Test
    void speaksEnglishToEverybodyElse() {
        Messages khmer = new Messages(Locale.forLanguageTag("km"));

        assertEquals(english.of("list.diagrams"), khmer.of("list.diagrams"));
        assertEquals("en", khmer.language());
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
