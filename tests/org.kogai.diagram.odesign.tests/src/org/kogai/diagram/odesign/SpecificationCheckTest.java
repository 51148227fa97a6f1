// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.description.Place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

class SpecificationCheckTest {
    private static List<Problem> check(String text) throws IOException {
        return SpecificationCheck.check(
                Mini.stream(text),
                "mini.odesign",
                List.of(Mini.metamodel()),
                name -> BrokenFilesTest.YardServices.class);
    }

    @Test
    void findsNothingInASoundFile() throws IOException {
        assertEquals(List.of(), check(Mini.text()));
    }

    @Test
    void saysWhenServicesCannotBeChecked() throws IOException {
        List<Problem> problems =
                SpecificationCheck.check(
                        Mini.stream(Mini.text()),
                        "mini.odesign",
                        List.of(Mini.metamodel()),
                        name -> {
                            throw new ClassNotFoundException(name);
                        });
        assertEquals(List.of("service.class"), problems.stream().map(Problem::key).toList());
        assertEquals(Problem.Severity.WARNING, problems.get(0).severity());
    }

    @Test
    void hasATextInBothLanguagesForEachKey() {
        for (String language : List.of("en", "ja")) {
            Problem problem = Problem.error(Place.NONE, "tool.unused", "T");
            assertTrue(problem.text(Locale.forLanguageTag(language)).contains("T"));
        }
        assertEquals(keys("messages"), keys("messages_ja"));
    }

    private static Set<String> keys(String bundle) {
        Properties texts = new Properties();
        try (InputStream in = Problem.class.getResourceAsStream(bundle + ".properties")) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames();
    }
}
