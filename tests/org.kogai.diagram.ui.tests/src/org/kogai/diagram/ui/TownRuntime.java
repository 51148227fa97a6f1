// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.description.ValidationRule;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.run.HiddenView;
import org.kogai.diagram.run.PaletteSection;
import org.kogai.diagram.run.PaletteSection.Kind;
import org.kogai.diagram.run.PaletteSection.PaletteTool;
import org.kogai.diagram.run.Switch;
import org.kogai.diagram.validation.Violation;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DNodeContainer;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.EdgeTarget;
import org.kogai.diagram.views.ViewsPackage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tools over a town. */
final class TownRuntime implements DiagramRuntime {
    private final Town town;
    private final TownViews views;
    private final DSemanticDiagram diagram;
    private final EditingDomain domain;
    private List<Violation> violations = List.of();

    TownRuntime(Town town, TownViews views, DSemanticDiagram diagram, EditingDomain domain) {
        this.town = town;
        this.views = views;
        this.diagram = diagram;
        this.domain = domain;
    }

    private static EObject element(EObject view) {
        return view instanceof DSemanticDiagram root
                ? root.getTarget()
                : ((DDiagramElement) view).getTarget();
    }

    @Override
    public List<DiagramDescription> diagrams() {
        return List.of();
    }

    @Override
    public List<EObject> targets(DiagramDescription description) {
        return List.of(town.root);
    }

    @Override
    public DSemanticDiagram create(
            DiagramDescription description, EObject target, String language) {
        return diagram;
    }

    @Override
    public Optional<DiagramDescription> description(DSemanticDiagram of) {
        return Optional.empty();
    }

    @Override
    public void refresh(DSemanticDiagram of) {
        views.refresh();
    }

    @Override
    public void open(DSemanticDiagram of) {
        views.refresh();
    }

    @Override
    public void close(DSemanticDiagram of) {}

    @Override
    public Command refreshCommand() {
        return new ChangeCommand(diagram) {
            @Override
            protected void doExecute() {
                views.refresh();
            }
        };
    }

    @Override
    public List<PaletteSection> palette(DSemanticDiagram of) {
        return List.of(
                new PaletteSection(
                        "bodies",
                        "Bodies",
                        "",
                        List.of(
                                new PaletteTool("body", "Body", "", "A body", Kind.CONTAINER),
                                new PaletteTool(
                                        "report", "Report", "", "Who reports", Kind.EDGE))));
    }

    @Override
    public Optional<Command> create(DSemanticDiagram of, String tool, EObject containerView) {
        EObject made = town.body("New body");
        views.created().clear();
        return Optional.of(AddCommand.create(domain, element(containerView), town.parts, made));
    }

    @Override
    public boolean canStartEdge(DSemanticDiagram of, String tool, EdgeTarget source) {
        return source instanceof DNodeContainer;
    }

    @Override
    public boolean isForKinds(
            DSemanticDiagram of,
            String tool,
            EdgeTarget source,
            Optional<? extends EdgeTarget> target) {
        return true;
    }

    @Override
    public Optional<Command> createEdge(
            DSemanticDiagram of, String tool, EdgeTarget source, EdgeTarget target) {
        return source == target
                ? Optional.empty()
                : Optional.of(
                        AddCommand.create(domain, element(source), town.reports, element(target)));
    }

    @Override
    public Optional<Command> delete(
            DSemanticDiagram of, Collection<? extends DDiagramElement> deleted) {
        DDiagramElement view = deleted.iterator().next();
        if (view instanceof DEdge edge) {
            return Optional.of(
                    RemoveCommand.create(
                            domain,
                            element(edge.getSourceNode()),
                            town.reports,
                            element(edge.getTargetNode())));
        }
        return Optional.of(DeleteCommand.create(domain, view.getTarget()));
    }

    @Override
    public Optional<String> directEditText(DDiagramElement view) {
        return view instanceof DNodeContainer
                ? Optional.of(town.name(view.getTarget()))
                : Optional.empty();
    }

    @Override
    public Optional<Command> directEdit(DDiagramElement view, String text) {
        return Optional.of(SetCommand.create(domain, view.getTarget(), town.name, text));
    }

