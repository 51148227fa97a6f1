// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kogai.document.poi.template.TemplateFile.paragraph;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.document.template.TemplateProblem;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class CheckedCopyTest {
    @TempDir Path folder;

    private byte[] copy(TemplateFile file, String language) throws IOException {
        WordTemplate template = WordTemplate.read(file.in(folder));
        List<TemplateProblem> problems = template.check(TemplateRun.DIAGRAMS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.writeChecked(problems, language, out);
        return out.toByteArray();
    }

    private static List<String> comments(byte[] copy) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(copy))) {
            return List.of(document.getComments()).stream().map(XWPFComment::getText).toList();
        }
    }

    @Test
    void hasEachProblemAsACommentAtItsPlace() throws IOException {
        byte[] copy =
                copy(TemplateFile.of(paragraph("of {{nam}}"), paragraph("{{#if draft}}")), "en");

        assertEquals(
                List.of(
                        "There is no “nam” here. Did you mean: name?",
                        "This part is not closed. Write {{/if}} where it ends."),
                comments(copy));
        String document = TemplateFile.read(copy, "word/document.xml");
        int start = document.indexOf("<w:commentRangeStart w:id=\"0\"/>");
        int end = document.indexOf("<w:commentRangeEnd w:id=\"0\"/>");
        assertTrue(start >= 0 && document.substring(start, end).contains("{{nam}}"), document);
        assertFalse(document.contains("kogai"), document);
    }

    @Test
    void speaksJapanese() throws IOException {
        assertEquals(
                List.of("ここに「nam」という名前はありません。 もしかして：name"),
                comments(copy(TemplateFile.of(paragraph("{{nam}}")), "ja")));
    }

    @Test
    void tellsThePlaceWhereWordHasNoComments() throws IOException {
        byte[] copy = copy(TemplateFile.of(paragraph("x")).header(paragraph("{{nam}}")), "en");

        assertEquals(
                List.of("Header: {{nam}} – There is no “nam” here. Did you mean: name?"),
                comments(copy));
    }
}
