// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.document.BulletContent;
import org.kogai.document.Chart;
import org.kogai.document.ChartContent;
import org.kogai.document.Deck;
import org.kogai.document.DiagramContent;
import org.kogai.document.Slide;
import org.kogai.document.SlideContent;
import org.kogai.document.TableContent;
import org.kogai.document.poi.PptxFragment.Page;
import org.kogai.document.poi.parts.DiagramParts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes slides as pptx. Each node of a diagram is one shape with its text inside, each container a
 * group, each edge a connector glued at both ends. The same deck always gives the same bytes.
 */
public final class PptxWriter {
    static final String CHART = "chart";

    /**
     * Writes the deck on slides of the usual size. What could not be read on one goes on to further
     * ones.
     *
     * @param out where to; stays open
     * @throws IOException when it cannot be written there
     */
    public void write(Deck deck, OutputStream out) throws IOException {
        SlidePages division =
                new SlidePages(SlideSize.USUAL.body(), SlideSize.USUAL.room(), deck.language());
        DeckPages pages =
                new DeckPages(deck.slides(), deck.language(), division::of, SlideSize.USUAL.room());
        write(deck, pages.pages(), SlideSize.USUAL, out);
    }

    /**
     * Writes a deck of diagrams, each in one piece: the slides grow as far as the largest diagram
     * needs. For those who print it or go on to work with its shapes.
     *
     * @param out where to; stays open
     * @throws IOException when it cannot be written there
     */
    public void writeInOnePiece(Deck deck, OutputStream out) throws IOException {
        List<Page> pages = deck.slides().stream().map(it -> new Page(it, Map.of())).toList();
        write(deck, pages, SlideSize.fitting(deck.slides()), out);
    }

    private static void write(Deck deck, List<Page> pages, SlideSize size, OutputStream out)
            throws IOException {
        OfficeFile file = new OfficeFile();
        PackagePart main = file.main("/ppt/presentation.xml", Pptx.TYPE + "presentation.main+xml");
        OfficeFile.fill(main, PptxMaster.presentation(size, pages.size()));
        Map<SlideLayout, PackagePart> layouts = frame(file, main, size);
        PackagePart notes = notesMaster(file, main);
        ChartPart charts = new ChartPart(file, "/ppt", deck.date());
        List<PackagePart> parts = new ArrayList<>();
        for (Page page : pages) {
            Slide slide = page.slide();
            int number = parts.size() + 1;
            PackagePart part =
                    file.part(
                            "/ppt/slides/slide" + number + ".xml",
                            Pptx.TYPE + "slide+xml",
                            slide(page, deck.language(), size));
            parts.add(part);
            OfficeFile.relate(main, "slide" + number, "slide", part);
            OfficeFile.relate(
                    part, "layout", "slideLayout", layouts.get(SlideLayout.of(slide.content())));
            if (slide.content() instanceof ChartContent chart) {
                OfficeFile.relate(part, CHART, "chart", charts.add(chart.chart(), number));
            }
            notes(file, part, notes, slide, deck.language(), number);
        }
        for (int i = 0; i < parts.size(); i++) {
            for (int to : new TreeSet<>(pages.get(i).links().values())) {
                OfficeFile.relate(parts.get(i), PptxFragment.link(to), "slide", parts.get(to));
            }
        }
        file.properties(deck.title(), Locales.of(deck.language()), deck.date());
        file.write(out);
    }

    /** Number of slides that a diagram takes in a deck. */
    public static int slides(Scene scene) {
        return DiagramParts.of(scene, SlideSize.USUAL.room()).size();
    }

    /** Adds the master and its theme, and gives the layouts. */
    private static Map<SlideLayout, PackagePart> frame(
            OfficeFile file, PackagePart main, SlideSize size) throws IOException {
        PackagePart theme = file.part("/ppt/theme/theme1.xml", Pptx.THEME_TYPE, PptxTheme.theme());
        PackagePart master =
                file.part(
                        "/ppt/slideMasters/slideMaster1.xml",
                        Pptx.TYPE + "slideMaster+xml",
                        PptxMaster.master(size));
        OfficeFile.relate(main, "master", "slideMaster", master);
        OfficeFile.relate(main, "theme", "theme", theme);
        OfficeFile.relate(master, "theme", "theme", theme);
        Map<SlideLayout, PackagePart> layouts = new EnumMap<>(SlideLayout.class);
        for (SlideLayout layout : SlideLayout.values()) {
            PackagePart part =
                    file.part(
                            "/ppt/slideLayouts/slideLayout" + layout.number() + ".xml",
                            Pptx.TYPE + "slideLayout+xml",
                            PptxMaster.layout(layout, size));
            OfficeFile.relate(master, layout.key(), "slideLayout", part);
            OfficeFile.relate(part, "master", "slideMaster", master);
            layouts.put(layout, part);
        }
        return layouts;
    }

