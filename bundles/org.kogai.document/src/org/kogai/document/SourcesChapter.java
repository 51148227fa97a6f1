// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.Given;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.model.governance.Source;

import java.util.ArrayList;
import java.util.List;

/** List of the sources that the text cites, by number. */
final class SourcesChapter {
    private SourcesChapter() {}

    static void write(Manuscript manuscript, Wording wording, Citations citations) {
        manuscript.heading(1, "chapter.sources");
        list(manuscript, wording, citations);
    }

    /** The list without the heading of the chapter. */
    static void list(Manuscript manuscript, Wording wording, Citations citations) {
        List<Source> sources = citations.sources();
        if (sources.isEmpty()) {
            manuscript.paragraph("sources.none");
        }
        int number = 0;
        for (Source source : sources) {
            number++;
            manuscript.add(
                    new SourceEntry(number, Citations.anchor(number), entry(wording, source)));
        }
    }

    private static List<Inline> entry(Wording wording, Source source) {
        List<Inline> pieces = new ArrayList<>(wording.name(source));
        String reliability = wording.word(source.getReliability());
        String kind =
                Given.literal(source, GovernancePackage.Literals.SOURCE__KIND)
                        .map(
                                one ->
                                        wording.phrases()
                                                .of("sources.and", wording.word(one), reliability))
                        .orElse(reliability);
        if (!isBlank(source.getPublisher()) && !isNamed(source)) {
            pieces.add(wording.phrase("sources.publisher", source.getPublisher()));
        }
        pieces.add(wording.phrase("sources.kind", kind));
        if (!isBlank(source.getAddress())) {
            pieces.add(wording.space());
            pieces.add(new Link(source.getAddress()));
        }
        if (source.getAccessed() != null) {
            pieces.add(wording.phrase("sources.accessed", wording.date(source.getAccessed())));
        }
        return pieces;
    }

    /** Whether a title names the publisher, be it in the writing of another language. */
    private static boolean isNamed(Source source) {
        return source.getName().stream()
                .anyMatch(name -> name.getValue().contains(source.getPublisher().strip()));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
