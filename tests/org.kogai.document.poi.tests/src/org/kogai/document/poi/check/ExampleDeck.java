// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Outline;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.text.TextStyle;
import org.kogai.diagram.views.LineStyle;
import org.kogai.document.Deck;
import org.kogai.document.DiagramContent;
import org.kogai.document.Slide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A slide with one ministry on it. */
final class ExampleDeck {
    private static final Rectangle BOUNDS = new Rectangle(20, 20, 200, 120);

    private ExampleDeck() {}

    static Deck deck() {
        Scene scene = new Scene("Map", "en", 420, 300, List.of(ministry()), List.of());
        Slide slide =
                new Slide(
                        "Map",
                        "Cambodia",
                        "26 March 2026",
                        "Sources: Gazette",
                        new DiagramContent(scene),
                        List.of());
        return new Deck("Deck", "en", LocalDate.of(2026, 3, 26), List.of(slide));
    }

    private static SceneNode ministry() {
        TextStyle text = new TextStyle(12, false, false, false, false, "#000000");
        Label label = new Label("Ministry", List.of(), text, BOUNDS, Label.Alignment.CENTER);
        return new SceneNode(
                "ministry",
                "element-ministry",
                Outline.RECTANGLE,
                BOUNDS,
                Fill.plain("#e9eef4"),
                new Stroke("#1f3a5f", 1, LineStyle.SOLID),
                Optional.of(label),
                Optional.empty(),
                "Ministry",
                false,
                List.of());
    }
}
