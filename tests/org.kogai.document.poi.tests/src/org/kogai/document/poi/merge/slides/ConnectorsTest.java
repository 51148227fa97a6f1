// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Outline;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.views.EdgeArrows;
import org.kogai.diagram.views.LineStyle;
import org.kogai.document.DiagramContent;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;

import java.util.List;
import java.util.Optional;

/** Connectors with corners, which LibreOffice is offered as shapes. */
class ConnectorsTest {
    private static final Stroke LINE = new Stroke("#1f3a5f", 1, LineStyle.SOLID);

    private static byte[] deck() {
        SceneEdge edge =
                new SceneEdge(
                        "_line",
                        "",
                        "_a",
                        "_b",
                        List.of(
                                new Position(70, 60),
                                new Position(70, 80),
                                new Position(250, 80),
                                new Position(250, 160)),
                        false,
                        LINE,
                        EdgeArrows.NO_DECORATION,
                        EdgeArrows.INPUT_ARROW,
                        List.of(),
                        "a to b");
        Scene scene =
                new Scene(
                        "Bodies",
                        "en",
                        320,
                        220,
                        List.of(node("_a", 20, 20), node("_b", 200, 160)),
                        List.of(edge));
        return Decks.written(List.of(Decks.slide("Bodies", new DiagramContent(scene))));
    }

    private static SceneNode node(String id, double x, double y) {
        return new SceneNode(
                id,
                "",
                Outline.RECTANGLE,
                new Rectangle(x, y, 100, 40),
                Fill.plain("#e9eef4"),
                LINE,
                Optional.empty(),
                Optional.empty(),
                id,
                false,
                List.of());
    }

    private static String slide(byte[] deck) {
        StringBuilder xml = new StringBuilder();
        Decks.edited(deck, show -> xml.append(show.getSlides().get(0).getXmlObject().xmlText()));
        return xml.toString();
    }

    /** LibreOffice saves what it is offered. */
    private static void saveAsLibreOffice(XMLSlideShow show) {
        var slide = show.getSlides().get(0).getXmlObject();
        String xml = slide.xmlText();
        String saved =
                xml.replaceAll("(?s)<mc:AlternateContent.*?<mc:Fallback[^>]*>", "")
                        .replaceAll("(?s)</mc:Fallback>\\s*</mc:AlternateContent>", "");
        String inner =
                saved.replaceFirst("(?s)^<xml-fragment", "<p:sld")
                        .replaceFirst("(?s)</xml-fragment>$", "</p:sld>");
        try {
            slide.set(SldDocument.Factory.parse(inner).getSld());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    @Test
    void standOnceForPowerPointAndOnceForLibreOfficeHoweverOftenTheyAreGenerated() {
        byte[] deck = deck();
        for (int i = 0; i < 3; i++) {
            String slide = slide(deck);
            assertEquals(1, count(slide, "<mc:AlternateContent"), slide);
            assertEquals(1, count(slide, "<p:cxnSp"), slide);
            assertEquals(2, count(slide, "name=\"_line\""), slide);
            deck = i == 0 ? Decks.first(deck) : Decks.over(deck, deck());
        }
    }

    @Test
    void areGluedAgainAfterLibreOfficeMadeShapesOfThem() {
        byte[] saved = Decks.edited(Decks.first(deck()), ConnectorsTest::saveAsLibreOffice);
        assertEquals(0, count(slide(saved), "<a:stCxn"), slide(saved));
        byte[] again = Decks.over(saved, deck());
        assertEquals(List.of(), Decks.report(saved, deck()).kept());
        String slide = slide(again);
        assertEquals(1, count(slide, "<a:stCxn"), slide);
        assertEquals(1, count(slide, "<mc:AlternateContent"), slide);
        assertTrue(slide.contains("bentConnector3"), slide);
    }
}
