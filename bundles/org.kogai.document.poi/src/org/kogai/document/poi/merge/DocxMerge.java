// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
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
public final class DocxMerge extends Merge<OpenDocx, GeneratedRecord> {
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

    @Override
    protected OpenDocx open(byte[] bytes) throws IOException, InvalidFormatException {
        return new OpenDocx(bytes);
    }

    @Override
    protected Optional<GeneratedRecord> memory(OpenDocx file) throws IOException {
        return GeneratedRecord.of(file);
    }

    @Override
    protected void writeAnew(OpenDocx fresh, OutputStream out) throws IOException {
        List<Generated> pieces = Generated.all(fresh);
        new GeneratedRecord(fresh.digest(), header(fresh), pieces).write(fresh);
        fresh.save(out);
    }

    @Override
    protected MergeReport merge(
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
        renewHeaders(fresh, earlier, base);
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
        Optional<XmlPart> header = docx.header();
        return header.map(part -> words(docx, part)).orElse("");
    }

    private static String words(OpenDocx docx, XmlPart header) {
        return Digest.of(docx.visible().own(header.xml().getDocumentElement()));
    }

    /** Headers that nobody has changed get their new words. LibreOffice writes one a section. */
    private static void renewHeaders(OpenDocx fresh, OpenDocx earlier, GeneratedRecord base)
            throws IOException {
        Optional<XmlPart> now = fresh.header();
        if (now.isEmpty() || words(fresh, now.get()).equals(base.edge())) {
            return;
        }
        for (PackagePart part : earlier.parts().all("header")) {
            if (words(earlier, XmlPart.of(part)).equals(base.edge())) {
                new XmlPart(part, now.get().xml()).save();
            }
        }
    }
}
