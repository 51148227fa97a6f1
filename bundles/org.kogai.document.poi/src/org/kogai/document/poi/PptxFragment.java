// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.document.BulletContent;
import org.kogai.document.ChartContent;
import org.kogai.document.Deck;
import org.kogai.document.DiagramContent;
import org.kogai.document.Slide;
import org.kogai.document.TableContent;
import org.kogai.document.poi.parts.SlideRoom;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        /** Room below the legend. */
        Rectangle room() {
            return new Rectangle(x, y + SlideLegend.HEIGHT, width, height - SlideLegend.HEIGHT);
        }

        /** Place of what is no diagram and has no legend. */
        SlideBody body() {
            return new SlideBody(new Rectangle(x, y, width, height), 1);
        }

        /** Room for the legend. */
        Rectangle legend() {
            return new Rectangle(x, y, width, SlideLegend.HEIGHT);
        }
    }

    /**
     * A slide of a deck.
     *
     * @param links slides that shapes lead to, by the names of the shapes, counted from 0
     */
    public record Page(Slide slide, Map<String, Integer> links) {
        public Page {
            links = Map.copyOf(links);
        }
    }

    /** Id of the relation to a slide that a shape leads to, counted from 0. */
    public static String link(int slide) {
        return "link" + (slide + 1);
    }

    /** The slides of a deck; what could not be read on one goes on to further ones. */
    public static List<Page> pages(Deck deck, Frame frame) {
        SlideRoom room = SlideSize.room(frame.room());
        SlidePages division = new SlidePages(frame.body(), room, deck.language());
        return new DeckPages(deck.slides(), deck.language(), division::of, room).pages();
    }

    /**
     * A slide.
     *
     * @param language BCP 47 tag of the slide
     * @return the part; its layout and the slides that it leads to are relations
     */
    public static byte[] slide(Page page, String language, Frame frame) {
        Slide slide = page.slide();
        Xml xml = new Xml().open("p:sld", Pptx.NAMESPACES).open("p:cSld");
        Pptx.openTree(xml);
        SlideText text = SlideText.themed(xml, language);
        frame.title().ifPresent(it -> SlideFrame.fill(xml, 2, "Title", it, slide.title(), text));
        frame.subtitle()
                .filter(it -> !slide.subtitle().isEmpty())
                .ifPresent(it -> SlideFrame.fill(xml, 3, "Subtitle", it, slide.subtitle(), text));
        content(xml, page, language, frame);
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

    private static void content(Xml xml, Page page, String language, Frame frame) {
        Slide slide = page.slide();
        if (slide.content() instanceof DiagramContent diagram) {
            Scene scene = diagram.scene();
            SlideLegend.in(frame.legend(), language).write(xml, diagram);
            PptxWriter.diagram(xml, scene, SlideScale.of(scene, frame.room()), page.links());
        } else if (slide.content() instanceof BulletContent points) {
            new SlideTexts(xml, frame.body()).writeAlone(points, new SlideText(xml, language));
        } else if (slide.content() instanceof TableContent table) {
            new SlideTables(xml, frame.body(), language).write(table, slide.title());
        } else if (slide.content() instanceof ChartContent chart) {
            PptxWriter.chart(xml, chart.chart(), frame.body().area());
        }
    }

    /**
     * Adds the chart of a slide with its data; a slide without one stays as it is.
     *
     * @param part the slide's part
     */
    public static void chart(OPCPackage file, PackagePart part, Slide slide, LocalDate date)
            throws IOException {
        if (slide.content() instanceof ChartContent chart) {
            ChartPart charts = new ChartPart(new OfficeFile(file), "/ppt", date);
            int number = 1;
            while (charts.holds(number)) {
                number++;
            }
            PackagePart added = charts.add(chart.chart(), number);
            OfficeFile.relate(part, PptxWriter.CHART, "chart", added);
        }
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
