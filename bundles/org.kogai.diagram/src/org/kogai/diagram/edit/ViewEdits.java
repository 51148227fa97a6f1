// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.edit;

import org.eclipse.emf.common.command.Command;
import org.kogai.diagram.tool.RecordedCommand;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DDiagramElementContainer;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.EdgeRouting;
import org.kogai.diagram.views.ViewsPackage;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Changes of how views are shown, each as one undoable command that touches no model. */
public final class ViewEdits {
    private static final String ROUTING = ViewsPackage.Literals.EDGE_STYLE__ROUTING_STYLE.getName();

    private ViewEdits() {}

    /** Lets arrange leave views where they are, or no longer. */
    public static Command pin(Collection<? extends AbstractDNode> views, boolean pinned) {
        return each(views, view -> view.setPinned(pinned));
    }

    /** Shows containers with their title only, or with what is in them. */
    public static Command collapse(
            Collection<? extends DDiagramElementContainer> views, boolean collapsed) {
        return each(views, view -> view.setCollapsed(collapsed));
    }

    /** Hides labels or shows them again. */
    public static Command hideLabels(Collection<? extends DDiagramElement> views, boolean hidden) {
        return each(views, view -> view.setLabelHidden(hidden));
    }

    /** Routes edges anew in a style that refresh keeps. */
    public static Command route(Collection<DEdge> edges, EdgeRouting routing) {
        return each(
                edges,
                edge -> {
                    if (edge.getOwnedStyle() != null) {
                        edge.getOwnedStyle().setRoutingStyle(routing);
                        if (!edge.getOwnedStyle().getCustomFeatures().contains(ROUTING)) {
                            edge.getOwnedStyle().getCustomFeatures().add(ROUTING);
                        }
                    }
                    edge.getBendpoints().clear();
                    edge.getBendpoints().addAll(new EdgeRoutes(edge).in(routing));
                });
    }

    /** Puts the labels of edges back to the middle of their lines. */
    public static Command resetLabels(Collection<DEdge> edges) {
        return each(edges, edge -> edge.setLabelOffset(null));
    }

    /** Lets views have the size that their content needs. */
    public static Command automaticSize(Collection<? extends AbstractDNode> views) {
        return each(
                views,
                view -> {
                    view.setSized(false);
                    if (view.getBounds() != null) {
                        view.getBounds().setWidth(0);
                        view.getBounds().setHeight(0);
                    }
                });
    }

    static <T extends DDiagramElement> Command each(
            Collection<? extends T> views, Consumer<T> change) {
        List<T> changed = List.copyOf(views);
        return new RecordedCommand("", () -> changed) {
            @Override
            protected void change() {
                changed.forEach(change);
            }
        };
    }
}
