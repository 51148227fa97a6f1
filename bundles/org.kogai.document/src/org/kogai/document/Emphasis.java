// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.Optional;

/**
 * How a cell of a workbook stands out.
 *
 * @param bold whether its text is bold
 * @param italic whether its text is italic
 * @param struck whether its text is struck out
 * @param ground colour behind it, of the form #rrggbb
 */
public record Emphasis(boolean bold, boolean italic, boolean struck, Optional<String> ground) {
    /** Like all others. */
    public static final Emphasis NONE = new Emphasis(false, false, false, Optional.empty());
}
