// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

class TextsTest {
    private static Set<?> keys(String file) throws IOException {
        URL url = DiagramEditor.class.getResource(file);
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words.keySet();
    }

    @Test
    void everyTextOfTheEditorIsThereInJapanese() throws IOException {
        assertEquals(keys("messages.properties"), keys("messages_ja.properties"));
    }

    @Test
    void everyTextOfThePlatformIsThereInJapanese() throws IOException {
        assertEquals(keys("/plugin.properties"), keys("/plugin_ja.properties"));
    }
}
