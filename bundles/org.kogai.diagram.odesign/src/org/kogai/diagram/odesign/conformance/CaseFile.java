// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Description of a case ({@code case.json}).
 *
 * @param folder folder of the case
 * @param odesign specification
 * @param metamodels metamodels
 * @param models models, the main one first
 * @param servicesSource folder with the Java source of the services, empty for none
 * @param viewpoints names of the enabled viewpoints
 * @param representation name of the description of the first diagram or table
 * @param root fragment of its target
 * @param steps steps
 */
record CaseFile(
        Path folder,
        String odesign,
        List<String> metamodels,
        List<String> models,
        String servicesSource,
        List<String> viewpoints,
        String representation,
        String root,
        List<Step> steps) {

    static CaseFile read(Path folder) throws IOException {
        Path file = folder.resolve("case.json");
        if (!Files.isRegularFile(file)) {
            throw new CaseException("case.missing", file.toString());
        }
        Object json = JsonReader.read(Files.readString(file));
        if (!(json instanceof Map)) {
            throw new CaseException("case.json", "1");
        }
        Step all = new Step(Step.map(json));
        return new CaseFile(
                folder,
                all.text("odesign"),
                all.texts("metamodels"),
                all.texts("model"),
                all.text("servicesSource"),
                all.texts("viewpoints"),
                all.has("diagram") ? all.text("diagram") : all.text("table"),
                all.text("root"),
                all.list("steps").stream().map(s -> new Step(Step.map(s))).toList());
    }
}
