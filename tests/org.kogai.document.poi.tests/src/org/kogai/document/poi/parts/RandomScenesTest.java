// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kogai.document.poi.parts.SceneSamples.ROOM;
import static org.kogai.document.poi.parts.SceneSamples.edge;
import static org.kogai.document.poi.parts.SceneSamples.node;
import static org.kogai.document.poi.parts.SceneSamples.texts;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Division of whatever may be drawn. */
class RandomScenesTest {
    /** Frames in frames with nodes in them, joined at random, frames as well as nodes. */
    private static Scene random(Random random) {
        List<SceneNode> all = new ArrayList<>();
        List<SceneNode> frames = new ArrayList<>();
        for (int i = 0; i < 4 + random.nextInt(8); i++) {
            double x = i % 3 * 900;
            double y = i / 3 * 700;
            List<SceneNode> inner = new ArrayList<>();
            for (int j = 0; j < random.nextInt(4); j++) {
                Rectangle box = new Rectangle(x + 20 + j * 220, y + 30, 200, 500);
                List<SceneNode> leaves = new ArrayList<>();
                for (int k = 0; k < random.nextInt(7); k++) {
                    String id = "n" + i + "." + j + "." + k;
                    leaves.add(node(id, box.x() + 20, y + 70 + k * 60, 160, 40));
                }
                inner.add(node("n" + i + "." + j, box, leaves));
                all.addAll(leaves);
            }
            frames.add(node("n" + i, new Rectangle(x, y, 800, 600), inner));
            all.addAll(inner);
        }
        all.addAll(frames);
        List<SceneEdge> edges =
                IntStream.range(0, random.nextInt(60))
                        .mapToObj(
                                i ->
                                        edge(
                                                all.get(random.nextInt(all.size())),
                                                all.get(i % all.size())))
                        .toList();
        return new Scene("Map", "en", 2700, 2800, frames, edges);
    }

    private static Set<String> edges(List<Scene> scenes) {
        return scenes.stream()
                .flatMap(scene -> scene.edges().stream())
                .map(SceneEdge::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nothingIsLostWhateverIsJoinedToWhatever() {
        for (int seed = 0; seed < 12; seed++) {
            Scene whole = random(new Random(seed));
            for (SlideRoom room : List.of(ROOM, new SlideRoom(700, 400))) {
                List<Scene> parts = DiagramParts.withoutOverview(whole, room);
                assertEquals(edges(List.of(whole)), edges(parts), "seed " + seed);
                assertEquals(texts(List.of(whole)), texts(parts), "seed " + seed);
            }
        }
    }
}
