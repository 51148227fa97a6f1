// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.eclipse.emf.ecore.resource.Resource;
import org.kogai.semantics.validation.Finding;
import org.kogai.semantics.validation.Rule;
import org.kogai.semantics.validation.Severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found to break rules.
 *
 * @param findings by element in file order, then what concerns the whole model
 */
public record ValidationReport(List<Finding> findings) {
    /** Languages of the words of a report. */
    static final List<String> LANGUAGES = List.of("en", "ja");

    private static final List<Severity> HEAVIEST_FIRST =
            List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    public ValidationReport {
        findings = List.copyOf(findings);
    }

    /** How many findings weigh this much. */
    public long count(Severity severity) {
        return of(severity).size();
    }

    private List<Finding> of(Severity severity) {
        return findings.stream().filter(finding -> finding.rule().severity() == severity).toList();
    }

    /**
     * The findings as a JSON list of rule, severity, element, file, message, source.
     *
     * @param language BCP 47 tag of the messages
     */
    public String json(String language) {
        return Json.of(findings.stream().map(finding -> entry(finding, language)).toList());
    }

    private static Map<String, String> entry(Finding finding, String language) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("rule", finding.rule().id());
        entry.put("severity", finding.rule().severity().name());
        entry.put("element", id(finding));
        entry.put("file", file(finding));
        entry.put("message", finding.message(language));
        entry.put("source", finding.rule().source());
        return entry;
    }

    /**
     * The findings for a reader, as Markdown: heaviest first, by rule, each rule with its reason.
     *
     * @param project name of the project
     * @param language BCP 47 tag
     */
    public String text(String project, String language) {
        Words words = Words.in(language);
        List<String> lines = new ArrayList<>();
        lines.add("# " + words.of("report.title"));
        lines.add("");
        lines.add(words.of("report.project", project));
        lines.add("");
        lines.add(
                findings.isEmpty()
                        ? words.of("report.clean")
                        : words.of(
                                "report.summary",
                                HEAVIEST_FIRST.stream().map(this::count).toArray()));
        for (Severity severity : HEAVIEST_FIRST) {
            if (count(severity) > 0) {
                lines.add("");
                lines.add("## " + words.of("report.severity." + severity));
                byRule(of(severity)).forEach((rule, found) -> add(lines, rule, found, language));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static Map<Rule, List<Finding>> byRule(List<Finding> findings) {
        Map<Rule, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(
                finding ->
                        byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                                .add(finding));
        return byRule;
    }

    private static void add(
            List<String> lines, Rule rule, List<Finding> findings, String language) {
        Words words = Words.in(language);
        lines.add("");
        lines.add("### " + rule.id());
        lines.add("");
        lines.add(rule.explanation(language));
        lines.add(words.of("report.source", rule.source()));
        lines.add("");
        for (Finding finding : findings) {
            String where = words.of("report.where", file(finding), id(finding));
            lines.add("- " + finding.message(language) + " (" + where + ")");
        }
    }

    private static String id(Finding finding) {
        return finding.element().getId() == null ? "" : finding.element().getId();
    }

    private static String file(Finding finding) {
        Resource file = finding.element().eResource();
        return file == null ? "" : file.getURI().lastSegment();
    }
}
