// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.StringWriter;

class JsonTest {
    @Test
    void readsWhatItWrites() throws IOException {
        String text = "{\"a\": [1, -2, true, null, \"x\\\"y\\n\"], \"b\": {}, \"c\": []}";
        StringWriter out = new StringWriter();
        new JsonWriter(out).write(JsonReader.read(text));
        assertEquals(JsonReader.read(text), JsonReader.read(out.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\" 1}", "[1,]", "[1", "{} x", "nope", "\"open", "[1 2]"})
    void refusesWhatIsNoJson(String text) {
        assertThrows(CaseException.class, () -> JsonReader.read(text));
    }

    @Test
    void readsEscapedCharacters() throws IOException {
        assertEquals("é\t/", JsonReader.read("\"\\u00e9\\t\\/\""));
    }
}
