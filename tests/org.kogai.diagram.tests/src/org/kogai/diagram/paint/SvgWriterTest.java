// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.ViewBuilder;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.EdgeArrows;
import org.kogai.diagram.views.ViewsFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilderFactory;

class SvgWriterTest {
    private final ViewBuilder builder = new ViewBuilder("Bodies <of> \"state\"", "ja");

    private Document parsed() throws Exception {
        byte[] bytes = SvgWriter.text(Scenes.of(builder.diagram)).getBytes(StandardCharsets.UTF_8);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    @Test
    void writesTextAsText() throws Exception {
        builder.node(null, "環境省");
        assertEquals("環境省", parsed().getElementsByTagName("text").item(0).getTextContent());
    }

    @Test
    void escapesEveryText() throws Exception {
        builder.node(null, "</text><script>alert(1)</script>&\u0001\"'");
        Document document = parsed();
        assertEquals(0, document.getElementsByTagName("script").getLength());
        NodeList titles = document.getElementsByTagName("title");
        assertEquals("Bodies <of> \"state\"", titles.item(0).getTextContent());
        assertEquals("</text><script>alert(1)</script>&\"'", titles.item(1).getTextContent());
    }

    @Test
    void colorsThatAreNoneCannotBreakOut() throws Exception {
        DNode node = builder.node(null, "Law");
        node.getOwnedStyle().setBorderColor("\"/><script/>");
        node.getOwnedStyle().setLabelColor("url(http://example.org)");
        String svg = SvgWriter.text(Scenes.of(builder.diagram));
        assertFalse(svg.contains("script"));
        assertFalse(svg.contains("example.org"));
        parsed();
    }

    @Test
    void groupsCarryIdTitleAndElement() throws Exception {
        DNode node = builder.node(null, "環境省");
        node.setTooltipText("Ministry of the Environment");
        Element group = (Element) parsed().getElementsByTagName("g").item(0);
        assertEquals("v-" + node.getUid(), group.getAttribute("id"));
        assertEquals("node", group.getAttribute("class"));
        assertEquals(
                "環境省 – Ministry of the Environment",
                group.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void namesLanguageAndFonts() throws Exception {
        Element root = parsed().getDocumentElement();
        assertEquals("ja", root.getAttribute("xml:lang"));
        assertTrue(root.getAttribute("font-family").contains("'Noto Sans CJK JP'"));
    }

    @Test
    void drawsEachFormAsItsOwnElement() throws Exception {
        builder.node(null, "a", ViewsFactory.eINSTANCE.createEllipse());
        builder.node(null, "b", ViewsFactory.eINSTANCE.createLozenge());
        builder.node(null, "c", ViewsFactory.eINSTANCE.createNote());
        builder.container(null, "d");
        Document document = parsed();
        assertEquals(1, document.getElementsByTagName("ellipse").getLength());
        // Lozenge, note and the fold of the note.
        assertEquals(3, document.getElementsByTagName("path").getLength());
        Element container = (Element) document.getElementsByTagName("rect").item(1);
        assertEquals("6", container.getAttribute("rx"));
    }

    @Test
    void drawsArrowHeadsAtTheEndsOfTheRoute() {
        DNode a = builder.node(null, "a");
        DNode b = builder.node(null, "b");
        ScenesTest.put(a, 20, 20, 100, 40);
        ScenesTest.put(b, 20, 200, 100, 40);
        builder.edge(a, b, "").getOwnedStyle().setTargetArrow(EdgeArrows.FILL_DIAMOND);
        String svg = SvgWriter.text(Scenes.of(builder.diagram));
        assertTrue(
                svg.contains("<path d=\"M70 60L70 200\" fill=\"none\" stroke=\"#3a4a5a\"/>"), svg);
        assertTrue(svg.contains("d=\"M70 200L"), svg);
    }

    @Test
    void theSameSceneGivesTheSameBytes() {
        for (int i = 0; i < 20; i++) {
            builder.node(builder.container(null, "省 " + i), "局 " + i);
        }
        assertEquals(
                SvgWriter.text(Scenes.of(builder.diagram)),
                SvgWriter.text(Scenes.of(builder.diagram)));
    }

    @Test
    void writesNumbersTheSameInEveryCountry() {
        assertEquals("-0.5", new XmlText().number(-0.5).toString());
        assertEquals("1234.06", new XmlText().number(1234.0611).toString());
        assertEquals("7", new XmlText().number(6.9999).toString());
        assertEquals("0", new XmlText().number(-0.001).toString());
    }
}
