// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes a generated file over an earlier one without losing what a person did there.
 *
 * @param <F> kind of file
 * @param <M> what such a file remembers of its generation
 */
public abstract class Merge<F extends OpenFile, M extends Memory> {
    /**
     * Writes a file for which there is no earlier one.
     *
     * @param fresh the generated file
     * @param out where to; stays open
     * @throws IOException when it cannot be written there
     */
    public final MergeReport write(byte[] fresh, OutputStream out) throws IOException {
        return anew(fresh, MergeReport.Earlier.UNTOUCHED, out);
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
    public final MergeReport write(byte[] fresh, byte[] earlier, OutputStream out)
            throws IOException {
        F before;
        Optional<M> base;
        boolean untouched;
        try {
            before = open(earlier);
            base = memory(before);
            untouched = base.isPresent() && base.get().whole().equals(before.digest());
        } catch (IOException
                | InvalidFormatException
                | OpenXML4JRuntimeException
                | IllegalArgumentException e) {
            return anew(fresh, MergeReport.Earlier.UNREADABLE, out);
        }
        if (base.isEmpty()) {
            return anew(fresh, MergeReport.Earlier.FOREIGN, out);
        }
        return untouched
                ? anew(fresh, MergeReport.Earlier.UNTOUCHED, out)
                : merge(openGenerated(fresh), before, base.get(), out);
    }

    private MergeReport anew(byte[] fresh, MergeReport.Earlier earlier, OutputStream out)
            throws IOException {
        writeAnew(openGenerated(fresh), out);
        return MergeReport.nothing(earlier);
    }

    private F openGenerated(byte[] fresh) throws IOException {
        try {
            return open(fresh);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Opens a file. */
    protected abstract F open(byte[] bytes) throws IOException, InvalidFormatException;

    /** What a file remembers; nothing when it was not generated. */
    protected abstract Optional<M> memory(F file) throws IOException;

    /** Writes a generated file as it is, so that it remembers its generation. */
    protected abstract void writeAnew(F fresh, OutputStream out) throws IOException;

    /** Writes an earlier file that a person worked on, with what is generated now. */
    protected abstract MergeReport merge(F fresh, F earlier, M base, OutputStream out)
            throws IOException;
}
