// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Rows of a PNG picture, compressed without regard to other rows, so that bands can be made side by
 * side.
 *
 * @param data a whole number of blocks (RFC 1951), of which none is the last
 * @param check Adler-32 of the rows before they were compressed
 * @param length bytes of the rows before they were compressed
 */
record Band(byte[] data, long check, long length) {
    /** Difference to the row above: drawings repeat from row to row. */
    private static final byte FILTER_UP = 2;

    private static final byte FILTER_NONE = 0;

    private static final int BUFFER = 1 << 16;

    /**
     * Compresses rows. The first is not compared with the one above: a curve that begins in another
     * band may be painted there with other shades.
     *
     * @param pixels rows of red, green and blue
     * @param width pixels of a row
     */
    static Band of(int[] pixels, int width) {
        ByteArrayOutputStream data = new ByteArrayOutputStream(BUFFER);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        Adler32 check = new Adler32();
        byte[] row = new byte[1 + 3 * width];
        byte[] same = new byte[row.length];
        same[0] = FILTER_UP;
        try (DeflaterOutputStream out = new DeflaterOutputStream(data, deflater, BUFFER, true)) {
            for (int at = 0; at < pixels.length; at += width) {
                byte[] filtered = at > 0 && isRepeated(pixels, at, width) ? same : row;
                if (filtered == row) {
                    filter(pixels, at, width, row);
                }
                out.write(filtered);
                check.update(filtered);
            }
            out.flush();
            long length = deflater.getBytesRead();
            return new Band(data.toByteArray(), check.getValue(), length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
    }

    /** Most rows of a drawing differ nowhere from the one above. */
    private static boolean isRepeated(int[] pixels, int at, int width) {
        return Arrays.equals(pixels, at, at + width, pixels, at - width, at);
    }

    private static void filter(int[] pixels, int at, int width, byte[] row) {
        row[0] = at == 0 ? FILTER_NONE : FILTER_UP;
        int end = at + width;
        if (at == 0) {
            for (int x = 0; x < width; x++) {
                subtract(pixels[x], 0, row, 1 + 3 * x);
            }
            return;
        }
        Arrays.fill(row, 1, row.length, (byte) 0);
        // Rows that differ differ in few places, and looking for those costs little.
        for (int x = differing(pixels, at, end, width); x < end; ) {
            subtract(pixels[x], pixels[x - width], row, 1 + 3 * (x - at));
            x = differing(pixels, x + 1, end, width);
        }
    }

    /** The next pixel that is not as the one above it; the end when all are. */
    private static int differing(int[] pixels, int from, int end, int width) {
        int offset = Arrays.mismatch(pixels, from, end, pixels, from - width, end - width);
        return offset < 0 ? end : from + offset;
    }

    private static void subtract(int pixel, int up, byte[] row, int to) {
        row[to] = (byte) ((pixel >> 16) - (up >> 16));
        row[to + 1] = (byte) ((pixel >> 8) - (up >> 8));
        row[to + 2] = (byte) (pixel - up);
    }

    /**
     * Adler-32 of rows and this band below them.
     *
     * @param above Adler-32 of the rows above
     */
    long checkBelow(long above) {
        long base = 65521;
        long low = ((above & 0xFFFF) + (check & 0xFFFF) - 1) % base;
        long high = (above >> 16) + (check >> 16) + length % base * ((above & 0xFFFF) - 1);
        return (high % base + base) % base << 16 | (low + base) % base;
    }
}
