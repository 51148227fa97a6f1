// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.document.template.TemplateProblem;
import org.kogai.document.template.TemplateProblem.Severity;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with a template, or what the model did not have for it.
 *
 * @param template file of the template
 * @param problems problems in the order of the text
 */
public record TemplateReport(Path template, List<TemplateProblem> problems) {
    public TemplateReport {
        problems = List.copyOf(problems);
    }

    /** Whether nothing can be made of the template. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * The problems as a JSON list of kind, severity, place, message.
     *
     * @param language BCP 47 tag of the messages
     */
    public String json(String language) {
        return Json.of(problems.stream().map(problem -> json(problem, language)).toList());
    }

    private static Map<String, String> json(TemplateProblem problem, String language) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("kind", problem.kind().name());
        json.put("severity", problem.severity().name());
        json.put("place", problem.place().text(language));
        json.put("message", problem.message(language));
        return json;
    }
}
