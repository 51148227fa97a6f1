// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;

import java.util.List;
import java.util.Optional;

/** Says what a diagram shows, for those who do not see it. */
final class AlternativeText {
    private static final int NAMED = 12;

    private AlternativeText() {}

    static String of(Scene scene) {
        Words words = Words.in(scene.language());
        List<String> names =
                scene.nodes().stream()
                        .map(SceneNode::label)
                        .flatMap(Optional::stream)
                        .map(Label::text)
                        .map(text -> text.replaceAll("\\s+", " "))
                        .toList();
        String named =
                String.join(words.of("separator"), names.subList(0, Math.min(NAMED, names.size())));
        String key = names.size() > NAMED ? "alternative.more" : "alternative.all";
        return words.of(key, scene.title(), named, names.size() - NAMED, scene.edges().size());
    }
}
