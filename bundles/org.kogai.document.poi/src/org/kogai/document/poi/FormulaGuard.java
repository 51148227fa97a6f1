// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

/**
 * Tells texts that a spreadsheet could take for a formula when a person edits the cell or saves it
 * as CSV: those that start, after spaces or invisible signs, with = + - @ or their full-width
 * forms, or with a tab or a line end.
 */
final class FormulaGuard {
    private static final String RISKY = "=+-@＝＋－＠\t\r\n";

    private FormulaGuard() {}

    static boolean isRisky(String text) {
        return text.codePoints()
                .filter(c -> !isInvisible(c))
                .limit(1)
                .anyMatch(c -> RISKY.indexOf(c) >= 0);
    }

    private static boolean isInvisible(int c) {
        return Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
