// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.document.poi.merge.DocxMerge;
import org.kogai.document.poi.merge.MergeReport;
import org.kogai.document.poi.merge.MergeWords;
import org.kogai.document.poi.merge.slides.SlideMerge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes Word files and slides over those that stand there, and keeps what a person did in them.
 */
final class Rewriting {
    private Rewriting() {}

    static void write(
            String name, OutputFolder.Content content, Edition edition, OutputFolder out) {
        Optional<Path> earlier =
                edition.omissions().contains(Omission.EDITS)
                        ? Optional.empty()
                        : out.replaced(name);
        Merge merge = name.endsWith(".pptx") ? slides(edition) : text(edition);
        out.write(
                name,
                stream -> {
                    ByteArrayOutputStream fresh = new ByteArrayOutputStream();
                    content.writeTo(fresh);
                    Optional<byte[]> before =
                            earlier.isPresent()
                                    ? Optional.of(Files.readAllBytes(earlier.get()))
                                    : Optional.empty();
                    out.keep(name, merge.write(fresh.toByteArray(), before, stream));
                });
    }

    /** A way to put a generated file and an earlier one together. */
    private interface Merge {
        MergeReport write(byte[] fresh, Optional<byte[]> earlier, OutputStream out)
                throws IOException;
    }

    private static Merge text(Edition edition) {
        DocxMerge merge = new DocxMerge(words(edition.language()), edition.date());
        return (fresh, earlier, out) ->
                earlier.isPresent()
                        ? merge.write(fresh, earlier.get(), out)
                        : merge.write(fresh, out);
    }

    private static Merge slides(Edition edition) {
        Words words = Words.in(edition.language());
        SlideMerge merge = new SlideMerge(text -> words.of("merge.now", text));
        return (fresh, earlier, out) ->
                earlier.isPresent()
                        ? merge.write(fresh, earlier.get(), out)
                        : merge.write(fresh, out);
    }

    private static MergeWords words(String language) {
        Words words = Words.in(language);
        return new MergeWords(words.of("merge.aside"), heading -> words.of("merge.under", heading));
    }
}
