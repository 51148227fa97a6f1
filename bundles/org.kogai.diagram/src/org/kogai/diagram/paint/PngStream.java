// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes a PNG file band by band (ISO/IEC 15948: 8 bits per channel, RGB).
 *
 * <p>Not ImageIO: that needs the whole picture in memory and compresses several times slower.
 */
final class PngStream {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Head of a zlib stream with a window of 32 kB (RFC 1950). */
    private static final byte[] ZLIB = {0x78, 0x01};

    /** A last block without content (RFC 1951). */
    private static final byte[] LAST_BLOCK = {0x03, 0x00};

    private final DataOutputStream out;

    /** Adler-32 of all rows so far. */
    private long check = 1;

    PngStream(OutputStream out, int width, int height, double scale) throws IOException {
        this.out = new DataOutputStream(out);
        this.out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(header);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        chunk("IHDR", header.toByteArray());
        physicalSize(scale);
        chunk("IDAT", ZLIB);
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

    /** Appends rows. */
    void append(Band band) throws IOException {
        chunk("IDAT", band.data());
        check = band.checkBelow(check);
    }

    void end() throws IOException {
        chunk("IDAT", ByteBuffer.allocate(6).put(LAST_BLOCK).putInt((int) check).array());
        chunk("IEND", new byte[0]);
        out.flush();
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
