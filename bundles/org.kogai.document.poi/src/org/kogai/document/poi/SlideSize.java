// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.document.DiagramContent;
import org.kogai.document.Slide;
import org.kogai.document.poi.SlideScale.Box;
import org.kogai.document.poi.parts.SlideRoom;

import java.util.List;
import java.util.stream.Stream;

/**
 * Size of the slides of a deck, 16 to 9. Decks have the usual size. A diagram that is exported in
 * one piece gets a larger slide when its texts would come out below 12 points, as far as
 * PowerPoint's largest slide allows.
 *
 * @param factor size in relation to PowerPoint's usual slide of 13.333 by 7.5 inches
 */
record SlideSize(double factor) {
    private static final int EMU_PER_INCH = 914_400;
    private static final double EMU_PER_PIXEL = 9525;

    /** PowerPoint allows slides up to 56 inches; these stay below it. */
    private static final List<Double> FACTORS = List.of(1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0);

    private static final double WIDTH = 40.0 / 3;
    private static final double HEIGHT = 7.5;
    private static final double MARGIN = 0.45;
    private static final double TOP = 1.45;
    private static final double BOTTOM = 6.85;

    /** The usual size, 13.333 by 7.5 inches. */
    static final SlideSize USUAL = new SlideSize(1);

    /** The smallest size on which all diagrams can be read, else the largest. */
    static SlideSize fitting(List<Slide> slides) {
        return FACTORS.stream()
                .map(SlideSize::new)
                .filter(size -> diagrams(slides).allMatch(size::isReadable))
                .findFirst()
                .orElse(new SlideSize(FACTORS.get(FACTORS.size() - 1)));
    }

    /** Only diagrams ask for a larger slide; texts go on to a further one. */
    private static Stream<Scene> diagrams(List<Slide> slides) {
        return slides.stream()
                .map(Slide::content)
                .filter(DiagramContent.class::isInstance)
                .map(content -> ((DiagramContent) content).scene());
    }

    private boolean isReadable(Scene scene) {
        return smallestText(scene) * scale(scene) >= SlideRoom.READABLE;
    }

    /** Slide pixels per diagram pixel. */
    private double scale(Scene scene) {
        return room().scale(scene);
    }

    /** Room for a diagram. */
    SlideRoom room() {
        return room(area());
    }

    /** The same in pixels. */
    static SlideRoom room(Rectangle area) {
        return new SlideRoom(area.width() / EMU_PER_PIXEL, area.height() / EMU_PER_PIXEL);
    }

    private static double smallestText(Scene scene) {
        Stream<Label> nodes =
                scene.nodes().stream()
                        .flatMap(SlideSize::withChildren)
                        .flatMap(node -> node.label().stream());
        Stream<Label> edges = scene.edges().stream().flatMap(edge -> edge.labels().stream());
        return Stream.concat(nodes, edges)
                .mapToDouble(label -> label.style().points())
                .min()
                .orElse(SlideRoom.READABLE);
    }

    private static Stream<SceneNode> withChildren(SceneNode node) {
        return Stream.concat(
                Stream.of(node), node.children().stream().flatMap(SlideSize::withChildren));
    }

    long width() {
        return Math.round(WIDTH * factor * EMU_PER_INCH);
    }

    long height() {
        return Math.round(HEIGHT * factor * EMU_PER_INCH);
    }

    /** How much larger title and footer are than usual: less than the slide, to leave it room. */
    private double frame() {
        return Math.pow(factor, 0.6);
    }

    /** Length within the title or footer, for a length in inches on a usual slide. */
    long frame(double inches) {
        return Math.round(inches * frame() * EMU_PER_INCH);
    }

    /** Size of a text in hundredths of a point, for its size on a usual slide. */
    int text(double points) {
        return (int) Math.round(points * frame() * 100);
    }

    /** Place of points, tables and charts: their texts grow as the slide. */
    SlideBody body() {
        return new SlideBody(area(), factor);
    }

    /** Room for the diagram, in EMU. */
    Rectangle area() {
        long side = frame(MARGIN);
        long top = frame(TOP);
        return new Rectangle(
                side, top, width() - 2.0 * side, height() - frame(HEIGHT - BOTTOM) - (double) top);
    }

    /** Where something lies that keeps its distance from the top left corner. */
    Box fromTop(double left, double top, double right, double height) {
        return new Box(
                frame(left), frame(top), width() - frame(left) - frame(right), frame(height));
    }

    /** Where something lies that keeps its distance from the bottom, between two distances. */
    Box fromBottom(double left, double bottom, double right, double height) {
        return new Box(
                frame(left),
                height() - frame(bottom + height),
                width() - frame(left) - frame(right),
                frame(height));
    }
}
