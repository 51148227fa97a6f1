// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.description.ValidationRule;
import org.kogai.diagram.tool.RecordedCommand;
import org.kogai.diagram.tool.References;
import org.kogai.diagram.tool.Tools;
import org.kogai.diagram.validation.DiagramValidation;
import org.kogai.diagram.validation.Violation;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.Style;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs the steps of a case one after the other. */
final class StepRunner {
    private final CaseSession session;

    StepRunner(CaseSession session) {
        this.session = session;
    }

    /** Runs a step and gives the snapshot after it. */
    Map<String, Object> run(int number, Step step) throws CaseException {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("step", number);
        boolean changesModel = perform(step, result);
        diagram(result);
        if (changesModel) {
            models(result);
        }
        if (step.has("validate")) {
            result.put("problems", problems());
        }
        return result;
    }

    /** The snapshot before all steps. */
    Map<String, Object> initial() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("step", 0);
        diagram(result);
        models(result);
        return result;
    }

    private void diagram(Map<String, Object> result) {
        if (session.tableDescription().isPresent()) {
            TableSnapshot table = session.tableSnapshot();
            result.put("table", table.head());
            result.put("columns", table.columns());
            result.put("lines", table.lines());
            return;
        }
        Snapshot snapshot = session.snapshot();
        result.put("diagram", snapshot.head());
        result.put("elements", snapshot.elements());
    }

    private void models(Map<String, Object> result) {
        result.put("model", Models.text(session.models().resources().get(0)));
        Map<String, Object> others = session.models().otherTexts();
        if (!others.isEmpty()) {
            result.put("otherModels", others);
        }
    }

    /** Performs a step; true when the models may have changed. */
    private boolean perform(Step step, Map<String, Object> result) throws CaseException {
        if (step.has("kind")) {
            tool(step, result);
            return true;
        }
        if (step.has("change")) {
            change(step);
            return true;
        }
        if (step.has("undo")) {
            result.put("executed", session.undo(step.number("undo", 1)));
            return true;
        }
        if (step.has("redo")) {
            result.put("executed", session.redo(step.number("redo", 1)));
            return true;
        }
        if (step.has("quickFix")) {
            quickFix(step.object("quickFix"), result);
            return true;
        }
        display(step, result);
        return false;
    }

    private void tool(Step step, Map<String, Object> result) throws CaseException {
        Optional<Command> command =
                session.tableDescription().isPresent()
                        ? new TableSteps(session).command(step)
                        : new ToolSteps(session).command(step);
        result.put("executed", command.isPresent());
        if (command.isPresent() && !session.execute(command.get())) {
            result.put("failed", true);
        }
    }

    private void change(Step step) throws CaseException {
        ModelChange change = new ModelChange(session.models());
        CaseException[] failure = new CaseException[1];
        List<Resource> resources = session.models().resources();
        session.execute(
                new RecordedCommand("", () -> resources) {
                    @Override
                    protected void change() {
                        try {
                            change.apply(step.list("change"));
                        } catch (CaseException e) {
                            failure[0] = e;
                        }
                    }

                    @Override
                    protected void finish(Set<EObject> detached) {
                        References.clean(detached, resources);
                    }
                });
        if (failure[0] != null) {
            throw failure[0];
        }
    }

    private void quickFix(Step step, Map<String, Object> result) throws CaseException {
        EObject element = session.models().element(step.text("element"));
        result.put("executed", false);
        for (ValidationRule rule : session.description().rules()) {
            for (ValidationRule.Fix fix : rule.fixes()) {
                if (fix.name().equals(step.text("fix"))) {
                    run(fix, fixed(rule, element), result);
                    return;
                }
            }
        }
    }

    private void run(ValidationRule.Fix fix, EObject self, Map<String, Object> result) {
        Tools tools =
                new Tools(
                        session.evaluation(),
                        session.description(),
                        session.diagram(),
                        views -> {});
        result.put("executed", true);
        if (!session.execute(tools.operation(fix.name(), fix.body(), self))) {
            result.put("failed", true);
        }
    }

    /**
     * What a fix starts from: the element, or for a rule on views the element's first such view.
     */
    private EObject fixed(ValidationRule rule, EObject element) {
        return rule.subject() instanceof ValidationRule.Views views
                ? Views.all(session.diagram()).stream()
                        .filter(view -> views.mappings().contains(view.getMapping()))
                        .filter(view -> view.getTarget() == element)
                        .map(EObject.class::cast)
                        .findFirst()
                        .orElse(element)
                : element;
    }

    private void display(Step step, Map<String, Object> result) throws CaseException {
        if (step.has("open")) {
            EObject target = session.models().element(step.text("root"));
            result.put("executed", session.open(step.text("open"), target));
        } else if (step.has("show")) {
            session.show(step.text("show"));
        } else if (step.has("refresh")) {
            session.refresh();
        } else if (session.tableDescription().isEmpty()) {
            displayDiagram(step, result);
        } else if (!step.has("dump")) {
            throw new CaseException("step.unknown", step.values().toString());
        }
    }

    private void displayDiagram(Step step, Map<String, Object> result) throws CaseException {
        DSemanticDiagram diagram = session.diagram();
        if (step.has("layer")) {
            boolean active = step.flag("active");
            session.execute(session.runtime().setLayer(diagram, step.text("layer"), active));
        } else if (step.has("filter")) {
            boolean active = step.flag("active");
            session.execute(session.runtime().setFilter(diagram, step.text("filter"), active));
        } else if (step.has("synchronized")) {
            session.executeAlone(
                    command(
                            List.of(diagram),
                            () -> diagram.setSynchronized(step.flag("synchronized"))));
        } else if (step.has("hide") || step.has("reveal")) {
            boolean hidden = step.has("hide");
            DDiagramElement view = session.view(step.object(hidden ? "hide" : "reveal"));
            session.execute(session.runtime().setHidden(List.of(view), hidden));
            result.put("executed", true);
        } else if (step.has("userStyle")) {
            userStyle(step.object("userStyle"));
        } else if (!step.has("dump") && !step.has("validate")) {
            throw new CaseException("step.unknown", step.values().toString());
        }
    }

    private void userStyle(Step step) throws CaseException {
        DDiagramElement view = session.view(step.object("on"));
        Object style = view.eGet(view.eClass().getEStructuralFeature("ownedStyle"));
        String name = step.text("feature");
        if (!(style instanceof Style owner)
                || !(owner.eClass().getEStructuralFeature(name) instanceof EAttribute attribute)) {
            throw new CaseException("feature.unknown", name, view.eClass().getName());
        }
        session.execute(
                command(
                        List.of(view),
                        () -> {
                            List<Object> values =
                                    step.texts("value").stream()
                                            .map(
                                                    text ->
                                                            EcoreUtil.createFromString(
                                                                    attribute.getEAttributeType(),
                                                                    text))
                                            .toList();
                            owner.eSet(attribute, attribute.isMany() ? values : values.get(0));
                            if (!owner.getCustomFeatures().contains(name)) {
                                owner.getCustomFeatures().add(name);
                            }
                        }));
    }

    private static Command command(Collection<? extends Notifier> scope, Runnable change) {
        return new RecordedCommand("", () -> scope) {
            @Override
            protected void change() {
                change.run();
            }
        };
    }

    private List<Object> problems() {
        Snapshot snapshot = session.snapshot();
        List<Object> problems = new ArrayList<>();
        DiagramValidation validation =
                new DiagramValidation(session.evaluation(), session.description());
        for (Violation violation : validation.check(session.diagram())) {
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("rule", violation.rule().name());
            problem.put("level", violation.rule().level().name());
            problem.put("message", violation.message());
            EObject target = Views.target(violation.view()).orElse(null);
            problem.put("target", session.models().fragment(target));
            Map<String, Object> view = snapshot.reference(violation.view());
            if (view != null) {
                problem.put("view", view);
            }
            problems.add(problem);
        }
        return problems;
    }
}
