// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.Texts;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.Source;
import org.kogai.semantics.Places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers the sources of one document in the order in which its text cites them. Several projects
 * may each have an entry for one source; it has one number then.
 */
final class Citations {
    /** An address with a path tells one text. */
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

    private Object key(Source source) {
        return key(source, places.language());
    }

    /** What tells a source: its address, else its title and publisher. */
    private static Object key(Source source, String language) {
        String address = source.getAddress() == null ? "" : source.getAddress().strip();
        if (OF_A_TEXT.matcher(address).matches()) {
            return address;
        }
        return source.getName().isEmpty()
                ? source
                : Arrays.asList(Texts.label(source, language), source.getPublisher());
    }

    /** The sources, each once. */
    static List<Source> distinct(Stream<Source> sources, String language) {
        Map<Object, Source> distinct = new LinkedHashMap<>();
        sources.forEach(source -> distinct.putIfAbsent(key(source, language), source));
        return List.copyOf(distinct.values());
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
