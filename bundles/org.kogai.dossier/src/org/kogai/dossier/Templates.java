// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.diagram.description.DiagramDescription;
import org.kogai.document.Deck;
import org.kogai.document.TemplateExample;
import org.kogai.document.poi.DocxWriter;
import org.kogai.document.poi.PptxWriter;
import org.kogai.document.poi.template.SlideMaster;
import org.kogai.document.poi.template.WordTemplate;
import org.kogai.document.template.TemplateProblem;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Templates of Word and slide masters: examples to start from, and what is wrong with one. */
public final class Templates {
    /** The example has no date of its own; files need one to be the same each time. */
    private static final LocalDate EXAMPLE_DATE = LocalDate.of(2026, 4, 1);

    /** How the name of a copy with comments ends. */
    static final String COMMENTED = ".checked.docx";

    private Templates() {}

    /**
     * Stages a template that works.
     *
     * @param name file name
     * @param language BCP 47 tag of its words
     * @throws OutputException when it cannot be written
     */
    public static void writeExample(String name, String language, OutputFolder out) {
        out.write(name, stream -> writeExample(language, stream));
    }

    private static void writeExample(String language, OutputStream stream) throws IOException {
        new DocxWriter().write(TemplateExample.brief(language, EXAMPLE_DATE), stream);
    }

    /**
     * Checks a template or a slide master without a project; a name of a diagram may be that of a
     * kind.
     *
     * @throws org.kogai.document.template.UnusableTemplateException when it is none
     * @throws IOException when it cannot be read
     */
    public static TemplateReport check(Path file) throws IOException {
        return new TemplateReport(
                file,
                isMaster(file)
                        ? SlideMaster.read(file).check()
                        : WordTemplate.read(file).check(kinds()));
    }

    /** Whether a file is a slide master by its name. */
    public static boolean isMaster(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pptx");
    }

    /**
     * Stages our own slide master without slides, to be changed in PowerPoint.
     *
     * @param name file name
     * @param language BCP 47 tag of the presentation
     * @throws OutputException when it cannot be written
     */
    public static void writeMaster(String name, String language, OutputFolder out) {
        String title = Words.in(language).of("template.master");
        Deck deck = new Deck(title, language, EXAMPLE_DATE, List.of());
        out.write(name, stream -> new PptxWriter().write(deck, stream));
    }

    /** Names of the kinds of diagrams. */
    static List<String> kinds() {
        return GovernanceViewpoints.viewpoints().stream()
                .flatMap(viewpoint -> viewpoint.diagrams().stream())
                .map(DiagramDescription::name)
                .toList();
    }

    /** Names of kinds of diagrams and of the diagrams of a project. */
    static Collection<String> names(List<DiagramItem> diagrams) {
        List<String> names = new ArrayList<>(kinds());
        diagrams.forEach(diagram -> names.add(diagram.name()));
        return names;
    }

    /**
     * Stages a copy of a template with its problems as comments.
     *
     * @param name file name without extension; the copy is name.checked.docx
     * @param language BCP 47 tag of the comments
     * @throws OutputException when it cannot be written
     * @throws IOException when the template cannot be read
     */
    public static void writeChecked(
            TemplateReport report, String name, String language, OutputFolder out)
            throws IOException {
        WordTemplate template = WordTemplate.read(report.template());
        List<TemplateProblem> problems = report.problems();
        out.write(name + COMMENTED, stream -> template.writeChecked(problems, language, stream));
    }

    /** Name of the file of a template without its extension. */
    public static String name(Path template) {
        return template.getFileName().toString().replaceFirst("(?i)\\.docx$", "");
    }
}
