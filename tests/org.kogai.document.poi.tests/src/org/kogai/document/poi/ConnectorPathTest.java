// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.document.poi.SlideScale.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ConnectorPathTest {
    /** Draws a connector the way presetShapeDefinitions.xml says, as PowerPoint does. */
    static List<Point> drawn(ConnectorPath path) {
        double w = path.box().width();
        double h = path.box().height();
        List<double[]> local = new ArrayList<>();
        local.add(new double[] {0, 0});
        int segments = path.preset().charAt(path.preset().length() - 1) - '0';
        double x = 0;
        double y = 0;
        boolean straight = path.preset().startsWith("straight");
        for (int i = 0; !straight && i < segments - 2; i++) {
            if (i % 2 == 0) {
                x = w * path.bends().get(i) / 100_000;
            } else {
                y = h * path.bends().get(i) / 100_000;
            }
            local.add(new double[] {x, y});
        }
        if (!straight) {
            boolean lastUpright = segments % 2 == 0;
            local.add(lastUpright ? new double[] {w, y} : new double[] {x, h});
        }
        local.add(new double[] {w, h});
        return local.stream().map(point -> placed(point, path)).toList();
    }

    private static Point placed(double[] point, ConnectorPath path) {
        double u = point[0] - path.box().width() / 2.0;
        double v = point[1] - path.box().height() / 2.0;
        u = path.flipHorizontal() ? -u : u;
        v = path.flipVertical() ? -v : v;
        for (int i = 0; i < path.quarters(); i++) {
            double before = u;
            u = -v;
            v = before;
        }
        return new Point(
                Math.round(path.box().x() + path.box().width() / 2.0 + u),
                Math.round(path.box().y() + path.box().height() / 2.0 + v));
    }

    private static void assertDraws(List<Point> expected, ConnectorPath path) {
        List<Point> drawn = drawn(path);
        assertEquals(expected.size(), drawn.size(), path.toString());
        for (int i = 0; i < drawn.size(); i++) {
            // Bends are kept to a thousandth of a percent, boxes to whole units.
            double apart =
                    Math.hypot(
                            drawn.get(i).x() - expected.get(i).x(),
                            drawn.get(i).y() - expected.get(i).y());
            assertTrue(apart < 13_000, expected + " but " + drawn + " by " + path);
        }
    }

    @Test
    void drawsStraightLinesInEveryDirection() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            Point from = new Point(random.nextInt(9_000_000), random.nextInt(6_000_000));
            Point to = new Point(random.nextInt(9_000_000), random.nextInt(6_000_000));
            assertDraws(List.of(from, to), ConnectorPath.straight(from, to));
        }
    }

    @Test
    void drawsEveryRouteOfLevelAndUprightSegments() {
        Random random = new Random(2);
        for (int i = 0; i < 2000; i++) {
            List<Point> route = route(random, 2 + random.nextInt(4));
            assertDraws(route, ConnectorPath.bent(route, false));
        }
    }

    @Test
    void drawsARouteThatEndsStraightBelowItsStart() {
        List<Point> route =
                List.of(
                        new Point(1_000_000, 0),
                        new Point(2_000_000, 0),
                        new Point(2_000_000, 3_000_000),
                        new Point(1_000_000, 3_000_000));
        assertDraws(route, ConnectorPath.bent(route, false));
    }

    private static List<Point> route(Random random, int segments) {
        List<Point> route = new ArrayList<>();
        long x = random.nextInt(9_000_000);
        long y = random.nextInt(6_000_000);
        route.add(new Point(x, y));
        boolean level = random.nextBoolean();
        for (int i = 0; i < segments; i++) {
            if (level) {
                x += step(random);
            } else {
                y += step(random);
            }
            level = !level;
            route.add(new Point(x, y));
        }
        return route;
    }

    private static long step(Random random) {
        long step = 100_000 + random.nextInt(3_000_000);
        return random.nextBoolean() ? step : -step;
    }
}
