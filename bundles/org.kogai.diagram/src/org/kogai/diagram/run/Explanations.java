// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.run;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.FilterDescription;
import org.kogai.diagram.description.Labels;
import org.kogai.diagram.description.Layer;
import org.kogai.diagram.refresh.DiagramRefresh;
import org.kogai.diagram.refresh.Evaluation;
import org.kogai.diagram.refresh.Hiding;
import org.kogai.diagram.run.HiddenView.Kind;
import org.kogai.diagram.run.HiddenView.Reason;
import org.kogai.diagram.tool.RecordedCommand;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Says what the layers and filters of a diagram do, and why views are hidden. */
final class Explanations {
    private final Evaluation evaluation;
    private final DiagramDescription description;
    private final DSemanticDiagram diagram;
    private final Function<String, String> texts;

    Explanations(
            Evaluation evaluation,
            DiagramDescription description,
            DSemanticDiagram diagram,
            Function<String, String> texts) {
        this.evaluation = evaluation;
        this.description = description;
        this.diagram = diagram;
        this.texts = texts;
    }

    List<Switch> layers() {
        return description.layers().stream()
                .filter(layer -> !layer.isMandatory())
                .map(
                        layer ->
                                new Switch(
                                        layer.name(),
                                        label(layer),
                                        diagram.getActivatedLayers().contains(layer.name()),
                                        difference(
                                                DSemanticDiagram::getActivatedLayers,
                                                layer.name())))
                .toList();
    }

    List<Switch> filters() {
        return description.filters().stream()
                .map(
                        filter ->
                                new Switch(
                                        filter.name(),
                                        label(filter),
                                        diagram.getActivatedFilters().contains(filter.name()),
                                        difference(
                                                DSemanticDiagram::getActivatedFilters,
                                                filter.name())))
                .toList();
    }

    private String label(Layer layer) {
        return Labels.text(layer.name(), layer.label(), texts);
    }

    private String label(FilterDescription filter) {
        return Labels.text(filter.name(), filter.label(), texts);
    }

    /** Tries the switch out on a copy, since views of a layer exist only once it was on. */
    private long difference(Function<DSemanticDiagram, List<String>> switches, String name) {
        DSemanticDiagram copy = EcoreUtil.copy(diagram);
        List<String> names = switches.apply(copy);
        names.remove(name);
        long without = visible(copy);
        names.add(name);
        return Math.abs(visible(copy) - without);
    }

    private long visible(DSemanticDiagram copy) {
        new DiagramRefresh(evaluation, description, copy).run();
        return Views.all(copy).stream().filter(DDiagramElement::isVisible).count();
    }

    List<HiddenView> hidden() {
        Hiding hiding = new Hiding(evaluation, description, diagram);
        return Views.all(diagram).stream()
                .filter(view -> !view.isVisible())
                .map(view -> new HiddenView(view, reasons(hiding, view)))
                .filter(hidden -> !hidden.reasons().isEmpty())
                .toList();
    }

    private List<Reason> reasons(Hiding hiding, DDiagramElement view) {
        List<Reason> reasons = new ArrayList<>();
        if (view.isHidden()) {
            reasons.add(new Reason(Kind.BY_HAND, ""));
        }
        hiding.layer(view)
                .flatMap(description::layer)
                .ifPresent(layer -> reasons.add(new Reason(Kind.LAYER, label(layer))));
        hiding.filters(view).forEach(filter -> reasons.add(new Reason(Kind.FILTER, label(filter))));
        hiding.container(view)
                .ifPresent(outer -> reasons.add(new Reason(Kind.CONTAINER, name(outer))));
        hiding.ends(view).forEach(end -> reasons.add(new Reason(Kind.END, name(end))));
        return reasons;
    }

    private static String name(DDiagramElement view) {
        return view.getName() == null ? "" : view.getName();
    }

    Command reveal(DDiagramElement view) {
        Hiding hiding = new Hiding(evaluation, description, diagram);
        Set<DDiagramElement> wanted = new HashSet<>();
        collect(hiding, view, wanted);
        return new RecordedCommand("", () -> List.of(diagram)) {
            @Override
            protected void change() {
                wanted.forEach(one -> show(hiding, one));
            }
        };
    }

    private static void collect(Hiding hiding, DDiagramElement view, Set<DDiagramElement> wanted) {
        if (wanted.add(view)) {
            hiding.container(view).ifPresent(outer -> collect(hiding, outer, wanted));
            hiding.ends(view).forEach(end -> collect(hiding, end, wanted));
        }
    }

    private void show(Hiding hiding, DDiagramElement view) {
        hiding.filters(view).forEach(filter -> diagram.getActivatedFilters().remove(filter.name()));
        hiding.layer(view)
                .filter(layer -> !diagram.getActivatedLayers().contains(layer))
                .ifPresent(diagram.getActivatedLayers()::add);
        view.setHidden(false);
    }
}
