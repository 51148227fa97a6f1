// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.kogai.document.poi.wordml.Digest;
import org.kogai.document.poi.wordml.Ids;
import org.kogai.document.poi.wordml.SchemaOrder;
import org.kogai.document.poi.wordml.Word;
import org.kogai.document.poi.wordml.XmlPart;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a generated docx over an earlier one without losing what a person did there. The earlier
 * file is the one that goes on: its styles, headers, comments and everything that was not generated
 * stay. Generated pieces that say the same as before stay with the format that a person gave them;
 * others are replaced. What a person added stays where it was; what a person changed or took out is
 * offered beside the generated piece as a tracked change, until it is accepted or rejected; what
 * has lost its place moves to an appendix.
 */
public final class DocxMerge {
    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

    private final MergeWords words;
    private final LocalDate date;

    /**
     * @param words words to put into documents
     * @param date date of tracked changes
     */
    public DocxMerge(MergeWords words, LocalDate date) {
        this.words = words;
        this.date = date;
    }

    /**
     * Writes a file for which there is no earlier one.
     *
     * @param fresh the generated file
     * @param out where to; stays open
     * @throws IOException when it cannot be written there
     */
    public MergeReport write(byte[] fresh, OutputStream out) throws IOException {
        return write(open(fresh), MergeReport.Earlier.UNTOUCHED, out);
    }

    /**
     * Writes a file over an earlier one. A file that is not ours or cannot be read is not merged.
     *
     * @param fresh the generated file
     * @param earlier the earlier file
     * @param out where to; stays open
     * @return what became of the earlier file
     * @throws IOException when it cannot be written there
     */
    public MergeReport write(byte[] fresh, byte[] earlier, OutputStream out) throws IOException {
        Optional<GeneratedRecord> base;
        OpenDocx before;
        try {
            before = new OpenDocx(earlier);
            base = GeneratedRecord.of(before);
        } catch (IOException
                | InvalidFormatException
                | OpenXML4JRuntimeException
                | IllegalArgumentException e) {
            return write(open(fresh), MergeReport.Earlier.UNREADABLE, out);
        }
        if (base.isEmpty()) {
            return write(open(fresh), MergeReport.Earlier.FOREIGN, out);
        }
        if (base.get().whole().equals(GeneratedRecord.digest(before))) {
            return write(open(fresh), MergeReport.Earlier.UNTOUCHED, out);
        }
        return merge(open(fresh), before, base.get(), out);
    }

    private static OpenDocx open(byte[] fresh) throws IOException {
        try {
            return new OpenDocx(fresh);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static MergeReport write(OpenDocx fresh, MergeReport.Earlier earlier, OutputStream out)
            throws IOException {
        List<Generated> pieces = Generated.all(fresh);
        new GeneratedRecord(GeneratedRecord.digest(fresh), header(fresh), pieces).write(fresh);
        fresh.save(out);
        return MergeReport.nothing(earlier);
    }

    private MergeReport merge(
            OpenDocx fresh, OpenDocx earlier, GeneratedRecord base, OutputStream out)
            throws IOException {
        Carrier carrier = new Carrier(fresh, earlier);
        Tracked tracked = new Tracked(earlier.main().xml(), date);
        Assembly assembly = new Assembly(earlier, fresh, carrier, tracked, words);
        List<Generated> pieces = assembly.assemble(base.pieces());
        Element root = earlier.main().xml().getDocumentElement();
        new Ids().renew(root);
        number(root);
        SchemaOrder.sortAll(root);
        renewHeader(fresh, earlier, base);
        carrier.save();
        earlier.main().save();
        Unused.remove(earlier);
        new GeneratedRecord("", header(fresh), pieces).write(earlier);
        earlier.save(out);
        return new MergeReport(MergeReport.Earlier.EDITED, assembly.kept(), assembly.renewed());
    }

    private static void number(Element root) {
        int number = 0;
        for (Element change : Word.all(root, one -> CHANGES.contains(one.getLocalName()))) {
            Word.set(change, "id", Integer.toString(number++));
        }
    }

    private static String header(OpenDocx docx) throws IOException {
        Optional<XmlPart> header = docx.edge("header");
        return header.map(part -> words(docx, part)).orElse("");
    }

    private static String words(OpenDocx docx, XmlPart header) {
        return Digest.of(docx.visible().own(header.xml().getDocumentElement()));
    }

    /** A header that nobody has changed gets its new words. */
    private static void renewHeader(OpenDocx fresh, OpenDocx earlier, GeneratedRecord base)
            throws IOException {
        Optional<XmlPart> before = earlier.edge("header");
        Optional<XmlPart> now = fresh.edge("header");
        if (before.isPresent()
                && now.isPresent()
                && words(earlier, before.get()).equals(base.edge())
                && !header(fresh).equals(base.edge())) {
            new XmlPart(before.get().part(), now.get().xml()).save();
        }
    }
}
