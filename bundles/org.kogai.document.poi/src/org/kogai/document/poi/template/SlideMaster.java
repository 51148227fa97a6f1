// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.kogai.document.Deck;
import org.kogai.document.poi.DocxFragment;
import org.kogai.document.template.TemplateProblem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Presentation whose master and layouts a person made. Decks get its look; slides that it holds
 * itself are left out.
 */
public final class SlideMaster {
    private final byte[] bytes;

    private SlideMaster(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads a presentation; the file is not touched again.
     *
     * @throws org.kogai.document.template.UnusableTemplateException when it is no pptx, or holds
     *     what a template must not hold
     * @throws IOException when it cannot be read
     */
    public static SlideMaster read(Path file) throws IOException {
        return new SlideMaster(TemplateBytes.read(file, OfficeKind.SLIDES));
    }

    /** Everything that is wrong with the layout for slides. */
    public List<TemplateProblem> check() throws IOException {
        try (InputStream in = new ByteArrayInputStream(bytes);
                OPCPackage file = OPCPackage.open(in)) {
            return MasterLayout.of(new SlideParts(file)).problems();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /**
     * Writes a deck with this master, which must have no mistakes. The same deck always gives the
     * same bytes.
     *
     * @param out where to; stays open
     */
    public void write(Deck deck, OutputStream out) throws IOException {
        try (InputStream in = new ByteArrayInputStream(bytes);
                OPCPackage file = OPCPackage.open(in)) {
            new MasterDeck(new SlideParts(file)).write(deck);
            DocxFragment.save(file, deck.title(), deck.language(), deck.date(), out);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
