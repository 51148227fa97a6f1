// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.kogai.document.Deck;
import org.kogai.document.Slide;
import org.kogai.document.TitleContent;
import org.kogai.document.poi.PptxFragment;
import org.kogai.document.poi.wordml.ShapeIdRenewal;
import org.kogai.document.poi.wordml.Word;
import org.kogai.document.poi.wordml.XmlPart;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Replaces the slides of a presentation by those of a deck. */
final class MasterDeck {
    private static final int FIRST_ID = 256;

    private final SlideParts parts;

    MasterDeck(SlideParts parts) {
        this.parts = parts;
    }

    void write(Deck deck) throws IOException {
        MasterLayout usual = MasterLayout.of(parts);
        MasterLayout title = MasterLayout.ofTitle(parts);
        dropSlides();
        for (PackagePart master : parts.listed("sldMasterId")) {
            renewIds(XmlPart.of(master));
        }
        PackagePart notes = notesMaster();
        Element list =
                list(
                        "sldIdLst",
                        Set.of("sldMasterIdLst", "notesMasterIdLst", "handoutMasterIdLst"));
        long id = FIRST_ID;
        List<PptxFragment.Page> pages = PptxFragment.pages(deck, usual.frame());
        List<PackagePart> made = new ArrayList<>();
        for (PptxFragment.Page page : pages) {
            boolean isTitle = page.slide().content() instanceof TitleContent;
            PackagePart part = slide(page, isTitle ? title : usual, deck);
            notes(part, notes, page.slide(), deck.language());
            made.add(part);
            String relation = SlideParts.relate(parts.main(), "slide", part);
            list.appendChild(parts.entry("sldId", id++, relation));
        }
        for (int i = 0; i < made.size(); i++) {
            for (int to : new TreeSet<>(pages.get(i).links().values())) {
                SlideParts.relate(made.get(i), "slide", made.get(to), PptxFragment.link(to));
            }
        }
        parts.save();
    }

    private PackagePart slide(PptxFragment.Page page, MasterLayout layout, Deck deck)
            throws IOException {
        Slide slide = fitting(page.slide(), layout);
        PackagePart part =
                parts.add(
                        parts.free("/ppt/slides/slide#.xml"),
                        "slide",
                        PptxFragment.slide(
                                new PptxFragment.Page(slide, page.links()),
                                deck.language(),
                                layout.frame()));
        SlideParts.relate(part, "slideLayout", layout.part());
        parts.addChart(part, slide, deck.date());
        return part;
    }

    private static Slide fitting(Slide slide, MasterLayout layout) {
        return new Slide(
                slide.title(),
                slide.subtitle(),
                slide.date(),
                layout.footer(slide.sourceNote()),
                slide.content(),
                slide.notes());
    }

    private static void renewIds(XmlPart master) throws IOException {
        for (PackagePart layout : SlideParts.listed(master, "sldLayoutId")) {
            ShapeIdRenewal.apply(XmlPart.of(layout));
        }
        ShapeIdRenewal.apply(master);
    }

    /** Also takes away what lists slides: sections and custom shows. */
    private void dropSlides() {
        parts.forget("sldId");
        for (Element child : Word.children(parts.presentation())) {
            if (SlideParts.is(child, "custShowLst") || SlideParts.is(child, "extLst")) {
                Word.remove(child);
            }
        }
        parts.dropUnreached();
    }

    private void notes(PackagePart slide, PackagePart master, Slide content, String language)
            throws IOException {
        PackagePart notes =
                parts.add(
                        parts.free("/ppt/notesSlides/notesSlide#.xml"),
                        "notesSlide",
                        PptxFragment.notes(content, language));
        SlideParts.relate(slide, "notesSlide", notes);
        SlideParts.relate(notes, "slide", slide);
        SlideParts.relate(notes, "notesMaster", master);
    }

    private PackagePart notesMaster() throws IOException {
        List<PackagePart> own = parts.listed("notesMasterId");
        if (!own.isEmpty()) {
            return own.get(0);
        }
        PackagePart master =
                parts.add(
                        parts.free("/ppt/notesMasters/notesMaster#.xml"),
                        "notesMaster",
                        PptxFragment.notesMaster());
        PackagePart theme =
                parts.add(parts.free("/ppt/theme/theme#.xml"), "theme", PptxFragment.theme());
        SlideParts.relate(master, "theme", theme);
        String relation = SlideParts.relate(parts.main(), "notesMaster", master);
        list("notesMasterIdLst", Set.of("sldMasterIdLst"))
                .appendChild(parts.entry("notesMasterId", 0, relation));
        return master;
    }

    /** A list of the presentation, made after these others when there is none. */
    private Element list(String name, Set<String> before) {
        Node next = null;
        for (Element child : Word.children(parts.presentation())) {
            if (SlideParts.is(child, name)) {
                return child;
            }
            if (next == null && !before.contains(child.getLocalName())) {
                next = child;
            }
        }
        return (Element) parts.presentation().insertBefore(parts.create(name), next);
    }
}
