// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.BasicLabelStyle;
import org.kogai.diagram.views.BorderedStyle;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.EdgeStyle;
import org.kogai.diagram.views.EdgeTarget;
import org.kogai.diagram.views.FontFormat;
import org.kogai.diagram.views.LineStyle;
import org.kogai.model.governance.Element;
import org.kogai.semantics.time.Presence;
import org.kogai.semantics.time.Presences;
import org.kogai.semantics.time.Standpoint;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shows a diagram from a standpoint: what is not there is hidden, what a proposal would bring or
 * end is marked by a word, by the line and by the weight of the text, so that a grey print tells it
 * too.
 */
public final class StandpointView {
    private static final int ADDED_BORDER = 3;
    private static final int REMOVED_BORDER = 1;

    private final Standpoint standpoint;
    private final Presences presences;

    /**
     * Shows diagrams of a model.
     *
     * @param presences what is there in the model from that standpoint
     */
    public StandpointView(Standpoint standpoint, Presences presences) {
        this.standpoint = standpoint;
        this.presences = presences;
    }

    /** Hides and marks the views of a diagram that is not kept. */
    public void apply(DSemanticDiagram diagram) {
        if (standpoint.isEverything()) {
            return;
        }
        Words words = Words.in(diagram.getLanguage());
        Views.all(diagram).forEach(view -> apply(view, words));
        hideLooseEdges(diagram);
    }

    private void apply(DDiagramElement view, Words words) {
        switch (presence(view)) {
            case ABSENT -> Views.withContents(view).forEach(part -> part.setVisible(false));
            case ADDED -> mark(view, words, "mark.added", LineStyle.SOLID, FontFormat.BOLD);
            case REMOVED ->
                    mark(view, words, "mark.removed", LineStyle.DASH, FontFormat.STRIKE_THROUGH);
            case PRESENT -> {}
        }
    }

    private Presence presence(DDiagramElement view) {
        return view.getTarget() instanceof Element element
                ? presences.of(element)
                : Presence.PRESENT;
    }

    private static void mark(
            DDiagramElement view, Words words, String key, LineStyle line, FontFormat format) {
        String name = Optional.ofNullable(view.getName()).orElse("");
        view.setName(words.of(key, name).strip());
        view.eContents().forEach(style -> restyle(style, line, format));
    }

    private static void restyle(Object style, LineStyle line, FontFormat format) {
        if (style instanceof BorderedStyle bordered) {
            bordered.setBorderLineStyle(line);
            bordered.setBorderSize(line == LineStyle.SOLID ? ADDED_BORDER : REMOVED_BORDER);
        }
        if (style instanceof BasicLabelStyle label && !label.getLabelFormat().contains(format)) {
            label.getLabelFormat().add(format);
        }
        if (style instanceof EdgeStyle edge) {
            edge.setLineStyle(line);
        }
    }

    /** An edge whose end is hidden is hidden, and so are the edges that end at it. */
    private static void hideLooseEdges(DSemanticDiagram diagram) {
        Set<DEdge> shown =
                Views.all(diagram).stream()
                        .filter(DDiagramElement::isVisible)
                        .filter(DEdge.class::isInstance)
                        .map(DEdge.class::cast)
                        .collect(Collectors.toSet());
        while (true) {
            Set<DEdge> loose =
                    shown.stream().filter(StandpointView::isLoose).collect(Collectors.toSet());
            if (loose.isEmpty()) {
                return;
            }
            loose.forEach(edge -> edge.setVisible(false));
            shown.removeAll(loose);
        }
    }

    private static boolean isLoose(DEdge edge) {
        return isHidden(edge.getSourceNode()) || isHidden(edge.getTargetNode());
    }

    private static boolean isHidden(EdgeTarget end) {
        return !(end instanceof DDiagramElement view) || !view.isVisible();
    }

    /**
     * Title of a diagram with the day and the proposal from which it is looked at.
     *
     * @param language BCP 47 tag of the language of the words that are added
     */
    public String title(String title, String language) {
        Words words = Words.in(language);
        String dated =
                standpoint
                        .date()
                        .map(day -> words.of("title.asOf", title, day.toString()))
                        .orElse(title);
        return standpoint
                .proposal()
                .map(proposal -> words.of("title.with", dated, proposal.label(language)))
                .orElse(dated);
    }
}
