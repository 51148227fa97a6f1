// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.views.EdgeArrows;
import org.kogai.diagram.views.LineStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class SegmentsTest {
    private final Random random = new Random(7);

    @Test
    void findTheSameAsAskingEveryPieceOfEveryEdge() {
        List<SceneEdge> edges = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            edges.add(edge(List.of(place(), place(), place())));
        }
        Segments segments = new Segments(new Scene("", "en", 900, 900, List.of(), edges));
        int crossed = 0;
        for (int i = 0; i < 2_000; i++) {
            Position corner = place();
            Rectangle r = new Rectangle(corner.x(), corner.y(), 5, random.nextInt(200));
            boolean expected = edges.stream().anyMatch(edge -> crosses(edge.route(), r));
            crossed += expected ? 1 : 0;

            assertEquals(expected, segments.cross(r), r.toString());
        }
        assertTrue(crossed > 100 && crossed < 1_900, "both answers occur: " + crossed);
    }

    /** Negative places too: a diagram may begin left of and above its origin. */
    private Position place() {
        return new Position(random.nextInt(900) - 300, random.nextInt(900) - 300);
    }

    private static boolean crosses(List<Position> route, Rectangle r) {
        for (int i = 1; i < route.size(); i++) {
            Position a = route.get(i - 1);
            Position b = route.get(i);
            if (Math.max(a.x(), b.x()) > r.x()
                    && Math.min(a.x(), b.x()) < r.x() + r.width()
                    && Math.max(a.y(), b.y()) > r.y()
                    && Math.min(a.y(), b.y()) < r.y() + r.height()) {
                return true;
            }
        }
        return false;
    }

    private static SceneEdge edge(List<Position> route) {
        return new SceneEdge(
                "edge",
                "",
                "from",
                "to",
                route,
                false,
                new Stroke("#000000", 1, LineStyle.SOLID),
                EdgeArrows.NO_DECORATION,
                EdgeArrows.INPUT_ARROW,
                List.of(),
                "");
    }
}
