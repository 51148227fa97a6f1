// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class SpecificationTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/plugin.properties", "/plugin_ja.properties"})
    void everyKeyOfTheSpecificationHasItsTextAndNoTextIsLeftOver(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = open(file)) {
            texts.load(in);
        }
        assertEquals(found("%([\\w.]+)"), new TreeSet<>(texts.stringPropertyNames()));
    }

    @Test
    void everyIconExistsInBothResolutions() throws IOException {
        for (String icon : found("/org\\.kogai\\.viewpoints(/icons/[\\w-]+)\\.png")) {
            assertNotNull(GovernanceServices.class.getResource(icon + ".png"), icon);
            assertNotNull(GovernanceServices.class.getResource(icon + "@2x.png"), icon);
        }
    }

    private static Set<String> found(String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (String name : List.of("governance", "managers", "planning", "tables")) {
            try (InputStream in = open("/description/" + name + ".odesign")) {
                String text = in == null ? "" : new String(in.readAllBytes(), UTF_8);
                Matcher matcher = Pattern.compile(pattern).matcher(text);
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static InputStream open(String path) {
        return GovernanceServices.class.getResourceAsStream(path);
    }
}
