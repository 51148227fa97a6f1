// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.views.LineStyle;
import org.kogai.document.Picture.Mark;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class PictureMarksTest {
    private static final Stroke THIN = new Stroke("#546e7a", 1, LineStyle.SOLID);

    private static SceneNode node(String fill, Stroke border, SceneNode... children) {
        return new SceneNode(
                "id",
                "element",
                org.kogai.diagram.paint.Outline.RECTANGLE,
                new Rectangle(0, 0, 10, 10),
                Fill.plain(fill),
                border,
                Optional.empty(),
                Optional.empty(),
                "",
                children.length > 0,
                List.of(children));
    }

    private static Set<Mark> marks(SceneNode node) {
        return PictureMarks.of(new Scene("Map", "en", 10, 10, List.of(node), List.of()));
    }

    @Test
    void areTheColoursOfBoxesAndOfThoseInThem() {
        SceneNode task = node("#fff8e1", THIN);
        assertEquals(Set.of(Mark.YELLOW), marks(task));
        assertEquals(Set.of(Mark.YELLOW, Mark.BLUE), marks(node("#e3eef7", THIN, task)));
        assertEquals(Set.of(Mark.GREEN), marks(node("#c8e6c9", THIN)));
        assertEquals(Set.of(), marks(node("#ffffff", THIN)));
    }

    @Test
    void areTheWaysOfTheFrame() {
        assertEquals(
                Set.of(Mark.RED_FRAME, Mark.THICK),
                marks(node("#ffffff", new Stroke("#b22222", 2, LineStyle.SOLID))));
        assertEquals(
                Set.of(Mark.BROKEN),
                marks(node("#ffffff", new Stroke("#546e7a", 1, LineStyle.DASH))));
        assertEquals(
                Set.of(Mark.DOTTED),
                marks(node("#ffffff", new Stroke("#546e7a", 1, LineStyle.DOT))));
    }
}
