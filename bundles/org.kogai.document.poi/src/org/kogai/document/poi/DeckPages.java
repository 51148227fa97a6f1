// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.DiagramContent;
import org.kogai.document.IndexContent;
import org.kogai.document.Slide;
import org.kogai.document.poi.PptxFragment.Page;
import org.kogai.document.poi.parts.SlideList;
import org.kogai.document.poi.parts.SlideRoom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Numbers the slides of a deck and tells where the shapes of lists and overviews lead to. */
final class DeckPages {
    private final List<Slide> slides;
    private final String language;
    private final SlideRoom room;
    private final List<List<Slide>> divided = new ArrayList<>();
    private final List<Integer> first = new ArrayList<>();

    /**
     * @param division the slides that a slide takes
     * @param room room for what a slide shows
     */
    DeckPages(
            List<Slide> slides,
            String language,
            Function<Slide, List<Slide>> division,
            SlideRoom room) {
        this.slides = SlidePairs.of(slides, room);
        this.language = language;
        this.room = room;
        int number = 0;
        for (int i = 0; i < this.slides.size(); i++) {
            boolean isList = this.slides.get(i).content() instanceof IndexContent;
            first.add(number);
            divided.add(isList ? List.of() : division.apply(this.slides.get(i)));
            number += isList ? SlideList.slides(this.slides.size() - i - 1) : divided.get(i).size();
        }
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < slides.size(); i++) {
            if (slides.get(i).content() instanceof IndexContent) {
                pages.addAll(list(i));
            } else {
                for (Slide slide : divided.get(i)) {
                    pages.add(new Page(slide, links(slide, first.get(i))));
                }
            }
        }
        return pages;
    }

    private List<Page> list(int index) {
        Map<Integer, String> titles = new LinkedHashMap<>();
        for (int i = index + 1; i < slides.size(); i++) {
            titles.put(first.get(i) + 1, slides.get(i).title());
        }
        Slide slide = slides.get(index);
        List<DiagramContent> lists =
                SlideList.of(titles, slide.title(), language, room).stream()
                        .map(DiagramContent::new)
                        .toList();
        return SlidePages.numbered(slide, lists).stream()
                .map(part -> new Page(part, links(part, 0)))
                .toList();
    }

    /** Where shapes of a slide lead to, by their names; slides are counted from 0. */
    private static Map<String, Integer> links(Slide slide, int from) {
        Map<String, Integer> links = new LinkedHashMap<>();
        if (slide.content() instanceof DiagramContent diagram) {
            diagram.scene()
                    .nodes()
                    .forEach(
                            node ->
                                    SlideList.target(node.id())
                                            .ifPresent(to -> links.put(node.id(), from + to - 1)));
        }
        return links;
    }
}
