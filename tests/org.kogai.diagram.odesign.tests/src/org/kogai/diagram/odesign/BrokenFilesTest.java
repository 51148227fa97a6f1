// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Each file of {@code cases/broken} has one defect; the linter finds it, where it is, and only it.
 */
class BrokenFilesTest {
    private static final String MESSAGES = "org.kogai.diagram.odesign.messages";

    /** Services of the broken files. */
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

    /** A broken file and what the linter must say of it: severity, key, path and feature. */
    record Broken(String file, String severity, String key, String path, String feature) {
        static Broken of(String line) {
            String[] parts = line.split("\\t", -1);
            return new Broken(parts[0], parts[1], parts[2], parts[3], parts[4]);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Broken> files() throws IOException {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(open("defects.txt"), StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Broken::of)
                    .toList()
                    .stream();
        }
    }

    private static InputStream open(String name) {
        InputStream in = BrokenFilesTest.class.getResourceAsStream("/cases/broken/" + name);
        assertNotNull(in, name);
        return in;
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasOneDefect(Broken broken) throws IOException {
        try (InputStream in = open(broken.file())) {
            List<Broken> found =
                    SpecificationCheck.check(
                                    in,
                                    broken.file(),
                                    List.of(Mini.metamodel()),
                                    name -> YardServices.class)
                            .stream()
                            .map(p -> told(broken.file(), p))
                            .toList();
            assertEquals(List.of(broken), found);
        }
    }

    private static Broken told(String file, Problem problem) {
        return new Broken(
                file,
                problem.severity().name(),
                problem.key(),
                problem.place().path(),
                problem.place().feature());
    }

    /**
     * Texts of what makes a file or metamodel unreadable, or of classes like one that is broken.
     */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "root",
                    "xml",
                    "metamodel.broken",
                    "service.class",
                    "service.constructor",
                    "mapping.missing",
                    "color.step",
                    "refused.extension",
                    "refused.customization",
                    "refused.concern",
                    "refused.interactive",
                    "refused.java",
                    "refused.navigation",
                    "refused.filter",
                    "refused.template",
                    "refused.properties",
                    "refused.tree",
                    "refused.sequence",
                    "refused.layerless");

    @Test
    void everyOtherMessageHasItsBrokenFile() throws IOException {
        Set<String> missing = new TreeSet<>(ResourceBundle.getBundle(MESSAGES).keySet());
        missing.removeAll(ELSEWHERE);
        missing.removeAll(files().map(Broken::key).toList());
        assertEquals(Set.of(), missing);
    }
}
