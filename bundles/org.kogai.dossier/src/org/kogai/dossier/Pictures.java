// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.diagram.paint.PngWriter;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.document.Picture;
import org.kogai.document.PictureMarks;
import org.kogai.document.poi.PaperParts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Paints scenes for documents. */
final class Pictures {
    private Pictures() {}

    /** Size on paper, at which the texts of all diagrams are about as large. */
    static final double PAPER = 0.82;

    /** The diagram in as many pictures as it takes to read it on paper. */
    static List<Picture> parts(String diagram, Scene scene) {
        List<Scene> parts = PaperParts.of(scene);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> of(diagram, parts.get(i), part(i + 1, parts.size()), parts.size()))
                .toList();
    }

    private static String part(int number, int count) {
        return count == 1 ? "" : " (" + number + "/" + count + ")";
    }

    static Picture of(String diagram, Scene scene) {
        return of(diagram, scene, "", 1);
    }

    private static Picture of(String diagram, Scene scene, String part, int count) {
        double size = PaperParts.size(scene, count, PAPER);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            PngWriter.write(PaperParts.readable(scene, size), DiagramExport.SCALE, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be written
        }
        return new Picture(
                diagram,
                scene.title() + part,
                png.toByteArray(),
                scene.width() * size,
                scene.height() * size,
                AlternativeText.of(scene),
                marks(scene),
                scene.nodes().stream()
                        .flatMap(Pictures::withChildren)
                        .map(SceneNode::element)
                        .collect(Collectors.toSet()));
    }

    private static Stream<SceneNode> withChildren(SceneNode node) {
        return Stream.concat(
                Stream.of(node), node.children().stream().flatMap(Pictures::withChildren));
    }

    /** What stands in another part has no mark of its own. */
    private static Set<Picture.Mark> marks(Scene scene) {
        Set<Picture.Mark> marks = EnumSet.noneOf(Picture.Mark.class);
        scene.nodes().forEach(node -> add(marks, node));
        return marks;
    }

    private static void add(Set<Picture.Mark> marks, SceneNode node) {
        marks.addAll(
                PaperParts.isElsewhere(node)
                        ? Set.of(Picture.Mark.ELSEWHERE)
                        : PictureMarks.of(node));
        node.children().forEach(child -> add(marks, child));
    }
}
