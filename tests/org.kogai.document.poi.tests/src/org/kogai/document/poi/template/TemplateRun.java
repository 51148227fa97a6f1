// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.kogai.document.Picture;
import org.kogai.document.TemplateComposer;
import org.kogai.document.template.TemplateProblem;
import org.kogai.model.governance.Element;
import org.kogai.semantics.Governance;
import org.kogai.testing.GovernanceExample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Document that was made of a template and the example.
 *
 * @param bytes the file
 * @param problems what the model did not have
 */
record TemplateRun(byte[] bytes, List<TemplateProblem> problems) {
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8A"
                                    + "AwMCAO+ip1sAAAAASUVORK5CYII=");
    static final List<String> DIAGRAMS = List.of("InstitutionMap", "GapTrace");

    static TemplateRun of(Path file, GovernanceExample example, Element subject, String language)
            throws IOException {
        WordTemplate template = WordTemplate.read(file);
        LocalDate date = LocalDate.of(2026, 4, 1);
        TemplateComposer composer =
                new TemplateComposer(
                        new Governance(List.of(example.workspace)),
                        subject,
                        language,
                        date,
                        template.listsSources(),
                        () -> List.of(picture("LegalHierarchy")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<TemplateProblem> problems =
                template.write(composer, name -> List.of(picture(name)), date, out);
        return new TemplateRun(out.toByteArray(), problems);
    }

    private static Picture picture(String name) {
        return new Picture(name, name, PNG, 1600, 900, "all of " + name);
    }

    /** Words of the body, a line for each paragraph and for each row of a table. */
    String text() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> lines = new ArrayList<>();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    lines.add(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> lines.add(text(row)));
                }
            }
            return String.join("\n", lines);
        }
    }

    private static String text(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> cell.getText())
                .collect(Collectors.joining("|"));
    }

    String part(String name) throws IOException {
        return TemplateFile.read(bytes, name);
    }
}
