// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.Labels;
import org.kogai.diagram.description.Viewpoint;
import org.kogai.diagram.odesign.Specification;
import org.kogai.diagram.odesign.SpecificationReader;
import org.kogai.diagram.table.TableDescription;
import org.kogai.viewpoints.GovernanceServices;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The viewpoint specifications that come with the product, and their words. */
public final class GovernanceViewpoints {
    /** In the order in which diagrams are listed; a bundle cannot list its own folder. */
    private static final List<String> FILES =
            List.of("governance.odesign", "managers.odesign", "planning.odesign", "tables.odesign");

    private static final Map<String, Properties> WORDS = new ConcurrentHashMap<>();

    private GovernanceViewpoints() {}

    /** The viewpoints of all specifications, read anew. */
    public static List<Viewpoint> viewpoints() {
        return FILES.stream()
                .flatMap(name -> file(name).map(url -> read(url, name)).stream())
                .flatMap(specification -> specification.viewpoints().stream())
                .toList();
    }

    private static Specification read(URL file, String name) {
        try (InputStream in = file.openStream()) {
            return SpecificationReader.read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Label of a kind of diagram for readers of this language; in English where it has no words.
     */
    public static String label(DiagramDescription description, String language) {
        return Labels.text(description.name(), description.label(), key -> word(key, language));
    }

    /** Label of a kind of table for readers of this language. */
    public static String label(TableDescription description, String language) {
        return Labels.text(description.name(), description.label(), key -> word(key, language));
    }

    /** Word of the specification (a label's {@code %key} without the percent sign), or null. */
    public static String word(String key, String language) {
        String found = words("_" + language).getProperty(key);
        return found == null ? words("").getProperty(key) : found;
    }

    private static Properties words(String suffix) {
        return WORDS.computeIfAbsent(suffix, GovernanceViewpoints::readWords);
    }

    /**
     * Read beside the specification and not through a ResourceBundle: on a plain class path many
     * bundles have a file of this name.
     */
    private static Properties readWords(String suffix) {
        Properties words = new Properties();
        try (InputStream in =
                new URL(file(FILES.get(0)).orElseThrow(), "../plugin" + suffix + ".properties")
                        .openStream()) {
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            words.load(reader);
        } catch (IOException e) {
            return words; // a language without words of its own
        }
        return words;
    }

    private static Optional<URL> file(String name) {
        return Optional.ofNullable(GovernanceServices.class.getResource("/description/" + name));
    }
}