    private static PackagePart notesMaster(OfficeFile file, PackagePart main) throws IOException {
        PackagePart theme = file.part("/ppt/theme/theme2.xml", Pptx.THEME_TYPE, PptxTheme.theme());
        PackagePart master =
                file.part(
                        "/ppt/notesMasters/notesMaster1.xml",
                        Pptx.TYPE + "notesMaster+xml",
                        PptxNotes.master());
        OfficeFile.relate(main, "notesMaster", "notesMaster", master);
        OfficeFile.relate(master, "theme", "theme", theme);
        return master;
    }

    private static byte[] slide(Page page, String language, SlideSize size) {
        Slide slide = besideLegend(page.slide(), language, size);
        Xml xml = new Xml().open("p:sld", Pptx.NAMESPACES).open("p:cSld");
        Pptx.openTree(xml);
        SlideFrame frame = new SlideFrame(xml, size);
        SlideText text = new SlideText(xml, language);
        frame.head(slide, text);
        content(xml, new Page(slide, page.links()), language, size);
        frame.foot(slide, text);
        xml.close(2);
        return PptxMaster.inherited(xml);
    }

    private static Slide besideLegend(Slide slide, String language, SlideSize size) {
        if (!(slide.content() instanceof DiagramContent diagram)) {
            return slide;
        }
        double legend = SlideLegend.width(diagram, language, size);
        return legend == 0
                ? slide
                : new Slide(
                        slide.title(),
                        SlideFrame.besideLegend(slide.subtitle(), legend, language, size),
                        slide.date(),
                        slide.sourceNote(),
                        slide.content(),
                        slide.notes());
    }

    private static void content(Xml xml, Page page, String language, SlideSize size) {
        Slide slide = page.slide();
        SlideContent content = slide.content();
        if (content instanceof DiagramContent diagram) {
            SlideLegend.beside(slide.subtitle(), language, size).write(xml, diagram);
            SlideScale scale = SlideScale.of(diagram.scene(), size.area());
            diagram(xml, diagram.scene(), scale, page.links());
        } else if (content instanceof BulletContent points) {
            new SlideTexts(xml, size.body()).write(points, new SlideText(xml, language));
        } else if (content instanceof TableContent table) {
            new SlideTables(xml, size.body(), language).write(table, slide.title());
        } else if (content instanceof ChartContent chart) {
            chart(xml, chart.chart(), size.area());
        }
    }

    static void chart(Xml xml, Chart chart, Rectangle area) {
        SlideFrames.open(xml, "Chart", chart.alternativeText(), area, Math.round(area.height()));
        xml.open("a:graphicData", "uri", ChartXml.NAMESPACE);
        xml.leaf("c:chart", "xmlns:c", ChartXml.NAMESPACE, "r:id", CHART).close(3);
    }

    /**
     * Connectors between nodes that lie in nothing else go below the nodes: a program that reroutes
     * them, as LibreOffice does, then never draws them over a text.
     */
    static void diagram(Xml xml, Scene scene, SlideScale scale, Map<String, Integer> links) {
        SlideText text = new SlideText(xml, scene.language());
        ShapeIds ids = new ShapeIds();
        SceneSites sites = new SceneSites(scene, scale);
        SlideNodes nodes = new SlideNodes(xml, scale, text, ids, sites, links);
        SlideEdges edges =
                new SlideEdges(xml, scale, text, ids, sites, new EdgeLabels(scene, scale));
        Set<String> outer = scene.nodes().stream().map(SceneNode::id).collect(Collectors.toSet());
        Map<Boolean, List<SceneEdge>> below =
                scene.edges().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        edge ->
                                                outer.contains(edge.source())
                                                        && outer.contains(edge.target())));
        below.get(true).forEach(edges::connector);
        scene.nodes().forEach(nodes::write);
        below.get(false).forEach(edges::connector);
        scene.edges().forEach(edges::labels);
    }

    private static void notes(
            OfficeFile file,
            PackagePart slide,
            PackagePart master,
            Slide content,
            String language,
            int number)
            throws IOException {
        PackagePart notes =
                file.part(
                        "/ppt/notesSlides/notesSlide" + number + ".xml",
                        Pptx.TYPE + "notesSlide+xml",
                        PptxNotes.notes(content.notes(), language));
        OfficeFile.relate(slide, "notes", "notesSlide", notes);
        OfficeFile.relate(notes, "slide", "slide", slide);
        OfficeFile.relate(notes, "notesMaster", "notesMaster", master);
    }
}
