// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;

/** Handles at the ends of an edge; the views they are dropped on answer with a command. */
final class EndpointsPolicy extends ConnectionEndpointEditPolicy {
    /** Draws no dotted frame: the edge itself is drawn stronger when it is selected. */
    @Override
    protected void showFocus() {}

    @Override
    protected void hideFocus() {}
}
