// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.document.Deck;
import org.kogai.document.Slide;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes slides as pptx. Each node of a diagram is one shape with its text inside, each container a
 * group, each edge a connector glued at both ends. The same deck always gives the same bytes.
 */
public final class PptxWriter {
    /**
     * Writes the deck.
     *
     * @param out where to; stays open
     * @throws IOException when it cannot be written there
     */
    public void write(Deck deck, OutputStream out) throws IOException {
        SlideSize size = SlideSize.fitting(deck.slides());
        OfficeFile file = new OfficeFile();
        PackagePart main = file.main("/ppt/presentation.xml", Pptx.TYPE + "presentation.main+xml");
        OfficeFile.fill(main, PptxMaster.presentation(size, deck.slides().size()));
        PackagePart layout = frame(file, main, size);
        PackagePart notes = notesMaster(file, main);
        int number = 0;
        for (Slide slide : deck.slides()) {
            number++;
            PackagePart part =
                    file.part(
                            "/ppt/slides/slide" + number + ".xml",
                            Pptx.TYPE + "slide+xml",
                            slide(slide, deck.language(), size));
            OfficeFile.relate(main, "slide" + number, "slide", part);
            OfficeFile.relate(part, "layout", "slideLayout", layout);
            notes(file, part, notes, slide, deck.language(), number);
        }
        file.properties(deck.title(), Locales.of(deck.language()), deck.date());
        file.write(out);
    }

    /** Adds the master and its theme, and gives the layout. */
    private static PackagePart frame(OfficeFile file, PackagePart main, SlideSize size)
            throws IOException {
        PackagePart theme = file.part("/ppt/theme/theme1.xml", Pptx.THEME_TYPE, PptxTheme.theme());
        PackagePart master =
                file.part(
                        "/ppt/slideMasters/slideMaster1.xml",
                        Pptx.TYPE + "slideMaster+xml",
                        PptxMaster.master(size));
        PackagePart layout =
                file.part(
                        "/ppt/slideLayouts/slideLayout1.xml",
                        Pptx.TYPE + "slideLayout+xml",
                        PptxMaster.layout(size));
        OfficeFile.relate(main, "master", "slideMaster", master);
        OfficeFile.relate(main, "theme", "theme", theme);
        OfficeFile.relate(master, "theme", "theme", theme);
        OfficeFile.relate(master, "layout", "slideLayout", layout);
        OfficeFile.relate(layout, "master", "slideMaster", master);
        return layout;
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

    private static byte[] slide(Slide slide, String language, SlideSize size) {
        Xml xml = new Xml().open("p:sld", Pptx.NAMESPACES).open("p:cSld");
        Pptx.openTree(xml);
        SlideFrame frame = new SlideFrame(xml, size);
        SlideText text = new SlideText(xml, language);
        frame.head(slide, text);
        diagram(xml, slide.scene(), size);
        frame.foot(slide, text);
        xml.close(2);
        return PptxMaster.inherited(xml);
    }

    /**
     * Connectors between nodes that lie in nothing else go below the nodes: a program that reroutes
     * them, as LibreOffice does, then never draws them over a text.
     */
    private static void diagram(Xml xml, Scene scene, SlideSize size) {
        SlideScale scale = SlideScale.of(scene, size);
        SlideText text = new SlideText(xml, scene.language());
        ShapeIds ids = new ShapeIds();
        SceneSites sites = new SceneSites(scene, scale);
        SlideNodes nodes = new SlideNodes(xml, scale, text, ids, sites);
        SlideEdges edges = new SlideEdges(xml, scale, text, ids, sites);
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
