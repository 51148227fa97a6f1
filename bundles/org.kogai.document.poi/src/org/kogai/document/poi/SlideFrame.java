// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.Slide;
import org.kogai.document.TitleContent;
import org.kogai.document.poi.SlideScale.Box;
import org.kogai.document.poi.parts.Ellipsis;

import java.util.ArrayList;
import java.util.List;

/**
 * Placeholders around the diagram: title, subtitle, date, source note and slide number. The master
 * and the layout say where they are and how they look; a slide only fills them.
 */
final class SlideFrame {
    private static final double EMU_PER_PIXEL = 9525;

    /** Sizes in which a title is tried on one line. */
    private static final List<Double> TITLE_POINTS = List.of(26.0, 24.0, 22.0, 20.0);

    /** Sizes in which the title of the first slide is tried on two lines. */
    private static final List<Double> FIRST_TITLE_POINTS = List.of(36.0, 32.0, 30.0, 28.0);

    /** Share of its place that a title may take, as measured, to be sure of its line. */
    private static final double SURE = 0.93;

    /** Size of a title of two lines, which then fill the place of the title. */
    private static final double TWO_LINES = 18;

    /** Share of their line that words beside a legend may take, also where that needs more. */
    private static final double BESIDE_LEGEND = 0.6;

    private static final String ACCENT = "#1f3a5f";
    private static final String GREY = "#5b6470";

    private final Xml xml;
    private final SlideSize size;

    SlideFrame(Xml xml, SlideSize size) {
        this.xml = xml;
        this.size = size;
    }

    /**
     * Placeholder.
     *
     * @param id id of its shape
     * @param name name of its shape
     * @param type type in the format
     * @param index index in the format, 0 for the title, which needs none
     * @param points size of its text on a usual slide
     */
    private record Holder(int id, String name, String type, int index, double points) {}

    private static final Holder TITLE = new Holder(2, "Title", "title", 0, 26);
    private static final Holder SUBTITLE = new Holder(3, "Subtitle", "body", Pptx.SUBTITLE, 15);
    private static final Holder FIRST_TITLE = new Holder(2, "Title", "title", 0, 36);
    private static final Holder FIRST_SUBTITLE =
            new Holder(3, "Subtitle", "body", Pptx.SUBTITLE, 20);
    private static final Holder DATE = new Holder(4, "Date", "dt", Pptx.DATE, 12);
    private static final Holder FOOTER = new Holder(5, "Sources", "ftr", Pptx.FOOTER, 12);
    private static final Holder NUMBER = new Holder(6, "Slide number", "sldNum", Pptx.NUMBER, 12);

    private static final double MARGIN = 0.45;
    private static final double DATE_WIDTH = 2.2;
    private static final double NUMBER_WIDTH = 0.8;
    private static final double FOOT = 0.14;
    private static final double FOOT_HEIGHT = 0.46;

    /**
     * Writes the placeholders of the layout for the first slide: the title stands in the middle.
     */
    void defineTitle() {
        double width = size.width() / (double) size.frame(1);
        double height = size.height() / (double) size.frame(1);
        define(FIRST_TITLE, size.fromTop(1, height * 0.3, 1, 1.5), "l", "b");
        define(FIRST_SUBTITLE, size.fromTop(1, height * 0.3 + 1.6, 1, 1.2), "l", "t");
        define(DATE, foot(MARGIN, width - MARGIN - DATE_WIDTH), "l", "ctr");
        define(FOOTER, sources(), "l", "ctr");
        define(NUMBER, foot(width - MARGIN - NUMBER_WIDTH, MARGIN), "r", "ctr");
    }

    private Box sources() {
        return foot(MARGIN + DATE_WIDTH + 0.1, MARGIN + NUMBER_WIDTH + 0.1);
    }

