// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DSemanticDiagram;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Names the views of a diagram that is made on the fly after what they show, so that the same
 * project gives the same bytes, and a shape of a deck keeps its identity from one deck to the next.
 */
final class StableIds {
    private final Set<String> kept = new HashSet<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    /** Views that a file of the project keeps have an identity already. */
    StableIds keeping(DSemanticDiagram diagram) {
        Views.all(diagram).forEach(view -> kept.add(view.getUid()));
        return this;
    }

    void give(DSemanticDiagram diagram) {
        for (DDiagramElement view : Views.all(diagram)) {
            if (!kept.contains(view.getUid())) {
                view.setUid(id(view));
            }
        }
    }

    private String id(DDiagramElement view) {
        String shown = path(view);
        int number = occurrences.merge(shown, 1, Integer::sum);
        byte[] name = (shown + "#" + number).getBytes(StandardCharsets.UTF_8);
        // Ids of XML begin with a letter or an underscore.
        return "_" + UUID.nameUUIDFromBytes(name);
    }

    private static String path(EObject view) {
        if (view instanceof DDiagramElement element) {
            return path(element.eContainer())
                    + "/"
                    + element.getMapping()
                    + ":"
                    + id(element.getTarget());
        }
        DSemanticDiagram diagram = (DSemanticDiagram) view;
        return diagram.getDescription() + ":" + id(diagram.getTarget());
    }

    private static String id(EObject element) {
        return element == null ? "" : EcoreUtil.getURI(element).fragment();
    }
}
