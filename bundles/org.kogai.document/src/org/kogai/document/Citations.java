// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.Source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers the sources of one document in the order in which its text cites them. */
final class Citations {
    /** An address with a path tells one text; several projects may each have an entry for it. */
    private static final Pattern OF_A_TEXT = Pattern.compile("https?://[^/]+/.*\\w.*");

    private final Map<Object, Integer> numbers = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();
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
        Source source = citation.getSource();
        int number = numbers.computeIfAbsent(key(source), key -> numbered(source));
        String locator = citation.getLocator() == null ? "" : citation.getLocator().strip();
        return new CitationMark(number, anchor(number), places.of(locator));
    }

    private static Object key(Source source) {
        String address = source.getAddress();
        return address != null && OF_A_TEXT.matcher(address.strip()).matches()
                ? address.strip()
                : source;
    }

    private int numbered(Source source) {
        sources.add(source);
        return sources.size();
    }

    /** Sources cited so far, in the order of their numbers. */
    List<Source> sources() {
        return List.copyOf(sources);
    }

    static String anchor(int number) {
        return "source_" + number;
    }
}
