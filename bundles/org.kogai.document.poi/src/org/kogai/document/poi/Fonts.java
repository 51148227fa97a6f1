// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

/**
 * Fonts of the office files. Arial and Yu Gothic come with Word on Windows and macOS; Khmer OS is
 * what Cambodian offices use and Phetsarath OT what Lao offices use. Where one is missing, the
 * program takes its substitute.
 */
final class Fonts {
    static final String LATIN = "Arial";
    static final String EAST_ASIAN = "Yu Gothic";
    static final String KHMER = "Khmer OS";
    static final String LAO = "Phetsarath OT";

    private Fonts() {}

    /** Font of the complex-script slot for a text in this script. */
    static String complex(Script script) {
        return script == Script.LAO ? LAO : KHMER;
    }
}
