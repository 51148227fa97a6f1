// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.eclipse.emf.ecore.EClass;
import org.kogai.document.Document.Numbering;
import org.kogai.document.Picture;
import org.kogai.document.TemplateComposer;
import org.kogai.document.poi.DocxFragment;
import org.kogai.document.poi.wordml.Word;
import org.kogai.document.template.ChapterName;
import org.kogai.document.template.Placeholder;
import org.kogai.document.template.TemplateCheck;
import org.kogai.document.template.TemplateProblem;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Word document that a person made as a template. What stands between double braces is replaced by
 * what the model says; all else stays as it is. Nothing of a template ever runs.
 */
public final class WordTemplate {
    private final byte[] bytes;

    private WordTemplate(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads a template; the file is not touched again.
     *
     * @throws org.kogai.document.template.UnusableTemplateException when it is no docx, or holds
     *     what a template must not hold
     * @throws IOException when it cannot be read
     */
    public static WordTemplate read(Path file) throws IOException {
        return new WordTemplate(TemplateBytes.read(file, OfficeKind.WORD));
    }

    /** What is done with an open template. */
    private interface Work<T> {
        T with(OpenTemplate template) throws IOException;
    }

    private <T> T open(Numbering numbering, Work<T> work) throws IOException {
        try (InputStream in = new ByteArrayInputStream(bytes);
                OPCPackage file = OPCPackage.open(in)) {
            return work.with(new OpenTemplate(file, numbering));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** Class of the elements that the template is for. */
    public EClass type() throws IOException {
        return open(Numbering.DECIMAL, template -> TemplateCheck.type(template.marks()));
    }

    /** Whether the template has a place for the list of sources. */
    public boolean listsSources() throws IOException {
        Placeholder sources = new Placeholder.Chapter(ChapterName.SOURCES.key());
        return open(Numbering.DECIMAL, template -> template.has(sources));
    }

    /**
     * Everything that is wrong, without any model.
     *
     * @param diagrams names of the diagrams that there are
     */
    public List<TemplateProblem> check(Collection<String> diagrams) throws IOException {
        return open(Numbering.DECIMAL, template -> template.check(diagrams));
    }

    /**
     * Writes the document. The template must have no mistakes.
     *
     * @param composer what the model gives
     * @param diagrams pictures of a diagram by its name
     * @param date date in the file's properties
     * @param out where to; stays open
     * @return what the model did not have
     */
    public List<TemplateProblem> write(
            TemplateComposer composer,
            Function<String, List<Picture>> diagrams,
            LocalDate date,
            OutputStream out)
            throws IOException {
        return open(
                composer.document(List.of()).numbering(),
                template -> {
                    List<TemplateProblem> problems =
                            new TemplateDocument(template, composer, diagrams).fill();
                    String language = composer.document(List.of()).language();
                    template.write(composer.title(), language, date, out);
                    return problems;
                });
    }

    /**
     * Writes a copy of the template with its problems as comments of Word.
     *
     * @param problems problems of this template
     * @param language BCP 47 tag of the comments
     * @param out where to; stays open
     */
    public void writeChecked(List<TemplateProblem> problems, String language, OutputStream out)
            throws IOException {
        open(
                Numbering.DECIMAL,
                template -> {
                    Element body = Word.child(template.body().root(), "body").orElseThrow();
                    DocxFragment fragment = template.fragment(template.body());
                    Comments comments = new Comments(template.parts(), body, fragment, language);
                    Map<Integer, Element> runs = template.runsByNumber();
                    for (TemplateProblem problem : problems) {
                        comments.add(problem, Optional.ofNullable(runs.get(problem.mark())));
                    }
                    runs.values().forEach(Marks::forget);
                    comments.save();
                    template.write(out);
                    return template;
                });
    }
}
