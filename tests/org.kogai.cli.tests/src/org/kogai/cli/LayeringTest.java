// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The only allowed edges between bundles, and to the libraries that not every bundle may see. */
class LayeringTest {
    private static final Path BUNDLES = top().resolve("bundles");

    private static final Map<String, String> LIBRARIES =
            Map.ofEntries(
                    Map.entry("EMF", "org\\.eclipse\\.emf\\.(common|ecore|ecore\\.xmi)"),
                    Map.entry("EMF.Edit", "org\\.eclipse\\.emf\\.edit"),
                    Map.entry("ELK", "org\\.eclipse\\.elk\\..*|com\\.google\\.guava"),
                    Map.entry("TEXT", "com\\.ibm\\.icu"),
                    Map.entry("SVG", "wrapped\\.org\\.jfree\\..*|org\\.jfree\\..*"),
                    Map.entry(
                            "POI",
                            "(wrapped\\.)?org\\.apache\\.(poi|xmlbeans|commons|logging)\\..*|org\\.openxmlformats\\..*|wrapped\\.com\\.zaxxer\\..*"),
                    Map.entry("GEF", "org\\.eclipse\\.(gef|draw2d)"),
                    Map.entry(
                            "SWT",
                            "org\\.eclipse\\.(swt|jface|ui|help|ltk|e4)(\\..*)?|org\\.eclipse\\.core\\.(commands|databinding|expressions)(\\..*)?"),
                    Map.entry("RESOURCES", "org\\.eclipse\\.core\\.(resources|filesystem)"),
                    Map.entry(
                            "RUNTIME",
                            "org\\.eclipse\\.(core\\.runtime|equinox\\..*|osgi)|org\\.osgi\\..*"));

    /** Packages of the JDK that OSGi wants to be named. */
    private static final String PART_OF_JAVA = "javax\\..*|org\\.(xml|w3c)\\..*";

    private static final Map<String, Set<String>> ALLOWED =
            Map.ofEntries(
                    Map.entry("model", Set.of("EMF")),
                    Map.entry("model.edit", Set.of("model", "EMF", "EMF.Edit")),
                    Map.entry("semantics", Set.of("model", "EMF")),
                    Map.entry("session", Set.of("model", "EMF", "EMF.Edit")),
                    Map.entry("viewpoints", Set.of("semantics", "model", "EMF")),
                    Map.entry("diagram", Set.of("EMF", "EMF.Edit", "ELK", "TEXT", "SVG")),
                    Map.entry("diagram.odesign", Set.of("diagram", "EMF", "EMF.Edit")),
                    Map.entry(
                            "diagram.ui",
                            Set.of("diagram", "EMF", "EMF.Edit", "GEF", "SWT", "RUNTIME")),
                    Map.entry("document", Set.of("diagram", "semantics", "model", "EMF")),
                    Map.entry("document.poi", Set.of("document", "POI")),
                    Map.entry("exchange", Set.of("model", "session", "semantics", "POI", "EMF")),
                    Map.entry("samples", Set.of()),
                    Map.entry("gef.compat", Set.of("SWT")),
                    Map.entry("gef.compat.japanese", Set.of("GEF")),
                    Map.entry("diagram.ui.compat", Set.of("SWT")));

    private static final Set<String> UI = Set.of("diagram.ui", "workbench", "GEF", "SWT");

    @Test
    void everyBundleRequiresOnlyWhatItMay() {
        for (String bundle : bundles()) {
            Set<String> forbidden = new TreeSet<>(requirements(bundle));
            forbidden.removeIf(mayRequire(bundle));
            assertEquals(Set.of(), forbidden, () -> bundle + " must not require these");
        }
    }

    @Test
    void onlyTheEditorAndTheWorkbenchImportWidgets() {
        assertEquals(
                List.of(),
                imports(
                        "org\\.eclipse\\.(swt|jface|ui|gef|draw2d)\\.",
                        Set.of("diagram.ui", "workbench", "diagram.ui.compat")));
    }

    @Test
    void onlyTheOfficeFormatsImportPoi() {
        assertEquals(
                List.of(),
                imports(
                        "org\\.(apache\\.(poi|xmlbeans)|openxmlformats)\\.",
                        Set.of("document.poi", "exchange")));
    }

    @Test
    void theDiagramRuntimeAndItsEditorKnowNoGovernanceModel() {
        Set<String> others = new TreeSet<>(bundles());
        others.removeAll(Set.of("diagram", "diagram.odesign", "diagram.ui"));
        assertEquals(List.of(), imports("org\\.kogai\\.(model|semantics|session)\\.", others));
    }

    private static Predicate<String> mayRequire(String bundle) {
        return switch (bundle) {
            case "cli" -> edge -> !UI.contains(edge) && !edge.equals("RESOURCES");
            case "dossier" -> edge -> !UI.contains(edge) && !edge.equals("cli");
            case "workbench" -> edge -> !edge.equals("cli");
            default -> ALLOWED.getOrDefault(bundle, Set.of())::contains;
        };
    }

    /** Own bundles by their name without prefix, libraries by the family they belong to. */
    private static Set<String> requirements(String bundle) {
        Set<String> edges = new TreeSet<>();
        for (String header : List.of("Require-Bundle", "Import-Package", "Fragment-Host")) {
            names(manifest(bundle), header)
                    .filter(name -> !name.matches(PART_OF_JAVA))
                    .map(LayeringTest::edge)
                    .forEach(edges::add);
        }
        return edges;
    }

    private static String edge(String name) {
        if (name.startsWith("org.kogai.")) {
            return name.substring("org.kogai.".length());
        }
        return LIBRARIES.entrySet().stream()
                .filter(family -> name.matches(family.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }

    private static Stream<String> names(Manifest manifest, String header) {
        String value = manifest.getMainAttributes().getValue(header);
        if (value == null) {
            return Stream.empty();
        }
        return Arrays.stream(value.replaceAll("\"[^\"]*\"", "").split(","))
                .map(clause -> clause.split(";")[0].strip());
    }

    private static List<String> imports(String packages, Set<String> exceptIn) {
        Pattern line = Pattern.compile("(?m)^import (static )?" + packages + ".*$");
        List<String> found = new ArrayList<>();
        for (String bundle : bundles()) {
            if (!exceptIn.contains(bundle)) {
                sources(bundle)
                        .filter(file -> line.matcher(text(file)).find())
                        .forEach(file -> found.add(BUNDLES.relativize(file).toString()));
            }
        }
        return found;
    }

    private static List<String> bundles() {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            List<String> names =
                    folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                            .map(folder -> folder.getFileName().toString())
                            .map(name -> name.substring("org.kogai.".length()))
                            .sorted()
                            .toList();
            assertTrue(names.contains("cli"), () -> "bundles found: " + names);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources(String bundle) {
        Path folder = BUNDLES.resolve("org.kogai." + bundle).resolve("src");
        if (!Files.exists(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest manifest(String bundle) {
        Path file = BUNDLES.resolve("org.kogai." + bundle).resolve("META-INF/MANIFEST.MF");
        try (InputStream in = Files.newInputStream(file)) {
            return new Manifest(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path top() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("targetplatform/kogai.target"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
