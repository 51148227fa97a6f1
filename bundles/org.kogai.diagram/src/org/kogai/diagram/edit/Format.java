// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.tool.RecordedCommand;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DDiagramElementContainer;
import org.kogai.diagram.views.DEdge;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How views look, taken from some and given to others, also of another diagram.
 *
 * <p>A view that shows the same element by the same mapping gets everything: place, size, pin,
 * fold, bends, places of labels. When one view was copied, others of its kind get what does not
 * depend on the place: size, fold, routing, hidden label.
 */
public final class Format {
    private final List<DDiagramElement> samples;

    private Format(List<DDiagramElement> samples) {
        this.samples = samples;
    }

    /** The format of views and of what is in them, as it is now. */
    public static Format of(Collection<? extends DDiagramElement> views) {
        Set<DDiagramElement> all = new LinkedHashSet<>();
        views.forEach(view -> all.addAll(Views.withContents(view)));
        return new Format(all.stream().map(Format::frozen).toList());
    }

    /** A copy without contents, so that later changes of the view do not matter. */
    private static DDiagramElement frozen(DDiagramElement view) {
        EcoreUtil.Copier copier =
                new EcoreUtil.Copier() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected EObject createCopy(EObject source) {
                        boolean inner = source instanceof DDiagramElement && source != view;
                        return inner ? null : super.createCopy(source);
                    }
                };
        DDiagramElement copy = (DDiagramElement) copier.copy(view);
        copy.setTarget(view.getTarget());
        return copy;
    }

    /** Gives views this format. */
    public Command applyTo(Collection<? extends DDiagramElement> views) {
        Set<DDiagramElement> all = new LinkedHashSet<>();
        views.forEach(view -> all.addAll(Views.withContents(view)));
        return new RecordedCommand("", () -> List.copyOf(all)) {
            @Override
            protected void change() {
                all.forEach(view -> apply(view, views.contains(view)));
            }
        };
    }

    private void apply(DDiagramElement view, boolean chosen) {
        Optional<DDiagramElement> same =
                samples.stream().filter(sample -> isSame(sample, view)).findFirst();
        if (same.isPresent()) {
            look(same.get(), view);
            place(same.get(), view);
        } else if (chosen && !samples.isEmpty() && samples.get(0).eClass() == view.eClass()) {
            look(samples.get(0), view);
        }
    }

    private static boolean isSame(DDiagramElement sample, DDiagramElement view) {
        return sample.getTarget() != null
                && sample.getTarget() == view.getTarget()
                && java.util.Objects.equals(sample.getMapping(), view.getMapping());
    }

    private static void look(DDiagramElement from, DDiagramElement to) {
        to.setLabelHidden(from.isLabelHidden());
        if (from instanceof AbstractDNode sample
                && to instanceof AbstractDNode node
                && sample.getBounds() != null
                && node.getBounds() != null) {
            node.getBounds().setWidth(sample.getBounds().getWidth());
            node.getBounds().setHeight(sample.getBounds().getHeight());
            node.setSized(true);
        }
        if (from instanceof DDiagramElementContainer sample
                && to instanceof DDiagramElementContainer box) {
            box.setCollapsed(sample.isCollapsed());
        }
        if (from instanceof DEdge sample
                && to instanceof DEdge edge
                && sample.getOwnedStyle() != null
                && edge.getOwnedStyle() != null) {
            edge.getOwnedStyle().setRoutingStyle(sample.getOwnedStyle().getRoutingStyle());
            edge.getOwnedStyle()
                    .getCustomFeatures()
                    .addAll(
                            sample.getOwnedStyle().getCustomFeatures().stream()
                                    .filter("routingStyle"::equals)
                                    .filter(
                                            name ->
                                                    !edge.getOwnedStyle()
                                                            .getCustomFeatures()
                                                            .contains(name))
                                    .toList());
        }
    }

    private static void place(DDiagramElement from, DDiagramElement to) {
        if (from instanceof AbstractDNode sample && to instanceof AbstractDNode node) {
            if (sample.getBounds() != null) {
                node.setBounds(EcoreUtil.copy(sample.getBounds()));
            }
            node.setSized(sample.isSized());
            node.setPinned(sample.isPinned());
        }
        if (from instanceof DEdge sample && to instanceof DEdge edge) {
            edge.getBendpoints().clear();
            edge.getBendpoints().addAll(EcoreUtil.copyAll(sample.getBendpoints()));
            edge.setLabelOffset(
                    sample.getLabelOffset() == null
                            ? null
                            : EcoreUtil.copy(sample.getLabelOffset()));
        }
    }
}
