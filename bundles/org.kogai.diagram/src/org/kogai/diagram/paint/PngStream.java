// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a PNG file row by row (ISO/IEC 15948: 8 bits per channel, RGB).
 *
 * <p>Not ImageIO: that needs the whole picture in memory and compresses several times slower.
 */
final class PngStream {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK = 1 << 16;

    /** Difference to the row above: drawings repeat from row to row. */
    private static final byte FILTER_UP = 2;

    private final DataOutputStream out;
    private final int width;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream(2 * CHUNK);
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED + 2);
    private final DeflaterOutputStream compressed =
            new DeflaterOutputStream(pending, deflater, CHUNK);
    private final int[] above;
    private final byte[] row;

    /** A row that differs nowhere from the one above, as most do in a drawing. */
    private final byte[] same;

    PngStream(OutputStream out, int width, int height, double scale) throws IOException {
        this.out = new DataOutputStream(out);
        this.width = width;
        this.above = new int[width];
        this.row = new byte[1 + 3 * width];
        this.same = new byte[row.length];
        this.row[0] = FILTER_UP;
        this.same[0] = FILTER_UP;
        this.out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(header);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        chunk("IHDR", header.toByteArray());
        physicalSize(scale);
    }

    /** So that a picture of scale 2 has the same size on paper as one of scale 1. */
    private void physicalSize(double scale) throws IOException {
        int perMetre = (int) Math.round(96 * scale / 0.0254);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(perMetre);
        data.writeInt(perMetre);
        data.write(1);
        chunk("pHYs", bytes.toByteArray());
    }

    /** Appends the first rows of an image of type INT_RGB. */
    void rows(BufferedImage image, int count) throws IOException {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < count; y++) {
            int offset = y * width;
            boolean repeated = Arrays.equals(pixels, offset, offset + width, above, 0, width);
            compressed.write(repeated ? same : changed(pixels, offset));
            if (pending.size() >= CHUNK) {
                flush();
            }
        }
    }

    private byte[] changed(int[] pixels, int offset) {
        for (int x = 0, i = 1; x < width; x++) {
            int pixel = pixels[offset + x];
            int up = above[x];
            row[i++] = (byte) ((pixel >> 16) - (up >> 16));
            row[i++] = (byte) ((pixel >> 8) - (up >> 8));
            row[i++] = (byte) (pixel - up);
            above[x] = pixel;
        }
        return row;
    }

    void end() throws IOException {
        compressed.finish();
        deflater.end();
        flush();
        chunk("IEND", new byte[0]);
        out.flush();
    }

    private void flush() throws IOException {
        chunk("IDAT", pending.toByteArray());
        pending.reset();
    }

    private void chunk(String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
