// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.Labels;
import org.kogai.diagram.odesign.Specification;
import org.kogai.diagram.odesign.SpecificationReader;
import org.kogai.viewpoints.GovernanceServices;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The viewpoint specification that comes with the product, and its words. */
public final class GovernanceViewpoints {
    private static final String FILE = "governance.odesign";
    private static final Map<String, Properties> WORDS = new ConcurrentHashMap<>();

    private GovernanceViewpoints() {}

    /** The specification, read anew. */
    public static Specification specification() {
        try (InputStream in = file().openStream()) {
            return SpecificationReader.read(in, FILE);
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

    /** Word of the specification (a label's {@code %key} without the percent sign), or null. */
    public static String word(String key, String language) {
        String found = words("_" + language).getProperty(key);
        return found == null ? words("").getProperty(key) : found;
    }

    private static Properties words(String suffix) {
        return WORDS.computeIfAbsent(suffix, GovernanceViewpoints::read);
    }

    /**
     * Read beside the specification and not through a ResourceBundle: on a plain class path many
     * bundles have a file of this name.
     */
    private static Properties read(String suffix) {
        Properties words = new Properties();
        try (InputStream in = new URL(file(), "../plugin" + suffix + ".properties").openStream()) {
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            words.load(reader);
        } catch (IOException e) {
            return words; // a language without words of its own
        }
        return words;
    }

    private static URL file() {
        return GovernanceServices.class.getResource("/description/" + FILE);
    }
}
