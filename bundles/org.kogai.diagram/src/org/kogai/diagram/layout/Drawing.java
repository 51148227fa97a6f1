// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Size;
import org.kogai.diagram.views.EdgeStyle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws connected boxes by layers. */
final class Drawing {
    /** Drawing takes long, and more edges cross somewhere anyway. */
    private static final int MOST_LINES = 40;

    private static final int MOST_TRIED = 8;

    /** Among more edges small steps are not seen, and each would be compared with all. */
    private static final int MOST_STRAIGHTENED = 300;

    /** Width of a slide in pixels: a smaller drawing may well become as large. */
    private static final double SLIDE = 1280;

    /** How much longer a drawing with fewer crossings may be, wide or high. */
    private static final double LARGER = 1.15;

    private final LayoutGraph graph;
    private final Box owner;
    private final Component component;
    private final LayoutSettings settings;
    private final Levels levels;
    private final LayoutMonitor monitor;
    private final Sizes sizes;

    Drawing(
            LayoutGraph graph,
            Box owner,
            Component component,
            LayoutSettings settings,
            Levels levels,
            LayoutMonitor monitor) {
        this.graph = graph;
        this.owner = owner;
        this.component = component;
        this.settings = settings;
        this.levels = levels;
        this.monitor = monitor;
        this.sizes = new Sizes(graph, component.boxes());
    }

    /**
     * Draws once.
     *
     * @param beside whether leaves stand beside where their edge begins
     * @return size of the drawing, of no meaning when the time is up
     */
    Size draw(boolean beside) {
        return draw(beside, Set.of());
    }

    /**
     * Draws, and where edges cross, again with one box on the other side of all that it is joined
     * to. Only a box may stand there whose edges look the same at both ends: no reader expects
     * these to run one way.
     */
    Size drawBest(boolean beside) {
        Size plain = draw(beside);
        if (!graph.isSmall() || component.lines().size() > MOST_LINES) {
            return plain;
        }
        int fewest = Crossings.among(component.lines());
        if (fewest == 0) {
            return plain;
        }
        Size size = plain;
        Set<Line> best = Set.of();
        Set<Line> last = best;
        for (Set<Line> turned : turns()) {
            Size tried = draw(beside, turned);
            last = turned;
            int crossings = Crossings.among(component.lines());
            if (crossings < fewest && extent(tried) < LARGER * Math.max(SLIDE, extent(plain))) {
                fewest = crossings;
                size = tried;
                best = turned;
            }
        }
        return last == best ? size : draw(beside, best);
    }

    private static double extent(Size size) {
        return Math.max(size.width(), 1.6 * size.height());
    }

    private List<Set<Line>> turns() {
        return component.boxes().stream()
                .map(this::linesOf)
                .filter(lines -> lines.size() > 1)
                .filter(lines -> lines.stream().allMatch(Drawing::isAlike))
                .limit(MOST_TRIED)
                .toList();
    }

    private Set<Line> linesOf(Box box) {
        Set<Line> lines = new HashSet<>();
        for (Line line : component.lines()) {
            if (box.contains(line.source) != box.contains(line.target)) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Whether an edge has the same arrows at both ends, or none. */
    private static boolean isAlike(Line line) {
        EdgeStyle style = line.view.getOwnedStyle();
        return style != null
                && style.getSourceArrow() == style.getTargetArrow()
                && line.source == line.from
                && line.target == line.to;
    }

    private Size draw(boolean beside, Set<Line> turned) {
        sizes.restore();
        Twigs twigs = beside ? new Twigs(component) : new Twigs();
        Component others = beside ? twigs.others() : component;
        ElkGraph elk = new ElkGraph(graph, owner, others, settings, levels, twigs, turned);
        Elk.run(elk.root(), monitor);
        if (!monitor.isCanceled()) {
            elk.read();
        }
        twigs.unfold();
        if (!monitor.isCanceled()) {
            new Foyers(owner, component.lines()).clear();
            if (component.lines().size() <= MOST_STRAIGHTENED) {
                new Jogs(owner, component).straighten();
            }
        }
        return elk.size();
    }
}
