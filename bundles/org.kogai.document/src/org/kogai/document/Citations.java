// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.Source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the sources of one document in the order in which its text cites them. */
final class Citations {
    private final Map<Source, Integer> numbers = new LinkedHashMap<>();
    private final Places places;

    /**
     * Starts with no source.
     *
     * @param places how the document cites places
     */
    Citations(Places places) {
        this.places = places;
    }

    /** Marks for all sources of a statement; none when it cites none. */
    List<CitationMark> of(Element statement) {
        return statement.getCitations().stream()
                .filter(citation -> citation.getSource() != null)
                .map(this::of)
                .distinct()
                .toList();
    }

    /** Mark for one citation, which must have a source. */
    CitationMark of(Citation citation) {
        int number = numbers.computeIfAbsent(citation.getSource(), s -> numbers.size() + 1);
        String locator = citation.getLocator() == null ? "" : citation.getLocator().strip();
        return new CitationMark(number, anchor(number), places.of(locator));
    }

    /** Sources cited so far, in the order of their numbers. */
    List<Source> sources() {
        return new ArrayList<>(numbers.keySet());
    }

    static String anchor(int number) {
        return "source_" + number;
    }
}
