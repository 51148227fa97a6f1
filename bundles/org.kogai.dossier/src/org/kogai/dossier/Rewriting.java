// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.document.poi.merge.DocxMerge;
import org.kogai.document.poi.merge.MergeReport;
import org.kogai.document.poi.merge.MergeWords;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes Word files over those that stand there, and keeps what a person did in them. */
final class Rewriting {
    private Rewriting() {}

    static void write(
            String name, OutputFolder.Content content, Edition edition, OutputFolder out) {
        Optional<Path> earlier =
                edition.omissions().contains(Omission.EDITS)
                        ? Optional.empty()
                        : out.replaced(name);
        DocxMerge merge = new DocxMerge(words(edition.language()), edition.date());
        out.write(
                name,
                stream -> {
                    ByteArrayOutputStream fresh = new ByteArrayOutputStream();
                    content.writeTo(fresh);
                    MergeReport report =
                            earlier.isPresent()
                                    ? merge.write(fresh.toByteArray(), read(earlier.get()), stream)
                                    : merge.write(fresh.toByteArray(), stream);
                    out.keep(name, report);
                });
    }

    private static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    private static MergeWords words(String language) {
        Words words = Words.in(language);
        return new MergeWords(
                language, words.of("merge.aside"), heading -> words.of("merge.under", heading));
    }
}
