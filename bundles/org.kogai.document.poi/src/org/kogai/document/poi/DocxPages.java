// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

/** Pages that a document runs over. */
interface DocxPages {
    /** Form of the current page. */
    DocxPage page();

    /** Ends the section and starts one that lies or stands. */
    void end(boolean nextLandscape);

    /** Ends the last section. */
    void last();
}
