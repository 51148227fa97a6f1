// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes a file whose content is known. */
interface Writing {
    void to(OutputStream out) throws IOException;

    /** Writes into memory and tells the size. */
    default int bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
