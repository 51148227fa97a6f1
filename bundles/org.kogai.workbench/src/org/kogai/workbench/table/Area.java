// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

/** Rectangle of cells; bottom and right belong to it. */
record Area(int top, int left, int bottom, int right) {
    boolean contains(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    boolean isEmpty() {
        return bottom < top || right < left;
    }

    int height() {
        return bottom - top + 1;
    }

    int width() {
        return right - left + 1;
    }
}
