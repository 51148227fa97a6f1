// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Outline;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.text.TextMeasure;
import org.kogai.diagram.text.TextStyle;
import org.kogai.diagram.views.LineStyle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two small diagrams on one slide, each below its title: beside or below each other, as they come
 * out larger.
 */
public final class Captioned {
    /** Nodes of a diagram that would leave its slide nearly empty. */
    private static final int FEW = 6;

    private static final double HEIGHT = 30;
    private static final double AIR = 20;
    private static final TextStyle STYLE = new TextStyle(11, true, false, false, false, "#1f3a5f");

    private Captioned() {}

    /** Both diagrams, where both are small and can be read. */
    public static Optional<Scene> of(Scene first, Scene second, SlideRoom room) {
        return Stream.of(first, second).allMatch(Captioned::isSmall)
                ? Neighbours.of(captioned(first), captioned(second))
                        .filter(room::shows)
                        .max(Comparator.comparingDouble(room::scale))
                : Optional.empty();
    }

    private static boolean isSmall(Scene scene) {
        return scene.nodes().stream().flatMap(SceneTree::all).count() <= FEW;
    }

    private static Scene captioned(Scene scene) {
        double wanted = TextMeasure.shared().width(scene.title(), STYLE) + AIR;
        double width = Math.max(scene.width(), wanted);
        Scene moved = Moved.by(scene, (width - scene.width()) / 2, HEIGHT);
        Rectangle box = new Rectangle(0, 0, width, HEIGHT);
        SceneNode caption =
                new SceneNode(
                        "caption " + scene.nodes().get(0).id(),
                        "",
                        Outline.RECTANGLE,
                        box,
                        Fill.plain(""),
                        new Stroke("", 0, LineStyle.SOLID),
                        Optional.of(
                                new Label(
                                        scene.title(),
                                        List.of(),
                                        STYLE,
                                        box,
                                        Label.Alignment.CENTER)),
                        Optional.empty(),
                        scene.title(),
                        false,
                        List.of());
        return Redrawn.scene(
                moved,
                width,
                moved.height(),
                Stream.concat(Stream.of(caption), moved.nodes().stream()).toList(),
                moved.edges());
    }

    /** Title of a slide with both. */
    public static String title(Scene first, Scene second) {
        return RowText.joined(List.of(first.title(), second.title()), first.language());
    }
}
