// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.Layer;
import org.kogai.diagram.layout.DiagramLayout;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.List;
import java.util.Set;

/** Turns diagrams into scenes, in any language, without changing what is kept. */
final class DiagramPainter {
    private final DiagramRuntime runtime;
    private final StandpointView standpoint;
    private final Set<String> layers;
    private final DiagramLayout layout = new DiagramLayout();

    DiagramPainter(DiagramRuntime runtime, StandpointView standpoint) {
        this(runtime, standpoint, Set.of());
    }

    /**
     * Paints diagrams.
     *
     * @param layers names of layers that are shown besides those that are
     */
    DiagramPainter(DiagramRuntime runtime, StandpointView standpoint, Set<String> layers) {
        this.runtime = runtime;
        this.standpoint = standpoint;
        this.layers = Set.copyOf(layers);
    }

    /**
     * The diagram as it is drawn for readers of this language. A diagram that is kept in this
     * language keeps its layout. In another language texts have other lengths: it is arranged anew
     * around what a person pinned, as is a diagram that is not kept.
     *
     * @throws CancelledException when it was cancelled
     */
    Scene scene(DiagramItem item, String language, Progress progress) {
        progress.check();
        DSemanticDiagram diagram = diagram(item, language);
        standpoint.apply(diagram);
        if (isKeptIn(item, language) && diagram.isArranged()) {
            layout.place(diagram, item.description());
        } else if (!layout.arrange(diagram, item.description(), progress::isCancelled)) {
            throw new CancelledException();
        }
        Scene scene = Scenes.of(diagram);
        return new Scene(
                standpoint.title(item.title(language), language),
                language,
                scene.width(),
                scene.height(),
                scene.nodes(),
                scene.edges());
    }

    private DSemanticDiagram diagram(DiagramItem item, String language) {
        if (item.saved().isEmpty()) {
            DSemanticDiagram fresh = runtime.create(item.description(), item.target(), language);
            if (show(fresh, item.description())) {
                runtime.refresh(fresh);
            }
            new StableIds().give(fresh);
            return fresh;
        }
        DSemanticDiagram saved = item.saved().get();
        DSemanticDiagram copy = EcoreUtil.copy(saved);
        copy.setLanguage(language);
        if (show(copy, item.description())) {
            copy.setArranged(false);
        }
        runtime.refresh(copy);
        new StableIds().keeping(saved).give(copy);
        return copy;
    }

    /** Shows the layers; tells whether it did not show them all before. */
    private boolean show(DSemanticDiagram diagram, DiagramDescription kind) {
        List<String> added =
                kind.layers().stream()
                        .map(Layer::name)
                        .filter(layers::contains)
                        .filter(layer -> !diagram.getActivatedLayers().contains(layer))
                        .toList();
        return diagram.getActivatedLayers().addAll(added);
    }

    private static boolean isKeptIn(DiagramItem item, String language) {
        return item.saved().map(DSemanticDiagram::getLanguage).filter(language::equals).isPresent();
    }
}
