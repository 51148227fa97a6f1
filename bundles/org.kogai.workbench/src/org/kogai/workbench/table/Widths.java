// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.kogai.diagram.table.TableDescription;

/** Remembers how wide a person made the columns of a kind of table, over restarts too. */
final class Widths {
    private final IEclipsePreferences node =
            InstanceScope.INSTANCE.getNode("org.kogai.workbench.table");
    private final String kind;

    Widths(TableDescription description) {
        kind = description.viewpoint() + "." + description.name() + ".";
    }

    /** Width in pixels; 0 where nobody chose one. */
    int of(int column) {
        return node.getInt(kind + column, 0);
    }

    /** From now on the column is as wide as this, in pixels; 0 forgets the choice. */
    void choose(int column, int width) {
        if (width > 0) {
            node.putInt(kind + column, width);
        } else {
            node.remove(kind + column);
        }
    }
}
