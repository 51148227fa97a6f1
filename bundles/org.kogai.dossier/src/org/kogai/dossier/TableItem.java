// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.diagram.table.TableDescription;
import org.kogai.model.governance.Element;

/**
 * A table that can be made.
 *
 * @param name unique name in the project, such as Obligations-KH
 * @param description what kind of table
 * @param target element that it is about
 */
public record TableItem(String name, TableDescription description, Element target) {
    /** Title for readers of this language. */
    public String title(String language) {
        return Words.in(language)
                .of(
                        "item.title",
                        GovernanceViewpoints.label(description, language),
                        target.label(language));
    }

    /** Name of the file in this language. */
    public String fileName(String language, TableFormat format) {
        return name + "." + language + "." + format.extension();
    }
}
