// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

/** Ids of drawings, which are unique over body, header and footer of a document. */
final class DrawingIds {
    private int last;

    int next() {
        last++;
        return last;
    }
}