    /** Writes the placeholders of the master or, with the subtitle, of the layout. */
    void define(boolean subtitle) {
        double width = size.width() / (double) size.frame(1);
        define(TITLE, size.fromTop(MARGIN, 0.3, MARGIN, 0.62), "l", "b");
        if (subtitle) {
            define(SUBTITLE, subtitle(size), "l", "t");
        }
        define(DATE, foot(MARGIN, width - MARGIN - DATE_WIDTH), "l", "ctr");
        define(FOOTER, sources(), "l", "ctr");
        define(NUMBER, foot(width - MARGIN - NUMBER_WIDTH, MARGIN), "r", "ctr");
    }

    /** Place of the words below the title. */
    static Box subtitle(SlideSize size) {
        return size.fromTop(MARGIN, 0.92, MARGIN, 0.42);
    }

    /** Width that words below the title take. */
    static double subtitleWidth(String words, String language, SlideSize size) {
        double points = size.text(SUBTITLE.points()) / 100.0;
        return EMU_PER_PIXEL * new OfficeLines(language).width(words, points) / SURE;
    }

    /**
     * Words below the title, cut where they would take the room of the legend beside them.
     *
     * @param legend width of the legend in one line, in EMU; it can have two
     */
    static String besideLegend(String words, double legend, String language, SlideSize size) {
        double line = subtitle(size).width();
        double room = Math.max(line * BESIDE_LEGEND, line - legend - size.frame(0.3));
        String cut = words;
        for (int length = words.length();
                length > 0 && subtitleWidth(cut, language, size) > room;
                length--) {
            cut = Ellipsis.cut(words, length - 1);
        }
        return cut;
    }

    private Box foot(double left, double right) {
        return size.fromBottom(left, FOOT, right, FOOT_HEIGHT);
    }

    private void define(Holder holder, Box place, String alignment, String anchor) {
        shape(holder);
        xml.open("p:spPr");
        SlideNodes.xfrm(xml, place);
        xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close(2);
        xml.open("p:txBody");
        xml.open(
                        "a:bodyPr",
                        "wrap",
                        "square",
                        "lIns",
                        0,
                        "tIns",
                        0,
                        "rIns",
                        0,
                        "bIns",
                        0,
                        "anchor",
                        anchor)
                .leaf("a:normAutofit")
                .close();
        xml.open("a:lstStyle")
                .open("a:lvl1pPr", "marL", 0, "indent", 0, "algn", alignment)
                .leaf("a:buNone");
        xml.open("a:defRPr", "sz", size.text(holder.points()), "b", holder.index() == 0 ? 1 : 0);
        SlidePaint.fill(xml, holder.index() == 0 ? ACCENT : GREY);
        SlideText.fonts(xml, Script.KHMER);
        xml.close(3).open("a:p");
        if (holder == NUMBER) {
            number(xml);
        } else {
            xml.leaf("a:endParaRPr", "lang", "en-US");
        }
        xml.close(3);
    }

    private static void number(Xml xml) {
        // The id only tells fields of a slide apart; this is the one field of each slide.
        xml.open("a:fld", "id", "{6D22F896-40B5-4ADD-8801-0D06FADFA095}", "type", "slidenum");
        xml.leaf("a:rPr", "lang", "en-US").open("a:t").text("‹#›").close(2);
    }

    /** Fills the placeholders that are read before the diagram. */
    void head(Slide slide, SlideText text) {
        int points = titleSize(slide, text);
        boolean first = slide.content() instanceof TitleContent;
        fill(
                TITLE,
                first
                        ? String.join(OfficeLines.END + "", lines(slide, firstPoints(points), text))
                        : slide.title(),
                text.sized(points));
        if (!slide.subtitle().isEmpty()) {
            fill(SUBTITLE, slide.subtitle(), text);
        }
    }

    /** Size of a title that would take two lines, for which there is no room; 0 for the usual. */
    private int titleSize(Slide slide, SlideText text) {
        if (slide.content() instanceof TitleContent) {
            return firstTitleSize(slide, text);
        }
        double width = SURE * (size.width() - 2.0 * size.frame(MARGIN)) / EMU_PER_PIXEL;
        for (double points : TITLE_POINTS) {
            int hundredths = size.text(points);
            if (text.lines().lines(slide.title(), hundredths / 100.0, true, width) == 1) {
                return points == TITLE.points() ? 0 : hundredths;
            }
        }
        return size.text(TWO_LINES);
    }

