// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.DiagramItem;
import org.kogai.dossier.DocumentItem;
import org.kogai.dossier.Dossier;
import org.kogai.dossier.Json;
import org.kogai.dossier.TableItem;
import org.kogai.model.Vocabulary;
import org.kogai.semantics.ModelStatistics;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Tells what can be made from a project. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private Path project;

    @Option(names = "--statistics", descriptionKey = "statistics")
    private boolean statistics;

    @Mixin private final JsonTarget json = new JsonTarget();

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Dossier dossier = Dossier.open(project)) {
            List<DiagramItem> diagrams = dossier.diagrams();
            List<TableItem> tables = dossier.tables().all();
            List<DocumentItem> documents = dossier.documents();
            ModelStatistics counts = ModelStatistics.of(dossier.governance());
            json.write(json(diagrams, tables, documents, dossier.languages(), counts), console);
            if (!json.isStandardOutput()) {
                print(diagrams, tables, documents, dossier.languages());
                if (statistics) {
                    print(counts);
                }
            }
        }
        return Exit.DONE.code();
    }

    private void print(
            List<DiagramItem> diagrams,
            List<TableItem> tables,
            List<DocumentItem> documents,
            List<String> languages) {
        String language = console.messages().language();
        console.result("list.diagrams");
        diagrams.forEach(
                item ->
                        console.result(
                                item.saved().isPresent() ? "list.kept" : "list.diagram",
                                item.name(),
                                item.title(language)));
        console.result("list.tables");
        tables.forEach(item -> console.result("list.diagram", item.name(), item.title(language)));
        console.result("list.documents");
        documents.forEach(
                item ->
                        console.result(
                                "list.document",
                                item.name(),
                                String.join(", .", item.kind().extensions()),
                                item.subject().map(p -> p.label(language)).orElse("")));
        console.result("list.languages", String.join(", ", languages));
    }

    private void print(ModelStatistics counts) {
        console.result("list.elements", counts.elements(), counts.citations());
        Vocabulary words = Vocabulary.in(console.messages().language());
        counts.byConfidence()
                .forEach((level, count) -> console.result("list.count", words.of(level), count));
        console.result("list.texts");
        counts.textsByLanguage()
                .forEach((language, count) -> console.result("list.count", language, count));
    }

    private String json(
            List<DiagramItem> diagrams,
            List<TableItem> tables,
            List<DocumentItem> documents,
            List<String> languages,
            ModelStatistics counts) {
        Map<String, Object> all = new TreeMap<>();
        all.put("diagrams", diagrams.stream().map(this::entry).toList());
        all.put("tables", tables.stream().map(this::entry).toList());
        all.put("documents", documents.stream().map(ListCommand::entry).toList());
        all.put("languages", languages);
        if (statistics) {
            all.put("statistics", entry(counts));
        }
        return Json.of(all);
    }

    private Map<String, Object> entry(DiagramItem item) {
        return new TreeMap<>(
                Map.of(
                        "name", item.name(),
                        "kind", item.description().name(),
                        "title", item.title(console.messages().language()),
                        "target", item.target().getId(),
                        "kept", item.saved().isPresent()));
    }

    private Map<String, Object> entry(TableItem item) {
        return new TreeMap<>(
                Map.of(
                        "name", item.name(),
                        "kind", item.description().name(),
                        "title", item.title(console.messages().language()),
                        "target", item.target().getId()));
    }

    private static Map<String, Object> entry(ModelStatistics counts) {
        Map<String, Integer> confidence = new TreeMap<>();
        counts.byConfidence().forEach((level, count) -> confidence.put(level.getName(), count));
        return new TreeMap<>(
                Map.of(
                        "elements", counts.elements(),
                        "citations", counts.citations(),
                        "confidence", confidence,
                        "texts", counts.textsByLanguage()));
    }

    private static Map<String, Object> entry(DocumentItem item) {
        return new TreeMap<>(Map.of("name", item.name(), "formats", item.kind().extensions()));
    }
}
