// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kogai.diagram.views.EdgeArrows;

class ArrowHeadTest {
    private static final Position TIP = new Position(100, 50);
    private static final Position FROM = new Position(0, 50);

    @ParameterizedTest
    @EnumSource(EdgeArrows.class)
    void everyArrowIsDrawnAndLiesBeforeTheNode(EdgeArrows kind) {
        ArrowHead head = ArrowHead.of(kind, TIP, FROM, 1);
        assertEquals(kind == EdgeArrows.NO_DECORATION, head.parts().isEmpty());
        for (ArrowHead.Part part : head.parts()) {
            for (Position point : part.points()) {
                assertTrue(point.x() + part.radius() <= 100 + 1e-9, kind.getName());
                assertTrue(point.x() > 60, kind.getName());
            }
        }
    }

    @Test
    void anInputArrowPointsIntoTheNode() {
        ArrowHead.Part triangle =
                ArrowHead.of(EdgeArrows.INPUT_CLOSED_ARROW, TIP, FROM, 1).parts().get(0);
        assertEquals(TIP, triangle.points().get(0));
        assertEquals(ArrowHead.Ink.HOLLOW, triangle.ink());
    }

    @Test
    void anOutputArrowPointsAwayFromTheNode() {
        ArrowHead.Part triangle =
                ArrowHead.of(EdgeArrows.OUTPUT_FILL_CLOSED_ARROW, TIP, FROM, 1).parts().get(0);
        assertTrue(triangle.points().get(0).x() < triangle.points().get(1).x());
        assertEquals(ArrowHead.Ink.FILLED, triangle.ink());
    }

    @Test
    void anEdgeWithoutLengthHasNoHead() {
        assertTrue(ArrowHead.of(EdgeArrows.DIAMOND, TIP, TIP, 1).parts().isEmpty());
        assertFalse(ArrowHead.of(EdgeArrows.DIAMOND, TIP, FROM, 1).parts().isEmpty());
    }
}
