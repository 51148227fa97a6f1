// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.kogai.diagram.views.DNodeListElement;

/** Part of an item of a list. */
final class ItemPart extends ViewPart {
    ItemPart(Sheet sheet, DNodeListElement item) {
        super(sheet, item);
    }
}
