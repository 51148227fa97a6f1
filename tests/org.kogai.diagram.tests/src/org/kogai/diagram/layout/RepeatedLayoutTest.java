// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.elk.core.options.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.diagram.ViewBuilder;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.Bounds;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DNodeContainer;
import org.kogai.diagram.views.Point;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Each run works on fresh objects, whose identity hashes differ. */
class RepeatedLayoutTest {
    private static final int RUNS = 12;
    private static final LayoutSettings RANKED =
            new LayoutSettings(
                    LayoutSettings.LAYERED,
                    Direction.DOWN,
                    List.of(),
                    Map.of("level 0", 0, "level 1", 1, "level 2", 2, "level 3", 3),
                    Duration.ofHours(1));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void levelsComeOutTheSameEachTime(long seed) {
        sameEachTime(() -> ranked(seed, false), RANKED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void levelsOfOpenContainersComeOutTheSameEachTime(long seed) {
        sameEachTime(() -> ranked(seed, true), RANKED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nestedContainersComeOutTheSameEachTime(long seed) {
        sameEachTime(() -> DiagramLayoutTest.generated(seed), LayoutSettings.standard());
    }

    private static void sameEachTime(Supplier<ViewBuilder> diagrams, LayoutSettings settings) {
        List<String> first = arranged(diagrams.get(), settings);
        for (int run = 1; run < RUNS; run++) {
            assertEquals(first, arranged(diagrams.get(), settings), "run " + run);
        }
    }

    /** Acts of four levels, as nodes or as containers that edges enter, with edges among them. */
    private static ViewBuilder ranked(long seed, boolean open) {
        Random random = new Random(seed);
        ViewBuilder builder = new ViewBuilder("Acts " + seed, "en");
        List<AbstractDNode> ends = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            boolean container = open && i % 3 == 0;
            AbstractDNode act =
                    container
                            ? builder.container(null, "Act " + i)
                            : builder.node(null, "Act " + i);
            act.setMapping("level " + (i < 2 ? 0 : random.nextInt(1, 4)));
            ends.add(act);
            if (act instanceof DNodeContainer part) {
                ends.add(builder.node(part, "Chapter 1"));
                ends.add(builder.node(part, "Chapter 2"));
            }
        }
        for (int i = 0; i < 20; i++) {
            AbstractDNode source = ends.get(random.nextInt(ends.size()));
            AbstractDNode target = ends.get(random.nextInt(ends.size()));
            if (source != target) {
                builder.edge(source, target, i % 2 == 0 ? "implements" : "");
            }
        }
        return builder;
    }

    /** All bounds, routes and places of labels. */
    private static List<String> arranged(ViewBuilder builder, LayoutSettings settings) {
        new DiagramLayout().arrange(builder.diagram, settings, Cancellation.NEVER);
        List<String> places = new ArrayList<>();
        builder.diagram
                .eAllContents()
                .forEachRemaining(
                        view -> {
                            if (view instanceof AbstractDNode node) {
                                places.add(node.getUid() + " " + text(node.getBounds()));
                            } else if (view instanceof DEdge edge) {
                                List<String> route =
                                        edge.getBendpoints().stream()
                                                .map(RepeatedLayoutTest::text)
                                                .toList();
                                places.add(
                                        edge.getUid() + " " + route + text(edge.getLabelOffset()));
                            }
                        });
        return places;
    }

    private static String text(Bounds b) {
        return b.getX() + "," + b.getY() + " " + b.getWidth() + "x" + b.getHeight();
    }

    private static String text(Point p) {
        return p == null ? "" : p.getX() + "," + p.getY();
    }
}
