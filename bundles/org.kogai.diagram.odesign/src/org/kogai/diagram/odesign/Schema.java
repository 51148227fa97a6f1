// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Classes of the specification format, read from a table (reference 2). */
final class Schema {
    private static final String VALIDATION = "http://www.eclipse.org/sirius/description/";
    private static final String DIAGRAM = "http://www.eclipse.org/sirius/diagram/description/";

    /** Namespace URIs by their keys in the table (reference 1.2). */
    private static final Map<String, String> NAMESPACES =
            Map.of(
                    "V", VALIDATION + "1.1.0",
                    "VS", VALIDATION + "style/1.1.0",
                    "VT", VALIDATION + "tool/1.1.0",
                    "VV", VALIDATION + "validation/1.1.0",
                    "D", DIAGRAM + "1.1.0",
                    "DS", DIAGRAM + "style/1.1.0",
                    "DT", DIAGRAM + "tool/1.1.0",
                    "DF", DIAGRAM + "filter/1.1.0",
                    "DC", DIAGRAM + "concern/1.1.0",
                    "T", "http://www.eclipse.org/sirius/table/description/1.1.0");

    /** Schema of the one supported version; the table never changes at run time. */
    static final Schema SIRIUS = load();

    private final Map<String, SchemaClass> byName = new LinkedHashMap<>();

    /** The class with this name in this namespace. */
    Optional<SchemaClass> find(String namespaceUri, String name) {
        return named(name).filter(c -> c.namespace().equals(namespaceUri));
    }

    /** The class with this name; names are unique over the namespaces that are read. */
    Optional<SchemaClass> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All classes, in the order of the table. */
    Collection<SchemaClass> classes() {
        return Collections.unmodifiableCollection(byName.values());
    }

    private static Schema load() {
        Schema schema = new Schema();
        try (InputStream in = Schema.class.getResourceAsStream("sirius.schema");
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            SchemaClass current = null;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("class ")) {
                    current = schemaClass(line);
                    schema.byName.put(current.name(), current);
                } else if (line.startsWith("  ") && current != null) {
                    current.add(feature(line.trim()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<String> done = new HashSet<>();
        schema.byName.values().forEach(c -> schema.inherit(c, done));
        return schema;
    }

    private void inherit(SchemaClass schemaClass, Set<String> done) {
        if (!done.add(schemaClass.name())) {
            return;
        }
        for (String superName : schemaClass.superNames()) {
            SchemaClass ancestor = byName.get(superName);
            inherit(ancestor, done);
            schemaClass.inherit(ancestor);
        }
    }

    private static SchemaClass schemaClass(String line) {
        String[] words = line.split(" ");
        String[] id = words[1].split(":");
        boolean isAbstract = words.length > 2 && words[2].equals("abstract");
        List<String> superNames = new ArrayList<>();
        for (int i = isAbstract ? 4 : 3; i < words.length; i++) {
            superNames.add(words[i]);
        }
        return new SchemaClass(NAMESPACES.get(id[0]), id[1], isAbstract, superNames);
    }

    private static SchemaClass.Feature feature(String line) {
        String[] words = line.split(" ", 5);
        SchemaClass.Kind kind =
                switch (words[1]) {
                    case "attr" -> SchemaClass.Kind.ATTRIBUTE;
                    case "cont" -> SchemaClass.Kind.CONTAINMENT;
                    default -> SchemaClass.Kind.REFERENCE;
                };
        String defaultText = words.length > 4 ? words[4] : "";
        return new SchemaClass.Feature(words[0], kind, words[2], words[3].equals("*"), defaultText);
    }
}
