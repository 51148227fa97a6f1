// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.LocalizedText;
import org.kogai.semantics.Governance;

import java.util.List;
import java.util.stream.Stream;

/** Languages of the columns of names in registers. */
final class RegisterLanguages {
    static final List<String> OF_DOCUMENTS = List.of("en", "ja");

    private RegisterLanguages() {}

    /** That of the reader, those that documents are made in, then others that some name has. */
    static List<String> of(Governance model, String reader) {
        Stream<String> used =
                model.elements()
                        .flatMap(element -> element.getName().stream())
                        .map(LocalizedText::getLanguage)
                        .distinct()
                        .sorted();
        Stream<String> first =
                OF_DOCUMENTS.contains(reader) ? Stream.of(reader) : Stream.<String>of();
        return Stream.of(first, OF_DOCUMENTS.stream(), used)
                .flatMap(languages -> languages)
                .distinct()
                .toList();
    }
}
