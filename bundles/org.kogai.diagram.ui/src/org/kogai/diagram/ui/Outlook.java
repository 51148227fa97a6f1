// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import java.util.Optional;

/** From where an editor looks at its diagram. Other diagrams and pictures of it are not touched. */
public interface Outlook {
    /** The lens that the editor looks through; absent when it shows what is kept. */
    Optional<Lens> lens();

    /** From now on the editor looks through this lens, or through none. */
    void look(Optional<Lens> lens);
}
