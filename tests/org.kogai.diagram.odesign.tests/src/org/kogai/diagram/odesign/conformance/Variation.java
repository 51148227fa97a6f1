// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A recorded case in which some texts or steps are others. */
final class Variation {
    private final Path folder;

    Variation(String name, Path folder) throws IOException {
        this.folder = Cases.copy(name, folder);
    }

    /** Replaces a text of a file, once. */
    Variation with(String file, String old, String other) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        if (!text.contains(old)) {
            throw new IOException(file + " holds no " + old);
        }
        int at = text.indexOf(old);
        Files.writeString(path, text.substring(0, at) + other + text.substring(at + old.length()));
        return this;
    }

    /** Runs with these steps, which a JSON list holds, and gives the snapshots. */
    List<Step> run(String steps) throws IOException {
        Path path = folder.resolve("case.json");
        Map<String, Object> description = Step.map(JsonReader.read(Files.readString(path)));
        description.put("steps", JsonReader.read(steps.replace('`', '"')));
        StringWriter text = new StringWriter();
        new JsonWriter(text).write(description);
        Files.writeString(path, text.toString());
        StringWriter out = new StringWriter();
        CaseRunner.run(folder, out);
        return ((List<?>) JsonReader.read(out.toString()))
                .stream().map(one -> new Step(Step.map(one))).toList();
    }

    /** The views or lines of a snapshot that a mapping made. */
    static List<Step> of(Step snapshot, String mapping) {
        return snapshot.list(snapshot.has("lines") ? "lines" : "elements").stream()
                .map(one -> new Step(Step.map(one)))
                .filter(one -> one.text("mapping").equals(mapping))
                .toList();
    }

    /** The view or line of a mapping and an element. */
    static Step of(Step snapshot, String mapping, String target) {
        return of(snapshot, mapping).stream()
                .filter(one -> one.text("target").equals(target))
                .findFirst()
                .orElseThrow(() -> new AssertionError(mapping + " " + target));
    }
}
