// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.BulletContent;
import org.kogai.document.ChartContent;
import org.kogai.document.SlideContent;
import org.kogai.document.TableContent;
import org.kogai.document.TitleContent;

/** Named layouts of the master. */
enum SlideLayout {
    TITLE("Title"),
    DIAGRAM("Diagram"),
    TEXT("Text"),
    TABLE("Table"),
    CHART("Chart");

    private final String label;

    SlideLayout(String label) {
        this.label = label;
    }

    static SlideLayout of(SlideContent content) {
        if (content instanceof TitleContent) {
            return TITLE;
        }
        if (content instanceof BulletContent) {
            return TEXT;
        }
        if (content instanceof TableContent) {
            return TABLE;
        }
        return content instanceof ChartContent ? CHART : DIAGRAM;
    }

    /** Name that a person sees in the list of layouts. */
    String label() {
        return label;
    }

    /** Number of its part, from 1. */
    int number() {
        return ordinal() + 1;
    }

    /** Key of the relationship that leads to it. */
    String key() {
        return "layout" + number();
    }
}
