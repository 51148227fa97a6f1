// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.dossier.simulation.SimulationDemo;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.contract.Contract;
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

/** Makes everything that the product can make from the sample projects. */
public final class Demo {
    private static final String SAMPLE = "cambodia";
    private static final String PROJECTS = "projects";
    private static final String TEMPLATES = "templates";
    private static final String TEMPLATE = "country-brief.%s.docx";

    private final LocalDate date;

    /**
     * A demo.
     *
     * @param date date on covers and slides, unless a contract is due before
     */
    public Demo(LocalDate date) {
        this.date = date;
    }

    /**
     * Copies the samples into the folder "projects" of a folder and puts what is made from each
     * into a folder beside it: of Cambodia everything, of the others the documents. Projects that
     * are there already are taken as they are, so that nobody loses what was changed in them.
     *
     * @return the files, in the order in which they were made
     * @throws CancelledException when it was cancelled
     * @throws OutputException when the folder cannot be written; it is as before then
     */
    public List<Path> make(Path folder, Progress progress) {
        try (OutputFolder out = new OutputFolder(folder)) {
            Path projects = folder.resolve(PROJECTS);
            if (!Files.exists(projects)) {
                progress.working(Progress.Work.COPY_SAMPLE, SAMPLE, 0, 1);
                projects = out.folder(PROJECTS);
                copySamples(projects);
            }
            for (Sample sample : Samples.all()) {
                Path project = projects.resolve(sample.id());
                if (Files.exists(project)) {
                    try (OutputFolder inside = out.within(sample.id())) {
                        make(sample, project, inside, progress);
                    }
                }
            }
            return out.commit();
        }
    }

    private void make(Sample sample, Path project, OutputFolder out, Progress progress) {
        try (Dossier dossier = Dossier.open(project)) {
            LocalDate day = day(dossier);
            List<Edition> editions =
                    ValidationReport.LANGUAGES.stream()
                            .map(language -> new Edition(language, day))
                            .toList();
            boolean whole = sample.id().equals(SAMPLE);
            for (Edition edition : editions) {
                dossier.documentGeneration()
                        .generate(documents(dossier, edition), edition, out, progress);
                if (whole) {
                    makeMore(dossier, edition, out, progress);
                }
            }
            if (whole) {
                SimulationDemo.make(dossier, editions, out, progress);
            }
        }
    }

    /** What a contract asks for is not dated after it is due. */
    private LocalDate day(Dossier dossier) {
        return dossier.governance()
                .contracts()
                .map(Contract::getDue)
                .filter(due -> due != null && date.isAfter(due.first()))
                .map(PartialDate::first)
                .findFirst()
                .orElse(date);
    }

    private static List<DocumentItem> documents(Dossier dossier, Edition edition) {
        boolean japanese = edition.language().equals("ja");
        return dossier.documents().stream()
                .filter(item -> japanese || !item.kind().isOfficialForm())
                .toList();
    }

    private static void copySamples(Path projects) {
        for (Sample sample : Samples.all()) {
            Path project = projects.resolve(sample.id());
            try {
                if (!Files.exists(project)) {
                    sample.copyTo(project);
                }
            } catch (IOException e) {
                throw new OutputException(project, e);
            }
        }
        writeTemplates(projects.resolve(SAMPLE));
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

    private static void makeMore(
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
