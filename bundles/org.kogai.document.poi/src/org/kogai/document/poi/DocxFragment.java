// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.kogai.document.Document;
import org.kogai.document.Inline;
import org.kogai.document.Picture;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes pieces of a document for a docx that is there already. The pieces use the style ids of our
 * own documents, and their bookmarks and drawings have ids that count from the start again: who
 * puts them in, maps both. Pictures, charts and links become parts and relations of the file.
 */
public final class DocxFragment {
    private final OfficeFile file;
    private final PackagePart part;

    /**
     * Pieces for a part of a file.
     *
     * @param file the file, which is changed
     * @param part the part that the pieces go into
     */
    public DocxFragment(OPCPackage file, PackagePart part) {
        this.file = new OfficeFile(file);
        this.part = part;
    }

    /**
     * Blocks. The end of a section tells in {@code w:sectPr} only how its pages lie.
     *
     * @param document the blocks and what they need to know
     * @param page page that they start on
     * @return an XML document whose root holds the pieces
     */
    public byte[] blocks(Document document, DocxPage page) {
        Xml xml = open("w:body");
        DocxRuns runs =
                new DocxRuns(xml, DocxLinks.from(part), DocxWriter.captions(document.blocks()));
        DrawingIds ids = new DrawingIds();
        DocxBody body =
                new DocxBody(
                        xml,
                        document,
                        runs,
                        new DocxPictures(file, part, xml, ids),
                        new DocxCharts(file, part, document.date(), xml, ids),
                        new FragmentPages(xml, page));
        body.writeBlocks();
        return xml.close().bytes();
    }

    /**
     * Running text.
     *
     * @return an XML document whose root holds runs and links
     */
    public byte[] text(List<Inline> pieces) {
        Xml xml = open("w:p");
        new DocxRuns(xml, DocxLinks.from(part), Set.of()).write(pieces);
        return xml.close().bytes();
    }

    /**
     * Run of a picture, as large as the page allows but not beyond its natural size.
     *
     * @return an XML document whose root holds the run
     */
    public byte[] picture(Picture picture, DocxPage room) {
        Xml xml = open("w:p");
        new DocxPictures(file, part, xml, new DrawingIds()).write(picture, room);
        return xml.close().bytes();
    }

    /**
     * Table of contents with its entries.
     *
     * @param title heading of the table
     * @param language BCP 47 tag of the heading
     * @param depth level down to which headings are listed, from 1
     * @param entries the entries
     * @return an XML document whose root holds the table
     */
    public byte[] contents(String title, String language, int depth, List<Entry> entries) {
        Xml xml = open("w:body");
        DocxRuns runs = new DocxRuns(xml, DocxLinks.none(), Set.of());
        new DocxContents(xml, runs, language).write(title, depth, entries);
        return xml.close().bytes();
    }

    /**
     * Entry of a table of contents.
     *
     * @param level level of the heading, from 1
     * @param number its number as it is read; empty for none
     * @param anchor bookmark of the heading
     * @param text words of the heading
     */
    public record Entry(int level, String number, String anchor, List<Inline> text) {
        public Entry {
            text = List.copyOf(text);
        }
    }

    /** Styles of our documents, as the part of a docx. */
    public static byte[] styles(Document.Numbering numbering) {
        return DocxStyles.of(numbering);
    }

    /** Lists that the styles of our documents refer to, as the part of a docx. */
    public static byte[] lists(Document.Numbering numbering) {
        return DocxLists.of(numbering);
    }

    /**
     * Writes a file with the properties of a document that is made now. The same content always
     * gives the same bytes.
     *
     * @param title title when the file has none
     * @param language BCP 47 tag
     * @param out where to; stays open
     */
    public static void save(
            OPCPackage file, String title, String language, LocalDate date, OutputStream out)
            throws IOException {
        try {
            PackageProperties properties = file.getPackageProperties();
            String own = properties.getTitleProperty().orElse("");
            boolean usable = !own.isBlank() && !own.contains("{{");
            OfficeFile.properties(properties, usable ? own : title, Locales.of(language), date);
            properties.setLastModifiedByProperty(Optional.of(OfficeFile.APPLICATION));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        save(file, out);
    }

    /**
     * Writes a file as it is. The same content always gives the same bytes.
     *
     * @param out where to; stays open
     */
    public static void save(OPCPackage file, OutputStream out) throws IOException {
        new OfficeFile(file).write(out);
    }

    private static Xml open(String root) {
        return new Xml().open(root, (Object[]) DocxWriter.NAMESPACES);
    }
}
