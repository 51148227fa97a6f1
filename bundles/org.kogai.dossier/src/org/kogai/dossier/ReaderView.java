// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.FilterDescription;
import org.kogai.diagram.description.Layer;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What readers are shown of diagrams, besides what is switched on in these. Diagrams that do not
 * have such a layer or filter stay as they are.
 *
 * @param layers names of layers that are switched on, such as Minister
 * @param filters names of filters that are switched on, such as HideMandates
 */
public record ReaderView(Set<String> layers, Set<String> filters) {
    /** Diagrams as they are. */
    public static final ReaderView AS_KEPT = new ReaderView(Set.of(), Set.of());

    public ReaderView {
        layers = Set.copyOf(layers);
        filters = Set.copyOf(filters);
    }

    /** Switches layers and filters on; tells whether some were off. */
    boolean apply(DSemanticDiagram diagram, DiagramDescription kind) {
        boolean more =
                add(kind.layers().stream().map(Layer::name), layers, diagram.getActivatedLayers());
        boolean less =
                add(
                        kind.filters().stream().map(FilterDescription::name),
                        filters,
                        diagram.getActivatedFilters());
        return more || less;
    }

    private static boolean add(Stream<String> known, Set<String> wanted, List<String> active) {
        return active.addAll(
                known.filter(wanted::contains).filter(name -> !active.contains(name)).toList());
    }
}
