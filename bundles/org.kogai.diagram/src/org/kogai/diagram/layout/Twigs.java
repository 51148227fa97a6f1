// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.Size;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets boxes at which one edge ends and none begins to the right of where that edge begins, as
 * people draw the answers to the questions of a flow that runs down. For the layout of the others
 * such a stem is as large as it and its twigs together.
 */
final class Twigs {
    private static final double GAP = 14;
    private static final double AIR = 28;
    private static final double STEP = 10;

    /** Size of a stem alone, and the edges to its twigs. */
    private record Stem(Size size, List<Line> lines) {}

    private final Component whole;
    private final Map<Box, Stem> stems = new LinkedHashMap<>();
    private final Map<Box, Integer> ends = new HashMap<>();

    /** Twigs of the stem that has most: those of all begin in one line. */
    private int most;

    /** Finds none. */
    Twigs() {
        this.whole = new Component(List.of(), List.of());
    }

    /** Finds the twigs of a part of a drawing and makes their stems larger. */
    Twigs(Component whole) {
        this.whole = whole;
        Map<Box, Integer> degrees = new HashMap<>();
        for (Line line : whole.lines()) {
            degrees.merge(line.source, 1, Integer::sum);
            degrees.merge(line.target, 1, Integer::sum);
        }
        List<Line> twigs =
                whole.lines().stream()
                        .filter(line -> degrees.get(line.target) == 1)
                        .filter(line -> isPlain(line, line.source) && isPlain(line, line.target))
                        .toList();
        double widest = twigs.stream().mapToDouble(line -> line.source.width).max().orElse(0);
        for (Line line : twigs) {
            if (Grid.isStretchable(line.source)) {
                Size alone = new Size(widest, line.source.height);
                stems.computeIfAbsent(line.source, key -> new Stem(alone, new ArrayList<>()))
                        .lines
                        .add(line);
            }
        }
        most = stems.values().stream().mapToInt(stem -> stem.lines.size()).max().orElse(0);
        stems.forEach(this::enlarge);
    }

    private static boolean isPlain(Line line, Box box) {
        return box.parent == line.owner
                && box.ports.isEmpty()
                && box.children.isEmpty()
                && !box.isPinned();
    }

    private void enlarge(Box box, Stem stem) {
        Line last = stem.lines.get(stem.lines.size() - 1);
        box.width =
                left(stem) + stem.lines.stream().mapToDouble(l -> l.target.width).max().orElse(0);
        box.height = Math.max(stem.size.height(), top(stem, last) + last.target.height);
    }

    /** What is left for the layout when the twigs are away. */
    Component others() {
        Set<Line> away = new HashSet<>();
        stems.values().forEach(stem -> away.addAll(stem.lines));
        Set<Box> gone = new HashSet<>();
        away.forEach(line -> gone.add(line.target));
        return new Component(
                whole.boxes().stream().filter(box -> !gone.contains(box)).toList(),
                whole.lines().stream().filter(line -> !away.contains(line)).toList());
    }

    boolean isStem(Box box) {
        return stems.containsKey(box);
    }

    /** Where the next edge of a stem meets its upper or lower side, from its left. */
    double end(Box box) {
        int number = ends.merge(box, 1, Integer::sum);
        double middle = stems.get(box).size.width() / 2;
        return number <= 2 ? middle : middle + (number % 2 == 0 ? -1 : 1) * number * STEP / 2;
    }

    /** Gives stems their own size back and twigs their places; other edges go on to the stems. */
    void unfold() {
        for (Map.Entry<Box, Stem> entry : stems.entrySet()) {
            Box box = entry.getKey();
            Stem stem = entry.getValue();
            double bottom = box.y + box.height;
            box.width = stem.size.width();
            box.height = stem.size.height();
            for (Line line : whole.lines()) {
                if (line.source == box || line.target == box) {
                    line.points = reaching(line.points, bottom, box.y + box.height);
                }
            }
            stem.lines.forEach(line -> grow(stem, line));
        }
    }

    private static List<Position> reaching(List<Position> points, double bottom, double end) {
        if (points.isEmpty()) {
            return points;
        }
        List<Position> reaching = new ArrayList<>(points);
        for (int i : new int[] {0, points.size() - 1}) {
            if (Math.abs(points.get(i).y() - bottom) < 1) {
                reaching.set(i, new Position(points.get(i).x(), end));
            }
        }
        return List.copyOf(reaching);
    }

    private void grow(Stem stem, Line line) {
        Box box = line.source;
        Box twig = line.target;
        int number = stem.lines.indexOf(line);
        twig.x = box.x + left(stem);
        twig.y = box.y + top(stem, line);
        double middle = twig.y + twig.height / 2;
        double right = box.x + box.width;
        double start = number == 0 ? middle : box.y + start(stem, number);
        double turn = right + STEP * (stem.lines.size() - number);
        List<Position> points = new ArrayList<>(List.of(new Position(right, start)));
        if (number > 0) {
            points.add(new Position(turn, start));
            points.add(new Position(turn, middle));
        }
        points.add(new Position(twig.x, middle));
        line.points = List.copyOf(points);
        double from = right + STEP * (most - 1);
        line.label = Optional.of(new Position((from + twig.x) / 2 - 2, middle));
    }

    private static double start(Stem stem, int number) {
        double height = stem.size.height();
        double from = Math.min(stem.lines.get(0).target.height, height) / 2;
        return from + (height - 4 - from) * number / stem.lines.size();
    }

    private double left(Stem stem) {
        double label =
                stem.lines.stream()
                        .flatMap(line -> Scenes.edgeLabelSize(line.view).stream())
                        .mapToDouble(Size::width)
                        .max()
                        .orElse(0);
        return stem.size.width() + STEP * (most - 1) + AIR + label + AIR;
    }

    /** Top of a twig below that of its stem: the first one stands beside the stem. */
    private static double top(Stem stem, Line line) {
        double y = Math.max(0, (stem.size.height() - stem.lines.get(0).target.height) / 2);
        if (stem.lines.size() > 1) {
            y = 0;
        }
        for (Line other : stem.lines) {
            if (other == line) {
                return y;
            }
            y += other.target.height + GAP;
        }
        return y;
    }
}
