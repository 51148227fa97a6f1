// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.description.Place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps docs/sirius-compatibility.md from the table and the lists that the reader itself uses; with
 * -Dkogai.write=true the page is written anew.
 */
class CompatibilityPageTest {
    private static final String NAMESPACE = "http://www.eclipse.org/sirius/";

    /** Features that are reached by path, or whose loss nobody sees. */
    private static final Set<String> NEEDLESS =
            Set.of(
                    "eAnnotations",
                    "systemColorsPalette",
                    "forceRefresh",
                    "enablePopupBars",
                    "reusedInMappings",
                    "description",
                    "userColorsPalettes",
                    "entries");

    private static String page() {
        return """
# Compatibility with Eclipse Sirius 7.5

Made by `CompatibilityPageTest` (`-Dkogai.write=true`) from the table that the reader works by.

- **supported**: read and run as Sirius does.
- **partly**: without the features named; whoever writes one is warned with its path.
- **refused**: reported as an error with its path and the reason.
- **ignored**: may stand in a file and changes nothing, in Sirius either.

Refused as a whole, by their namespace: trees, property pages, sequence diagrams. So are edges along a path (`pathExpression`), diagrams without a default layer, references to other files, and expressions other than literals, `feature:`, `var:` and `service:`.

What Sirius does with each class was recorded in the cases under `tests/org.kogai.diagram.odesign.tests/cases`; `YardTest` and `SwitchesTest` run further features on models of their own.

"""
                + namespaces()
                        .map(CompatibilityPageTest::section)
                        .collect(Collectors.joining("\n"));
    }

    private static Stream<SchemaClass> concrete() {
        return Schema.SIRIUS.classes().stream().filter(c -> !c.isAbstract());
    }

    private static Stream<String> namespaces() {
        return concrete().map(SchemaClass::namespace).distinct();
    }

    private static String section(String namespace) {
        String title = namespace.substring(NAMESPACE.length()).replaceAll("/[\\d.]+$", "");
        return "## "
                + title
                + "\n\n| class | state | what |\n|---|---|---|\n"
                + concrete()
                        .filter(c -> c.namespace().equals(namespace))
                        .map(CompatibilityPageTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(SchemaClass type) {
        Optional<String> refusal = Support.refusal(type);
        if (refusal.isPresent()) {
            return row(type, "refused", reason(refusal.get()));
        }
        if (Support.isIgnored(type)) {
            return row(type, "ignored", "");
        }
        List<String> unread = unread(type);
        return unread.isEmpty()
                ? row(type, "supported", "")
                : row(type, "partly", "without " + String.join(", ", unread));
    }

    private static String row(SchemaClass type, String state, String what) {
        return "| %s | %s | %s |\n".formatted(type.name(), state, what);
    }

    private static String reason(String key) {
        return Problem.error(Place.NONE, key, "").text(Locale.ENGLISH).replaceAll(":\\s*$", ".");
    }

    private static List<String> unread(SchemaClass type) {
        return type.features().stream()
                .map(SchemaClass.Feature::name)
                .filter(f -> Support.isUnread(type, f))
                .sorted()
                .map(f -> "`" + f + "`")
                .toList();
    }

    @Test
    void thePageIsUpToDate() throws IOException {
        Path page = repository().resolve("docs/sirius-compatibility.md");
        if (Boolean.getBoolean("kogai.write")) {
            Files.writeString(page, page());
        }
        assertEquals(page(), Files.readString(page));
    }

    @Test
    void theReaderNamesEachFeatureThatThePageCallsSupported() throws IOException {
        String reader = readerSource();
        List<String> silent = new ArrayList<>();
        for (SchemaClass type : concrete().toList()) {
            if (Support.refusal(type).isPresent() || Support.isIgnored(type)) {
                continue;
            }
            type.features().stream()
                    .filter(f -> !refusedOrIgnored(f.type()))
                    .map(SchemaClass.Feature::name)
                    .filter(f -> !NEEDLESS.contains(f) && !Support.isUnread(type, f))
                    .filter(f -> !reader.contains('"' + f + '"'))
                    .forEach(f -> silent.add(type.name() + "." + f));
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void everyFeatureThatIsCalledUnreadExists() throws IOException {
        String support = Files.readString(reader().resolve("Support.java"));
        List<String> names =
                Pattern.compile("\"([A-Z]\\w+)\\.(\\w+)\"")
                        .matcher(support)
                        .results()
                        .map(m -> m.group(1) + "." + m.group(2))
                        .toList();
        assertTrue(names.size() > 20, names.toString());
        for (String name : names) {
            String[] parts = name.split("\\.");
            assertTrue(
                    Schema.SIRIUS.named(parts[0]).flatMap(c -> c.feature(parts[1])).isPresent(),
                    name);
        }
    }

    private static boolean refusedOrIgnored(String type) {
        return Schema.SIRIUS
                .named(type)
                .filter(c -> Support.refusal(c).isPresent() || Support.isIgnored(c))
                .isPresent();
    }

    private static String readerSource() throws IOException {
        try (Stream<Path> files = Files.list(reader())) {
            StringBuilder source = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith("er.java")).toList()) {
                source.append(Files.readString(file));
            }
            return source.toString();
        }
    }

    private static Path reader() {
        return repository()
                .resolve("bundles/org.kogai.diagram.odesign/src/org/kogai/diagram/odesign");
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs/decisions"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
