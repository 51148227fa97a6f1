// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Outline;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.views.LineStyle;
import org.kogai.document.DiagramContent;
import org.kogai.document.Slide;

import java.util.List;
import java.util.Optional;

/** Small diagrams that share a slide. */
class SlidePairsTest {
    private static Slide map(String title, String kind, double width) {
        SceneNode node =
                new SceneNode(
                        title,
                        "element",
                        Outline.RECTANGLE,
                        new Rectangle(10, 10, width - 20, 80),
                        Fill.plain("#fff8e1"),
                        new Stroke("#2a628f", 1, LineStyle.SOLID),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        false,
                        List.of());
        Scene scene = new Scene(title, "en", width, 100, List.of(node), List.of());
        return new Slide(title, "", "", "", DiagramContent.of(kind, scene), List.of());
    }

    private static List<Slide> paired(Slide... slides) {
        return SlidePairs.of(List.of(slides), SlideSize.USUAL.room());
    }

    @Test
    void smallDiagramsOfOneKindShareASlide() {
        Slide first = map("Map of Laos", "InstitutionMap", 200);
        Slide second = map("Map of Cambodia", "InstitutionMap", 200);
        assertEquals(
                List.of("Map of Laos; Map of Cambodia", "Map of Laos"),
                paired(first, second, first).stream().map(Slide::title).toList());
    }

    @Test
    void diagramsWithOtherLegendsStandAlone() {
        Slide first = map("Map of Laos", "InstitutionMap", 200);
        Slide second = map("Managers of Laos", "ManagerOrganisation", 200);
        assertEquals(List.of(first, second), paired(first, second));
    }

    @Test
    void wideDiagramsStandBelowEachOther() {
        Slide pair =
                paired(
                                map("Map of Laos", "InstitutionMap", 640),
                                map("Map of Cambodia", "InstitutionMap", 640))
                        .get(0);
        Scene scene = ((DiagramContent) pair.content()).scene();
        assertTrue(scene.width() < 700, scene.width() + "");
    }
}
