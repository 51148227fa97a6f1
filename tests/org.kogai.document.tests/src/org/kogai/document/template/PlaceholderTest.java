// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class PlaceholderTest {
    @Test
    void readsPaths() {
        assertEquals(
                new Placeholder.Value(new FeaturePath(List.of("issuer", "name"))),
                Placeholder.of(" issuer.name "));
    }

    @Test
    void readsWhatJapaneseKeyboardsGive() {
        assertEquals(Placeholder.of("#each laws"), Placeholder.of("＃each　ｌａｗｓ"));
    }

    @Test
    void readsRepeatedParts() {
        FeaturePath laws = new FeaturePath(List.of("laws"));

        assertEquals(new Placeholder.Each(laws, ""), Placeholder.of("#each laws"));
        assertEquals(new Placeholder.Each(laws, "law"), Placeholder.of("#each\u00a0laws as law"));
        assertEquals(new Placeholder.EndEach(), Placeholder.of("/each"));
    }

    @Test
    void readsConditions() {
        FeaturePath draft = new FeaturePath(List.of("draft"));

        assertEquals(new Placeholder.If(draft, false), Placeholder.of("#if draft"));
        assertEquals(new Placeholder.If(draft, true), Placeholder.of("#if not draft"));
        assertEquals(new Placeholder.Else(), Placeholder.of("else"));
        assertEquals(new Placeholder.EndIf(), Placeholder.of("/if"));
    }

    @Test
    void takesTheNamesOfCommandsForFeaturesWhenTheyStandAlone() {
        assertEquals(
                new Placeholder.Value(new FeaturePath(List.of("diagram"))),
                Placeholder.of("diagram"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 + 1",
                "name.toUpperCase()",
                "#each laws where draft",
                "#if severity == high",
                "a..b",
                "T(java.lang.Runtime)",
                "${name}"
            })
    void readsNoCode(String code) {
        Placeholder.Mistaken mistake =
                assertInstanceOf(Placeholder.Mistaken.class, Placeholder.of(code));

        assertEquals(TemplateProblem.Kind.NOT_A_PATH, mistake.kind());
    }

    @Test
    void suggestsCommands() {
        assertEquals(
                new Placeholder.Mistaken(
                        TemplateProblem.Kind.UNKNOWN_COMMAND, List.of("#eahc", "#each")),
                Placeholder.of("#eahc laws"));
    }
}
