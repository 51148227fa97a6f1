// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.layout.DiagramLayout;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.views.DSemanticDiagram;

/** Turns diagrams into scenes, in any language, without changing what is kept. */
final class DiagramPainter {
    private final DiagramRuntime runtime;
    private final StandpointView standpoint;
    private final ReaderView readers;
    private final DiagramLayout layout = new DiagramLayout();

    DiagramPainter(DiagramRuntime runtime, StandpointView standpoint) {
        this(runtime, standpoint, ReaderView.AS_KEPT);
    }

    /**
     * Paints diagrams.
     *
     * @param readers what is switched on besides
     */
    DiagramPainter(DiagramRuntime runtime, StandpointView standpoint, ReaderView readers) {
        this.runtime = runtime;
        this.standpoint = standpoint;
        this.readers = readers;
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
            if (readers.apply(fresh, item.description())) {
                runtime.refresh(fresh);
            }
            new StableIds().give(fresh);
            return fresh;
        }
        DSemanticDiagram saved = item.saved().get();
        DSemanticDiagram copy = EcoreUtil.copy(saved);
        copy.setLanguage(language);
        if (readers.apply(copy, item.description())) {
            copy.setArranged(false);
        }
        runtime.refresh(copy);
        new StableIds().keeping(saved).give(copy);
        return copy;
    }

    private static boolean isKeptIn(DiagramItem item, String language) {
        return item.saved().map(DSemanticDiagram::getLanguage).filter(language::equals).isPresent();
    }
}
