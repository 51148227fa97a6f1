// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word files made of the XML that a test is about. */
final class TemplateFile {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String mainType = TYPE + "document.main+xml";
    private String body = "";

    /** File whose body holds these paragraphs, tables and so on. */
    static TemplateFile of(String... blocks) {
        TemplateFile file = new TemplateFile();
        file.body = String.join("", blocks);
        return file;
    }

    /** Paragraph of one run. */
    static String paragraph(String text) {
        return "<w:p>" + run("", text) + "</w:p>";
    }

    /** Paragraph of a style. */
    static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run("", text) + "</w:p>";
    }

    static String run(String look, String text) {
        return "<w:r><w:rPr>"
                + look
                + "</w:rPr><w:t xml:space=\"preserve\">"
                + text
                + "</w:t></w:r>";
    }

    /** Table of one paragraph a cell. */
    static String table(String[]... rows) {
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid/>");
        for (String[] row : rows) {
            table.append("<w:tr>");
            for (String cell : row) {
                table.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    TemplateFile mainType(String type) {
        mainType = type;
        return this;
    }

    TemplateFile styles(String styles) {
        return part("styles", "<w:styles xmlns:w=\"" + WORD + "\">" + styles + "</w:styles>");
    }

    TemplateFile header(String blocks) {
        return part("header", "<w:hdr xmlns:w=\"" + WORD + "\">" + blocks + "</w:hdr>");
    }

    TemplateFile part(String kind, String xml) {
        add("word/" + kind + ".xml", TYPE + kind + "+xml", xml);
        relations
                .append("<Relationship Id=\"r-" + kind + "\" Type=\"" + OFFICE + kind)
                .append("\" Target=\"" + kind + ".xml\"/>");
        return this;
    }

    TemplateFile add(String name, String type, String content) {
        parts.put(name, content);
        types.append("<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>");
        return this;
    }

    TemplateFile relation(String kind, String target, boolean external) {
        relations
                .append("<Relationship Id=\"r-" + kind + "\" Type=\"" + OFFICE + kind)
                .append("\" Target=\"" + target + "\"")
                .append(external ? " TargetMode=\"External\"/>" : "/>");
        return this;
    }

    Path in(Path folder) throws IOException {
        Path file = folder.resolve("template.docx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\""
                            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\""
                            + mainType
                            + "\"/>"
                            + types
                            + "</Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\""
                            + RELATIONS
                            + "\"><Relationship Id=\"r1\" Type=\""
                            + OFFICE
                            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            put(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\""
                            + WORD
                            + "\"><w:body>"
                            + body
                            + "</w:body></w:document>");
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    "<Relationships xmlns=\"" + RELATIONS + "\">" + relations + "</Relationships>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Content of a part of a file; empty text when there is no such part. */
    static String read(byte[] file, String part) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    ByteArrayOutputStream content = new ByteArrayOutputStream();
                    zip.transferTo(content);
                    return content.toString(StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
