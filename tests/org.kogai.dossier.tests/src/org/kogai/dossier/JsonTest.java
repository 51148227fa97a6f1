// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class JsonTest {
    @Test
    void indentsWhatIsNested() {
        Map<String, Object> map = new TreeMap<>();
        map.put("a", List.of(1, 2.5, true));
        map.put("b", Map.of());

        assertEquals(
                """
                {
                  "a": [
                    1,
                    2.5,
                    true
                  ],
                  "b": {}
                }
                """,
                Json.of(map));
    }

    @Test
    void escapesWhatATextMustNotHold() {
        assertEquals("\"a\\\"b\\\\c\\n\\t\\u0007環\"\n", Json.of("a\"b\\c\n\t\u0007環"));
    }

    @Test
    void refusesWhatJsonDoesNotKnow() {
        Object unknown = new Object();

        assertThrows(IllegalArgumentException.class, () -> Json.of(unknown));
    }
}
