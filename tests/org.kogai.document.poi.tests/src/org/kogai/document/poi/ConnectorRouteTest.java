// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.views.EdgeArrows;
import org.kogai.diagram.views.LineStyle;
import org.kogai.document.poi.ConnectorRoute.End;
import org.kogai.document.poi.Sites.Side;
import org.kogai.document.poi.SlideScale.Point;

import java.util.List;

class ConnectorRouteTest {
    private static final SlideScale SCALE = new SlideScale(0, 0, 1, 12);

    private static ConnectorPath fit(Position... route) {
        List<Position> points = List.of(route);
        SceneEdge edge =
                new SceneEdge(
                        "edge",
                        "",
                        "from",
                        "to",
                        points,
                        false,
                        new Stroke("#000000", 1, LineStyle.SOLID),
                        EdgeArrows.NO_DECORATION,
                        EdgeArrows.INPUT_ARROW,
                        List.of(),
                        "");
        return ConnectorRoute.fit(
                edge,
                SCALE,
                new End(Side.BOTTOM, SCALE.point(points.get(0))),
                new End(Side.TOP, SCALE.point(points.get(points.size() - 1))));
    }

    @Test
    void endsThatFaceEachOtherAreJoinedByAStraightLine() {
        assertTrue(
                fit(new Position(50, 0), new Position(50, 40), new Position(50, 90)).isStraight());
    }

    @Test
    void aLineThatLeadsAroundSomethingDoesSoBetweenEndsThatFaceEachOtherToo() {
        List<Position> route =
                List.of(
                        new Position(50, 0),
                        new Position(50, 20),
                        new Position(130, 20),
                        new Position(130, 70),
                        new Position(50, 70),
                        new Position(50, 90));
        ConnectorPath path = fit(route.toArray(Position[]::new));
        List<Point> drawn = ConnectorPathTest.drawn(path);
        assertEquals(route.size(), drawn.size());
        for (int i = 0; i < drawn.size(); i++) {
            Point expected = SCALE.point(route.get(i));
            assertEquals(expected.x(), drawn.get(i).x(), 6_400, "point " + i);
            assertEquals(expected.y(), drawn.get(i).y(), 6_400, "point " + i);
        }
    }
}