    @Override
    public Optional<Command> reconnect(DEdge edge, EdgeTarget newEnd, boolean source) {
        return source
                ? Optional.empty()
                : Optional.of(
                        SetCommand.create(
                                domain,
                                element(edge.getSourceNode()),
                                town.reports,
                                List.of(element(newEnd))));
    }

    @Override
    public Optional<Command> drop(DSemanticDiagram of, EObject dragged, EObject container) {
        EObject moved = dragged instanceof DDiagramElement view ? view.getTarget() : dragged;
        return Optional.of(AddCommand.create(domain, element(container), town.parts, moved));
    }

    @Override
    public Command setLayer(DSemanticDiagram of, String layer, boolean active) {
        return active
                ? AddCommand.create(
                        domain,
                        of,
                        ViewsPackage.Literals.DSEMANTIC_DIAGRAM__ACTIVATED_LAYERS,
                        layer)
                : RemoveCommand.create(
                        domain,
                        of,
                        ViewsPackage.Literals.DSEMANTIC_DIAGRAM__ACTIVATED_LAYERS,
                        layer);
    }

    @Override
    public Command setFilter(DSemanticDiagram of, String filter, boolean active) {
        return active
                ? AddCommand.create(
                        domain,
                        of,
                        ViewsPackage.Literals.DSEMANTIC_DIAGRAM__ACTIVATED_FILTERS,
                        filter)
                : RemoveCommand.create(
                        domain,
                        of,
                        ViewsPackage.Literals.DSEMANTIC_DIAGRAM__ACTIVATED_FILTERS,
                        filter);
    }

    @Override
    public List<Switch> layers(DSemanticDiagram of) {
        boolean on = of.getActivatedLayers().contains(TownViews.REPORTS);
        return List.of(new Switch(TownViews.REPORTS, "Reports", on, 1));
    }

    @Override
    public List<Switch> filters(DSemanticDiagram of) {
        boolean on = of.getActivatedFilters().contains(TownViews.LEAVES);
        return List.of(new Switch(TownViews.LEAVES, "Leaves", on, 2));
    }

    @Override
    public List<HiddenView> hiddenViews(DSemanticDiagram of) {
        HiddenView.Reason byHand = new HiddenView.Reason(HiddenView.Kind.BY_HAND, "");
        return Views.all(of).stream()
                .filter(DDiagramElement::isHidden)
                .map(view -> new HiddenView(view, List.of(byHand)))
                .toList();
    }

    @Override
    public Command reveal(DSemanticDiagram of, DDiagramElement view) {
        return setHidden(List.of(view), false);
    }

    @Override
    public Optional<Command> paste(DSemanticDiagram of, EObject copied, EObject container) {
        return Optional.empty();
    }

    @Override
    public Command setHidden(Collection<? extends DDiagramElement> hidden, boolean on) {
        CompoundCommand command = new CompoundCommand();
        hidden.forEach(
                view ->
                        command.append(
                                SetCommand.create(
                                        domain,
                                        view,
                                        ViewsPackage.Literals.DDIAGRAM_ELEMENT__HIDDEN,
                                        on)));
        return command;
    }

    @Override
    public Optional<Command> deleteFromDiagram(
            DSemanticDiagram of, Collection<? extends DDiagramElement> deleted) {
        return Optional.empty();
    }

    @Override
    public Optional<Command> doubleClick(DDiagramElement view) {
        return Optional.empty();
    }

    @Override
    public List<DDiagramElement> createdViews() {
        return List.copyOf(views.created());
    }

    @Override
    public List<Violation> violations(DSemanticDiagram of) {
        return violations;
    }

    /** From now on a rule of the specification does not hold for what a view shows. */
    void violate(DDiagramElement view, String message) {
        ValidationRule rule =
                new ValidationRule(
                        "rule",
                        "rule",
                        ValidationRule.Level.ERROR,
                        Expression.NONE,
                        new ValidationRule.Views(List.of()),
                        List.of(),
                        List.of());
        violations = List.of(new Violation(rule, message, view, view));
    }

    @Override
    public List<String> drainWarnings() {
        return List.of();
    }
}
