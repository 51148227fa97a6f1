// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.diagram.description.Place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

class SpecificationCheckTest {
    /** Services of the small specification. */
    public static class YardServices {
        /** Whether a bin is heavy. */
        public boolean isHeavy(EObject self) {
            return self == null;
        }

        /** Never matches because of its primitive parameter. */
        public boolean isLight(EObject self, int limit) {
            return self == null || limit > 0;
        }

        /** Cannot be told from the other. */
        public boolean isOdd(EObject self, Boolean flag) {
            return self == null || flag;
        }

        /** Cannot be told from the other. */
        public boolean isOdd(EObject self, Integer number) {
            return self == null || number > 0;
        }
    }

    private static List<Problem> check(String text) throws IOException {
        return SpecificationCheck.check(
                Mini.stream(text),
                "mini.odesign",
                List.of(Mini.metamodel()),
                name -> YardServices.class);
    }

    @Test
    void findsNothingInASoundFile() throws IOException {
        assertEquals(List.of(), check(Mini.text()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
depot::Bin | depot::Bun | type.unknown
depot::Bin | Bin | type.unqualified
feature:bins | feature:binz | feature.unknown
feature:bins | feature:bays.bins | feature.path
feature:bins | aql:self.bins | expression.language
"feature:bins" | " feature:bins" | expression.blank
service:isHeavy | service:isHeavier | service.unknown
service:isHeavy | service:isHeavy(self) | service.unknown
service:isHeavy | service:isLight(self) | service.primitive
service:isHeavy | service:isOdd(self) | service.several
service:isHeavy | service:isHeavy( | service.syntax
featureName="follows" | featureName="followz" | feature.unknown
15.4.0.202401051836 | 16.0.0.202501010000 | version.newer
targetFinderExpression="feature:follows" | targetFinderExpression="" | value.missing
name="NewFollows" | name="NewBay" | name.twice
labelDirectEdit= | label= | tool.unused
semanticCandidatesExpression="feature:bins" | documentation="" | candidates.missing
<variable name="container"/> | <!-- --> | variable.missing
http://example.org/depot/1.0#/ | http://example.org/yard/1.0#/ | metamodel.unknown
""")
    void findsTheDefect(String from, String to, String key) throws IOException {
        List<String> keys =
                check(Mini.text().replace(from, to)).stream().map(Problem::key).toList();
        assertTrue(keys.contains(key), keys.toString());
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
