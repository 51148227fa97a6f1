// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.gef.commands.Command;
import org.kogai.diagram.views.EdgeTarget;

/** Remembers where an edge was begun; nothing happens before it is finished. */
final class StartedEdge extends Command {
    private final EdgeTarget source;

    StartedEdge(EdgeTarget source) {
        this.source = source;
    }

    EdgeTarget source() {
        return source;
    }
}
