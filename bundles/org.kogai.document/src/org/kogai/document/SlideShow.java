// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.Texts;
import org.kogai.model.governance.Element;
import org.kogai.semantics.Drafting;
import org.kogai.semantics.Places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects the slides of a deck, each with the sources of the elements that it tells about. */
final class SlideShow {
    private final String title;
    private final LocalDate date;
    private final Wording wording;
    private final List<Slide> slides = new ArrayList<>();

    /** A show that begins with its title. */
    SlideShow(String title, String subtitle, Wording wording, LocalDate date) {
        this.title = title;
        this.date = date;
        this.wording = wording;
        slides.add(
                new Slide(title, subtitle, wording.date(date), "", new TitleContent(), List.of()));
    }

    /** A show in the wording of a language. */
    static Wording wording(String language) {
        return new Wording(language, new Citations(Places.in(language)));
    }

    Wording wording() {
        return wording;
    }

    /**
     * Adds a slide.
     *
     * @param key key of the phrase that is its title
     * @param about elements whose sources stand in its notes
     */
    void add(String key, SlideContent content, List<? extends Element> about) {
        SlideSources sources = new SlideSources(wording.language(), about);
        slides.add(
                new Slide(
                        phrase(key),
                        title,
                        wording.date(date),
                        about.isEmpty() ? "" : sources.note(),
                        content,
                        about.isEmpty() ? List.of() : sources.notes()));
    }

    /** Adds a slide with points, or with one that says that there is nothing. */
    void points(String key, List<String> points, List<? extends Element> about) {
        add(
                key,
                BulletContent.of(points.isEmpty() ? List.of(phrase("slide.none")) : points),
                about);
    }

    /** Adds a slide with a table, or with a point that says that there is nothing. */
    void table(
            String key,
            List<Table.Column> columns,
            List<List<String>> rows,
            List<? extends Element> about) {
        if (rows.isEmpty()) {
            points(key, List.of(), about);
        } else {
            add(key, new TableContent(columns, rows), about);
        }
    }

    Table.Column column(String key, double weight) {
        return wording.column(key, weight);
    }

    String phrase(String key, Object... values) {
        return wording.phrases().of(key, values);
    }

    /** Name of an element; empty for none. */
    String name(Element element) {
        return element == null ? "" : Texts.label(element, wording.language());
    }

    /** Name of an element with its marks of draft and doubt. */
    String stated(Element element) {
        return PlainWords.of(wording.statedName(element));
    }

    /** Name of an element with its mark of doubt, where that all is a draft is said otherwise. */
    String undrafted(Element element) {
        return Drafting.isDrafting(element) ? name(element) : stated(element);
    }

    Deck deck() {
        return new Deck(title, wording.language(), date, slides);
    }
}
