// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.kogai.diagram.paint.SceneEdge;

/** Edges at an end of a part. */
final class Ends {
    /** A part that edges can end at. */
    interface Owner {
        /** Finds the edges anew that end here. */
        void refreshEnds();
    }

    /**
     * What an edge connects.
     *
     * @param edge id of the edge
     * @param source id of the view that it starts at
     * @param target id of the view that it ends at
     */
    record Key(String edge, String source, String target) {
        static Key of(SceneEdge edge) {
            return new Key(edge.id(), edge.source(), edge.target());
        }
    }

    private Ends() {}
}
