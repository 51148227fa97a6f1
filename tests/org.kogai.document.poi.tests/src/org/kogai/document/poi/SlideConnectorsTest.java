// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kogai.document.poi.ExampleMap.shapes;
import static org.kogai.document.poi.ExampleMap.slide;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Edges of a diagram as connectors. */
class SlideConnectorsTest {
    @Test
    void gluesEveryConnectorAtBothEnds() throws IOException {
        Element slide = slide();
        Map<String, Element> shapes = shapes(slide);
        List<Element> connectors = OfficeParts.all(slide, "p:cxnSp");
        assertEquals(3, connectors.size());
        for (Element connector : connectors) {
            assertGlued(connector, "a:stCxn", shapes);
            assertGlued(connector, "a:endCxn", shapes);
        }
    }

    private static void assertGlued(Element connector, String end, Map<String, Element> shapes) {
        Element glue = OfficeParts.first(connector, end);
        Element shape =
                shapes.values().stream()
                        .filter(
                                each ->
                                        OfficeParts.first(each, "p:cNvPr")
                                                .getAttribute("id")
                                                .equals(glue.getAttribute("id")))
                        .findFirst()
                        .orElseThrow();
        int sites = OfficeParts.all(shape, "a:cxn").size();
        boolean ellipse = OfficeParts.first(shape, "p:cNvPr").getAttribute("name").equals("agency");
        int most = sites > 0 ? sites : ellipse ? 8 : 4;
        assertTrue(Integer.parseInt(glue.getAttribute("idx")) < most);
    }

    @Test
    void endsAConnectorWhereTheLayoutEndsIt() throws IOException {
        Map<String, Element> shapes = shapes(slide());
        // Two routes meet the factory beside the middle of its top: two sites more than usual.
        List<Element> sites = OfficeParts.all(shapes.get("factory"), "a:cxn");
        assertEquals(5, sites.size());
        assertEquals(
                "*/ 20000 w 100000",
                OfficeParts.all(shapes.get("factory"), "a:gd").stream()
                        .filter(guide -> guide.getAttribute("name").equals("siteX4"))
                        .findFirst()
                        .orElseThrow()
                        .getAttribute("fmla"));
    }

    @Test
    void drawsConnectorsAlongTheirRoutes() throws IOException {
        Element bent =
                OfficeParts.all(slide(), "p:cxnSp").stream()
                        .filter(
                                edge ->
                                        OfficeParts.first(edge, "p:cNvPr")
                                                .getAttribute("name")
                                                .equals("e2"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("bentConnector3", OfficeParts.first(bent, "a:prstGeom").getAttribute("prst"));
        assertEquals("val 60000", OfficeParts.first(bent, "a:gd").getAttribute("fmla"));
        assertEquals("dash", OfficeParts.first(bent, "a:prstDash").getAttribute("val"));
        assertEquals("arrow", OfficeParts.first(bent, "a:tailEnd").getAttribute("type"));
    }

    /** LibreOffice 7.4 lays connectors with corners anew, even through boxes. */
    @Test
    void offersLibreOfficeAShapeInTheFormOfAConnectorWithCorners() throws IOException {
        Element both = OfficeParts.first(slide(), "mc:AlternateContent");
        Element connector = OfficeParts.first(both, "p:cxnSp");
        Element shape = OfficeParts.first(OfficeParts.first(both, "mc:Fallback"), "p:sp");
        for (String form : List.of("a:xfrm", "a:prstGeom", "a:ln")) {
            assertTrue(
                    OfficeParts.first(connector, form).isEqualNode(OfficeParts.first(shape, form)),
                    form);
        }
        assertTrue(OfficeParts.all(shape, "a:stCxn").isEmpty());
    }
}
