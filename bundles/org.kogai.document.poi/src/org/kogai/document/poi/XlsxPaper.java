// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.kogai.document.Sheet;

/** Paper that a sheet is printed on, with the room on it in points. */
enum XlsxPaper {
    UPRIGHT(PrintSetup.A4_PAPERSIZE, 105, 537, 734),
    LYING(PrintSetup.A4_PAPERSIZE, 200, 784, 487),
    LARGE(PrintSetup.A3_PAPERSIZE, 290, 1133, 734);

    /** Width of a character in points. */
    private static final double POINTS = 5.25;

    /** Smallest scale, at which letters have about 6 points. */
    private static final double SMALLEST = 0.62;

    /** Part of a last page that is too small to turn to: the letters become smaller instead. */
    private static final double REST = 0.3;

    private final short size;
    private final int characters;
    private final int width;
    private final int height;

    XlsxPaper(short size, int characters, int width, int height) {
        this.size = size;
        this.characters = characters;
        this.width = width;
        this.height = height;
    }

    /** The smallest paper on which letters have 9 points, or 7 where it lies; best for charts. */
    static XlsxPaper of(Sheet sheet, int width, double height) {
        if (!sheet.charts().isEmpty() && width <= LYING.characters) {
            return UPRIGHT.whole(width, height) >= LYING.whole(width, height) ? UPRIGHT : LYING;
        }
        return width <= UPRIGHT.characters ? UPRIGHT : width <= LYING.characters ? LYING : LARGE;
    }

    short size() {
        return size;
    }

    /** Characters that stand side by side on it. */
    int characters() {
        return characters;
    }

    /** Scale at which a sheet of some width in characters and height in points is on one page. */
    private double whole(int characters, double points) {
        return Math.min(across(characters), height / points);
    }

    private double across(int characters) {
        return Math.min(1, width / (characters * POINTS));
    }

    /** Pages below each other, none where the program is to decide. */
    int pages(Sheet sheet, int characters, double points) {
        boolean charts =
                !sheet.charts().isEmpty() && whole(characters, points) >= SMALLEST * SMALLEST;
        if (sheet.part().isPresent() || charts) {
            return 1;
        }
        double scale = across(characters);
        double pages = points * scale / height;
        double whole = Math.floor(pages);
        boolean small = pages - whole < REST && whole * scale / pages >= SMALLEST;
        return whole > 0 && small ? (int) whole : 0;
    }
}
