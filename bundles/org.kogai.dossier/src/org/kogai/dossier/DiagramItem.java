// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.model.governance.Element;

import java.util.Optional;

/**
 * A diagram that is kept in the project or can be made.
 *
 * @param name unique name in the project, such as InstitutionMap-KH
 * @param description what kind of diagram
 * @param target element that it is about
 * @param saved the diagram as it is kept; without one it is made and arranged when needed
 */
public record DiagramItem(
        String name,
        DiagramDescription description,
        Element target,
        Optional<DSemanticDiagram> saved) {
    /** Whether it is about an element, or one that this is a copy of. */
    boolean isAbout(Element element) {
        return element != null
                && (target == element
                        || target.getId() != null && target.getId().equals(element.getId()));
    }

    /** Title for readers of this language. */
    public String title(String language) {
        return Words.in(language)
                .of(
                        "item.title",
                        GovernanceViewpoints.label(description, language),
                        target.label(language));
    }

    /** Name of the file in this language. */
    public String fileName(String language, PictureFormat format) {
        return name + "." + language + "." + format.extension();
    }
}