    /** The largest size in which the title of the first slide takes two lines, with no odd end. */
    private int firstTitleSize(Slide slide, SlideText text) {
        return FIRST_TITLE_POINTS.stream()
                .filter(points -> lines(slide, size.text(points), text).size() <= 2)
                .findFirst()
                .map(points -> points == FIRST_TITLE.points() ? 0 : size.text(points))
                .orElse(size.text(FIRST_TITLE_POINTS.get(FIRST_TITLE_POINTS.size() - 1)));
    }

    private int firstPoints(int points) {
        return points == 0 ? size.text(FIRST_TITLE.points()) : points;
    }

    /** Lines of the title of the first slide, which end where a reader would end them. */
    private List<String> lines(Slide slide, int points, SlideText text) {
        double width = SURE * (size.width() - 2.0 * size.frame(1)) / EMU_PER_PIXEL;
        return text.lines().read(slide.title(), points / 100.0, true, width);
    }

    /** Fills the placeholders that are read after the diagram. */
    void foot(Slide slide, SlideText text) {
        fill(DATE, slide.date(), text);
        if (!slide.sourceNote().isEmpty()) {
            double points = size.text(FOOTER.points()) / 100.0;
            double width = sources().width() / EMU_PER_PIXEL;
            String ended = text.lines().ended(slide.sourceNote(), points, false, width);
            boolean fits = ended.chars().filter(it -> it == OfficeLines.END).count() < 2;
            fill(FOOTER, fits ? ended : slide.sourceNote(), text);
        }
        shape(NUMBER);
        xml.leaf("p:spPr").open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p");
        number(xml);
        xml.close(3);
    }

    private void fill(Holder holder, String content, SlideText text) {
        shape(holder);
        xml.leaf("p:spPr").open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
        text.plain(List.of(content));
        xml.close(2);
    }

    /** Fills a placeholder of a layout that is not ours. */
    static void fill(
            Xml xml,
            int id,
            String name,
            PptxFragment.Holder holder,
            String content,
            SlideText text) {
        open(xml, id, name, holder);
        text.plain(List.of(content));
        xml.close(2);
    }

    /** Puts the number of the slide into a placeholder of a layout that is not ours. */
    static void number(Xml xml, int id, String name, PptxFragment.Holder holder) {
        open(xml, id, name, holder);
        xml.open("a:p");
        number(xml);
        xml.close(3);
    }

    private static void open(Xml xml, int id, String name, PptxFragment.Holder holder) {
        xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", "id", id, "name", name);
        xml.open("p:cNvSpPr").leaf("a:spLocks", "noGrp", 1).close();
        xml.open("p:nvPr");
        List<Object> attributes = new ArrayList<>(List.of("type", holder.type()));
        if (!holder.size().isEmpty()) {
            attributes.addAll(List.of("sz", holder.size()));
        }
        if (!holder.index().isEmpty()) {
            attributes.addAll(List.of("idx", holder.index()));
        }
        xml.leaf("p:ph", attributes.toArray());
        xml.close(2).leaf("p:spPr").open("p:txBody");
        xml.open("a:bodyPr").leaf("a:normAutofit").close().leaf("a:lstStyle");
    }

    private void shape(Holder holder) {
        xml.open("p:sp").open("p:nvSpPr");
        xml.leaf("p:cNvPr", "id", holder.id(), "name", holder.name());
        xml.open("p:cNvSpPr").leaf("a:spLocks", "noGrp", 1).close();
        xml.open("p:nvPr");
        if (holder.index() == 0) {
            xml.leaf("p:ph", "type", holder.type());
        } else {
            xml.leaf("p:ph", "type", holder.type(), "sz", "quarter", "idx", holder.index());
        }
        xml.close(2);
    }
}
