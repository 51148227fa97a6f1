// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.views.DEdge;

import java.util.ArrayList;
import java.util.List;

/**
 * A label of an edge, as the model of its part.
 *
 * @param edge the edge
 * @param index its place among the labels of the scene edge
 * @param movable whether it is the label in the middle, whose place is stored
 */
record EdgeLabel(DEdge edge, int index, boolean movable) {
    /** The labels that a scene edge has, the one at the beginning first. */
    static List<EdgeLabel> of(DEdge edge, SceneEdge scene) {
        List<EdgeLabel> labels = new ArrayList<>();
        boolean begin =
                scene.labels().size() > 1
                        && scene.labels().get(0).text().equals(edge.getBeginLabel());
        int middle = begin ? 1 : 0;
        for (int i = 0; i < scene.labels().size(); i++) {
            Label label = scene.labels().get(i);
            labels.add(new EdgeLabel(edge, i, i == middle && label.text().equals(edge.getName())));
        }
        return labels;
    }
}
