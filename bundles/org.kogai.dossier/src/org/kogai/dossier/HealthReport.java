// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.document.poi.check.HealthFinding;
import org.kogai.document.poi.check.HealthRule.Severity;
import org.kogai.document.poi.check.OfficeHealth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong with office files.
 *
 * @param entries by file, in the order of the files
 */
public record HealthReport(List<Entry> entries) {
    private static final Set<String> KINDS = Set.of("docx", "pptx", "xlsx");

    public HealthReport {
        entries = List.copyOf(entries);
    }

    /**
     * One finding.
     *
     * @param file the file that it is about
     * @param finding what was found
     */
    public record Entry(Path file, HealthFinding finding) {
        /** File, part and place in it, as far as they are known. */
        public String where() {
            String part = finding.part().isEmpty() ? "" : "!" + finding.part();
            String place = finding.place().isEmpty() ? "" : " (" + finding.place() + ")";
            return file + part + place;
        }
    }

    /**
     * Examines files.
     *
     * @throws IOException when one cannot be read or is no office file
     * @throws CancelledException when it was cancelled
     */
    public static HealthReport of(List<Path> files, Progress progress) throws IOException {
        List<Entry> entries = new ArrayList<>();
        OfficeHealth health = new OfficeHealth();
        for (Path file : files) {
            progress.check();
            health.examine(file).forEach(finding -> entries.add(new Entry(file, finding)));
        }
        return new HealthReport(entries);
    }

    /**
     * Examines the office files among those that were made. Copies of templates with comments have
     * open places by their nature and are not examined.
     *
     * @throws IOException when one cannot be read
     * @throws CancelledException when it was cancelled
     */
    public static HealthReport ofMade(List<Path> files, Progress progress) throws IOException {
        return of(files.stream().filter(HealthReport::isFinished).toList(), progress);
    }

    private static boolean isFinished(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return KINDS.contains(name.substring(name.lastIndexOf('.') + 1))
                && !name.endsWith(Templates.COMMENTED);
    }

    /** How many findings weigh this much. */
    public long count(Severity severity) {
        return entries.stream()
                .filter(entry -> entry.finding().rule().severity() == severity)
                .count();
    }

    /**
     * The findings as a JSON list of file, rule, severity, part, place, message.
     *
     * @param language BCP 47 tag of the messages
     */
    public String json(String language) {
        return Json.of(entries.stream().map(entry -> json(entry, language)).toList());
    }

    private static Map<String, String> json(Entry entry, String language) {
        HealthFinding finding = entry.finding();
        Map<String, String> json = new LinkedHashMap<>();
        json.put("file", entry.file().toString());
        json.put("rule", finding.rule().name());
        json.put("severity", finding.rule().severity().name());
        json.put("part", finding.part());
        json.put("place", finding.place());
        json.put("message", finding.message(language));
        return json;
    }
}
