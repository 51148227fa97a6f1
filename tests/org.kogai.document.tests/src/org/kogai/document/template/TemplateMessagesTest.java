// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class TemplateMessagesTest {
    @ParameterizedTest
    @EnumSource(TemplateProblem.Kind.class)
    void explainsEachProblemInBothLanguages(TemplateProblem.Kind kind) {
        TemplateProblem problem =
                new TemplateProblem(kind, 0, TemplatePlace.whole(), List.of("x", "y"));

        assertFalse(problem.message("en").contains("'"), problem.message("en"));
        assertFalse(problem.message("ja").contains("'"), problem.message("ja"));
        assertNotEquals(problem.message("en"), problem.message("ja"));
    }

    @ParameterizedTest
    @EnumSource(TemplateRefusal.Kind.class)
    void explainsEachRefusalInBothLanguages(TemplateRefusal.Kind kind) {
        TemplateRefusal refusal = new TemplateRefusal(kind, "/word/document.xml", "x");

        assertFalse(refusal.message("en").isBlank());
        assertNotEquals(refusal.message("en"), refusal.message("ja"));
    }

    @Test
    void tellsThePlace() {
        TemplatePlace place =
                new TemplatePlace(TemplatePlace.Part.BODY, "Laws", 2, 3, "{{numbr}} of it");

        assertEquals("Text, under “Laws”, table 2, row 3: {{numbr}} of it", place.text("en"));
        assertEquals("本文、「Laws」の下、表2の3行目：{{numbr}} of it", place.text("ja"));
    }
}
