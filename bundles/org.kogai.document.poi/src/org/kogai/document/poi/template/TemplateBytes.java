// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.kogai.document.poi.OfficeInput;
import org.kogai.document.template.TemplateRefusal;
import org.kogai.document.template.TemplateRefusal.Kind;
import org.kogai.document.template.UnusableTemplateException;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads the file of a template, and refuses what is none or is dangerous. */
final class TemplateBytes {
    /** More than any letter or report with pictures. */
    private static final long LARGEST = 64L << 20;

    /** What a file may unpack to, counted and not believed. */
    private static final long LARGEST_UNPACKED = 256L << 20;

    private static final int MOST_PARTS = 5_000;

    private TemplateBytes() {}

    /**
     * Reads a file whole.
     *
     * @throws UnusableTemplateException when it is no template
     * @throws IOException when it cannot be read
     */
    static byte[] read(Path file, OfficeKind kind) throws IOException {
        OfficeInput.require(file);
        if (Files.size(file) > LARGEST) {
            throw refused(file, Kind.TOO_LARGE, (Files.size(file) >> 20) + " MB");
        }
        byte[] bytes = Files.readAllBytes(file);
        switch (FileMagic.valueOf(bytes)) {
            case OOXML -> unpack(file, bytes);
            case OLE2 -> throw refused(file, Kind.OLD_OR_ENCRYPTED, "");
            default -> throw refused(file, kind.otherwise(), "");
        }
        guard(file, bytes, kind);
        return bytes;
    }

    private static void unpack(Path file, byte[] bytes) throws IOException {
        long size = 0;
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    if (size > LARGEST_UNPACKED || parts > MOST_PARTS) {
                        throw refused(file, Kind.TOO_LARGE, part.getName());
                    }
                }
            }
        } catch (ZipException | EOFException e) {
            throw refused(file, Kind.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    private static void guard(Path file, byte[] bytes, OfficeKind kind) {
        List<TemplateRefusal> refusals;
        try (InputStream in = new ByteArrayInputStream(bytes);
                OPCPackage opened = OPCPackage.open(in)) {
            refusals = TemplateGuard.check(opened, kind);
        } catch (InvalidFormatException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | IOException e) {
            throw refused(file, Kind.DAMAGED, String.valueOf(e.getMessage()));
        }
        if (!refusals.isEmpty()) {
            throw new UnusableTemplateException(file, refusals);
        }
    }

    private static UnusableTemplateException refused(Path file, Kind kind, String value) {
        return new UnusableTemplateException(file, List.of(new TemplateRefusal(kind, "", value)));
    }
}
