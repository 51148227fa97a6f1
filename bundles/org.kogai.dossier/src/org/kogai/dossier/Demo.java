// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.dossier.simulation.SimulationDemo;
import org.kogai.samples.Sample;
import org.kogai.samples.Samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes everything that the product can make from the sample project. */
public final class Demo {
    private static final String SAMPLE = "cambodia";
    private static final String PROJECT = "project";
    private static final String TEMPLATES = "templates";
    private static final String TEMPLATE = "country-brief.%s.docx";

    private final LocalDate date;

    /**
     * A demo.
     *
     * @param date date on covers and slides
     */
    public Demo(LocalDate date) {
        this.date = date;
    }

    /**
     * Copies the sample into the folder "project" of a folder and puts everything that is made from
     * it beside it. A project that is there already is taken as it is, so that nobody loses what
     * was changed in it.
     *
     * @return the files, in the order in which they were made
     * @throws CancelledException when it was cancelled
     * @throws OutputException when the folder cannot be written; it is as before then
     */
    public List<Path> make(Path folder, Progress progress) {
        try (OutputFolder out = new OutputFolder(folder)) {
            Path project = folder.resolve(PROJECT);
            if (!Files.exists(project)) {
                progress.working(Progress.Work.COPY_SAMPLE, SAMPLE, 0, 1);
                project = out.folder(PROJECT);
                copySample(project);
                writeTemplates(project);
            }
            try (Dossier dossier = Dossier.open(project)) {
                List<Edition> editions =
                        ValidationReport.LANGUAGES.stream()
                                .map(language -> new Edition(language, date))
                                .toList();
                editions.forEach(edition -> make(dossier, edition, out, progress));
                SimulationDemo.make(dossier, editions, out, progress);
            }
            return out.commit();
        }
    }

    private static void copySample(Path project) {
        Sample sample = Samples.find(SAMPLE).orElseThrow();
        try {
            sample.copyTo(project);
        } catch (IOException e) {
            throw new OutputException(project, e);
        }
    }

    private static void writeTemplates(Path project) {
        try (OutputFolder templates = new OutputFolder(project.resolve(TEMPLATES))) {
            ValidationReport.LANGUAGES.forEach(
                    language ->
                            Templates.writeExample(
                                    TEMPLATE.formatted(language), language, templates));
            templates.commit();
        }
    }

    private static void makeFromTemplate(
            Dossier dossier, Edition edition, OutputFolder out, Progress progress) {
        Path template =
                dossier.folder().resolve(TEMPLATES).resolve(TEMPLATE.formatted(edition.language()));
        if (Files.exists(template)) {
            try {
                dossier.templateGeneration()
                        .generate(template, Optional.empty(), edition, out, progress);
            } catch (IOException e) {
                throw new OutputException(template, e);
            }
        }
    }

    private static void make(
            Dossier dossier, Edition edition, OutputFolder out, Progress progress) {
        dossier.diagramExport()
                .export(
                        dossier.featuredDiagrams(),
                        Set.of(PictureFormat.SVG, PictureFormat.PNG),
                        edition,
                        out,
                        progress);
        dossier.tables()
                .export(dossier.featuredTables(), Set.of(TableFormat.XLSX), edition, out, progress);
        dossier.documentGeneration().generate(dossier.documents(), edition, out, progress);
        makeFromTemplate(dossier, edition, out, progress);
        ValidationReport report = dossier.validate(progress);
        String language = edition.language();
        text(out, "validation." + language + ".json", report.json(language));
        text(out, "validation." + language + ".md", report.text(SAMPLE, language));
    }

    private static void text(OutputFolder out, String name, String text) {
        out.write(name, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
