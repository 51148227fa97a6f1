// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.run;

import org.kogai.diagram.views.DDiagramElement;

import java.util.List;

/**
 * A view that is not shown.
 *
 * @param view the view
 * @param reasons why, at least one
 */
public record HiddenView(DDiagramElement view, List<Reason> reasons) {
    public HiddenView {
        reasons = List.copyOf(reasons);
    }

    /** What kind of reason it is. */
    public enum Kind {
        /** A person hid it. */
        BY_HAND,
        /** No active layer shows it. */
        LAYER,
        /** An active filter hides it. */
        FILTER,
        /** What contains it is hidden. */
        CONTAINER,
        /** An end of the edge is hidden. */
        END
    }

    /**
     * Why a view is hidden.
     *
     * @param kind kind
     * @param label word of the layer or filter, label of the container or end; empty otherwise
     */
    public record Reason(Kind kind, String label) {}
}
