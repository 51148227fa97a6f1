// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.dossier.DocumentKind;
import org.kogai.dossier.PictureFormat;
import org.kogai.dossier.Progress;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.session.ProjectProblem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class TextsTest {
    private static final Pattern USED = Pattern.compile("Messages\\.of\\(\\s*\"([\\w.-]*\\w)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/org/kogai/workbench/messages", "/plugin"})
    void japaneseSaysAllThatEnglishSays(String bundle) throws IOException {
        assertEquals(
                texts(bundle + ".properties").stringPropertyNames(),
                texts(bundle + "_ja.properties").stringPropertyNames());
    }

    @Test
    void everyTextThatTheSourceAsksForExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path file : sources()) {
            Matcher matcher = USED.matcher(Files.readString(file));
            while (matcher.find()) {
                missing.add(matcher.group(1));
            }
        }
        assertTrue(missing.size() > 50, "the source must be found");
        missing.removeAll(english().stringPropertyNames());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyProblemOfAProjectHasAMessageAndARemedy() throws IOException {
        for (ProjectProblem.Kind kind : ProjectProblem.Kind.values()) {
            assertHas("problem." + kind);
            assertHas("problem." + kind + ".remedy");
        }
    }

    @Test
    void everyThingThatCanBeMadeHasAName() throws IOException {
        for (DocumentKind kind : DocumentKind.values()) {
            assertHas("document." + kind.key());
        }
        for (PictureFormat format : PictureFormat.values()) {
            assertHas("order." + format.extension());
        }
        for (Progress.Work work : Progress.Work.values()) {
            assertHas("work." + work);
        }
    }

    @Test
    void everySubjectOfTheMetamodelHasAName() throws IOException {
        assertHas("subject.governance");
        for (EPackage subject : GovernancePackage.eINSTANCE.getESubpackages()) {
            assertHas("subject." + subject.getName());
        }
    }

    @Test
    void bothLanguagesNameTheSamePlaceholders() throws IOException {
        Properties japanese = texts("/org/kogai/workbench/messages_ja.properties");
        for (String key : english().stringPropertyNames()) {
            assertEquals(
                    placeholders(english().getProperty(key)),
                    placeholders(japanese.getProperty(key)),
                    key);
        }
    }

    private static int placeholders(String pattern) {
        return pattern.contains("{0}")
                ? new MessageFormat(pattern).getFormatsByArgumentIndex().length
                : 0;
    }

    @Test
    void everyNameInThePluginHasAText() throws IOException {
        Properties plugin = texts("/plugin.properties");
        Matcher matcher = Pattern.compile("\"%([\\w.]+)\"").matcher(read("/plugin.xml"));
        while (matcher.find()) {
            assertTrue(plugin.containsKey(matcher.group(1)), matcher.group(1));
        }
    }

    private static void assertHas(String key) throws IOException {
        assertTrue(english().containsKey(key), key);
    }

    private static Properties english() throws IOException {
        return texts("/org/kogai/workbench/messages.properties");
    }

    private static Properties texts(String path) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = open(path)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static String read(String path) throws IOException {
        try (InputStream in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** On a plain class path several bundles have files of these names, so the folder decides. */
    private static InputStream open(String path) throws IOException {
        Path file = bundle().resolve("src" + path);
        return Files.newInputStream(
                Files.exists(file) ? file : bundle().resolve(path.substring(1)));
    }

    private static Path bundle() {
        return Path.of("..", "..", "bundles", "org.kogai.workbench");
    }

    private static Iterable<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(bundle().resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
