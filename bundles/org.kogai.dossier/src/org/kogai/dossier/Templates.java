// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.diagram.description.DiagramDescription;
import org.kogai.document.TemplateExample;
import org.kogai.document.poi.DocxWriter;
import org.kogai.document.poi.template.WordTemplate;
import org.kogai.document.template.TemplateProblem;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Templates of Word: an example to start from, and what is wrong with one. */
public final class Templates {
    /** The example has no date of its own; files need one to be the same each time. */
    private static final LocalDate EXAMPLE_DATE = LocalDate.of(2026, 4, 1);

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
     * Checks a template without a project; a name of a diagram may be that of a kind.
     *
     * @throws org.kogai.document.template.UnusableTemplateException when it is none
     * @throws IOException when it cannot be read
     */
    public static TemplateReport check(Path file) throws IOException {
        return new TemplateReport(file, WordTemplate.read(file).check(kinds()));
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
        out.write(
                name + ".checked.docx",
                stream -> template.writeChecked(problems, language, stream));
    }

    /** Name of the file of a template without its extension. */
    public static String name(Path template) {
        return template.getFileName().toString().replaceFirst("(?i)\\.docx$", "");
    }
}
