// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.wordml;

import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.StreamHelper;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * XML part of a file as a tree.
 *
 * @param part the part
 * @param xml its content; changes reach the file with {@link #save}
 */
public record XmlPart(PackagePart part, Document xml) {
    /**
     * Reads a part. Document types are refused.
     *
     * @throws IOException when it is no XML that is allowed
     */
    public static XmlPart of(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return new XmlPart(part, DocumentHelper.readDocument(in));
        } catch (SAXException e) {
            throw new IOException(part.getPartName().getName() + ": " + e.getMessage(), e);
        }
    }

    /** Reads XML that this program wrote. */
    public static Document parse(byte[] xml) {
        try {
            return DocumentHelper.readDocument(new ByteArrayInputStream(xml));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void save() throws IOException {
        // A part that was made in memory would get the new content after the old.
        part.clear();
        try (OutputStream out = part.getOutputStream()) {
            if (!StreamHelper.saveXmlInStream(xml, out)) {
                throw new IOException(part.getPartName().getName());
            }
        }
    }
}
