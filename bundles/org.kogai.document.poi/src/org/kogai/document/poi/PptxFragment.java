// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.document.DiagramContent;
import org.kogai.document.Slide;
import org.kogai.document.poi.parts.DiagramParts;

import java.util.List;
import java.util.Optional;

/** Writes slides for a presentation that is there already, with its master. */
public final class PptxFragment {
    private PptxFragment() {}

    /**
     * Placeholder of a layout.
     *
     * @param type its type in the format, for instance title
     * @param size its size in the format, such as quarter; empty for none
     * @param index its index in the format; empty for none
     * @param text size of its text in hundredths of a point; 0 when the layout does not tell
     */
    public record Holder(String type, String size, String index, int text) {}

    /**
     * What a layout offers.
     *
     * @param title place of the title
     * @param subtitle place of the words below it
     * @param date place of the date
     * @param footer place of the sources
     * @param number place of the slide's number
     * @param x left edge of the room for a diagram, in EMU
     * @param y top edge of the room
     * @param width width of the room
     * @param height height of the room
     */
    public record Frame(
            Optional<Holder> title,
            Optional<Holder> subtitle,
            Optional<Holder> date,
            Optional<Holder> footer,
            Optional<Holder> number,
            long x,
            long y,
            long width,
            long height) {
        Rectangle room() {
            return new Rectangle(x, y, width, height);
        }
    }

    /** The slides that a slide with a diagram takes, itself when the diagram can be read on it. */
    public static List<Slide> slides(Slide slide, Scene scene, Frame frame) {
        List<Scene> parts = DiagramParts.of(scene, SlideSize.room(frame.room()));
        return SlidePages.numbered(slide, parts.stream().map(DiagramContent::new).toList());
    }

    /**
     * A slide with a diagram.
     *
     * @param scene the diagram that it shows
     * @param language BCP 47 tag of the slide
     * @return the part; its layout is a relation
     */
    public static byte[] slide(Slide slide, Scene scene, String language, Frame frame) {
        Xml xml = new Xml().open("p:sld", Pptx.NAMESPACES).open("p:cSld");
        Pptx.openTree(xml);
        SlideText text = SlideText.themed(xml, language);
        frame.title().ifPresent(it -> SlideFrame.fill(xml, 2, "Title", it, slide.title(), text));
        frame.subtitle()
                .filter(it -> !slide.subtitle().isEmpty())
                .ifPresent(it -> SlideFrame.fill(xml, 3, "Subtitle", it, slide.subtitle(), text));
        PptxWriter.diagram(xml, scene, SlideScale.of(scene, frame.room()));
        frame.date().ifPresent(it -> SlideFrame.fill(xml, 4, "Date", it, slide.date(), text));
        // LibreOffice does not take the size of a footer from the layout.
        frame.footer()
                .filter(it -> !slide.sourceNote().isEmpty())
                .ifPresent(
                        it ->
                                SlideFrame.fill(
                                        xml,
                                        5,
                                        "Sources",
                                        it,
                                        slide.sourceNote(),
                                        SlideText.themed(xml, language, it.text())));
        frame.number().ifPresent(it -> SlideFrame.number(xml, 6, "Slide number", it));
        xml.close(2);
        return PptxMaster.inherited(xml);
    }

    /**
     * Speaker notes of a slide.
     *
     * @param language BCP 47 tag of the notes
     */
    public static byte[] notes(Slide slide, String language) {
        return PptxNotes.notes(slide.notes(), language);
    }

    /** Master of speaker notes, for a presentation that has none. */
    public static byte[] notesMaster() {
        return PptxNotes.master();
    }

    /** Theme for that master. */
    public static byte[] theme() {
        return PptxTheme.theme();
    }
}
