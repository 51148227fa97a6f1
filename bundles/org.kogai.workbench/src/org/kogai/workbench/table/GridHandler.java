// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import java.util.Optional;

/** What a {@link Grid} asks for when a person uses it. */
interface GridHandler {
    /**
     * Opens the editor of the cell in focus.
     *
     * @param typed text that replaces the one of the cell; absent = the text is edited
     */
    void edit(Optional<String> typed);

    /** Goes to the next value of the cell in focus if it is one of two. */
    boolean toggle();

    void sort(int column);

    void addLine();

    void deleteLines();

    /** Another cell is in focus. */
    void moved();
}
