// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.Tool;
import org.kogai.diagram.tool.Tools;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.EdgeTarget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tool steps of a case. The named tool is taken as chosen. */
final class ToolSteps {
    private final CaseSession session;

    ToolSteps(CaseSession session) {
        this.session = session;
    }

    /** Command of a step; empty when it cannot be executed. */
    Optional<Command> command(Step step) throws CaseException {
        switch (step.text("kind")) {
            case "node", "container":
                return tools().create(
                                tool(step, Tool.NodeCreation.class),
                                session.viewOrDiagram(step.object("on")));
            case "edge":
                return edge(step);
            case "delete":
                return session.runtime().delete(session.diagram(), views(step));
            case "deleteFromDiagram":
                return session.runtime().deleteFromDiagram(session.diagram(), views(step));
            case "directEdit":
                return tools().directEdit(
                                tool(step, Tool.DirectEdit.class),
                                session.view(step.object("on")),
                                step.text("text"));
            case "reconnect":
                return reconnect(step);
            case "drop":
                return tools().drop(
                                tool(step, Tool.Drop.class),
                                dragged(step),
                                session.viewOrDiagram(step.object("newContainer")));
            case "doubleClick":
                return tools().doubleClick(
                                tool(step, Tool.DoubleClick.class),
                                session.view(step.object("on")));
            case "generic":
                return tools().generic(
                                tool(step, Tool.Generic.class),
                                session.viewOrDiagram(step.object("on")));
            case "operation":
                return tools().operation(tool(step, Tool.Operation.class), selected(step));
            case "paste":
                return paste(step);
            case "selection":
                return selection(step);
            default:
                throw new CaseException("step.unknown", step.values().toString());
        }
    }

    private Tools tools() {
        return new Tools(
                session.evaluation(), session.description(), session.diagram(), views -> {});
    }

    private <T extends Tool> T tool(Step step, Class<T> kind) throws CaseException {
        return session.description().tools().values().stream()
                .filter(tool -> tool.name().equals(step.text("tool")))
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new CaseException("tool.unknown", step.text("tool")));
    }

    private List<DDiagramElement> views(Step step) throws CaseException {
        List<DDiagramElement> views = new ArrayList<>();
        for (Object reference : step.list("on")) {
            views.add(session.view(new Step(Step.map(reference))));
        }
        return views;
    }

    private List<EObject> selected(Step step) throws CaseException {
        List<EObject> views = new ArrayList<>();
        for (Object reference : step.list("on")) {
            views.add(session.viewOrDiagram(new Step(Step.map(reference))));
        }
        return views;
    }

    private EdgeTarget end(Step reference) throws CaseException {
        if (session.view(reference) instanceof EdgeTarget end) {
            return end;
        }
        throw new CaseException("view.unknown", reference.values().toString());
    }

    private Optional<Command> edge(Step step) throws CaseException {
        Tool.EdgeCreation tool = tool(step, Tool.EdgeCreation.class);
        EdgeTarget source = end(step.object("source"));
        EdgeTarget target = end(step.object("target"));
        return tools().canStart(tool, source)
                ? tools().createEdge(tool, source, target)
                : Optional.empty();
    }

    private Optional<Command> reconnect(Step step) throws CaseException {
        Tool.Reconnect tool = tool(step, Tool.Reconnect.class);
        boolean source = step.has("newSource");
        EdgeTarget newEnd = end(step.object(source ? "newSource" : "newTarget"));
        if (session.view(step.object("on")) instanceof DEdge edge) {
            return tools().reconnect(tool, edge, newEnd, source);
        }
        throw new CaseException("view.unknown", step.text("on"));
    }

    private EObject dragged(Step step) throws CaseException {
        return step.has("element")
                ? session.models().element(step.text("element"))
                : session.view(step.object("on"));
    }

    private Optional<Command> paste(Step step) throws CaseException {
        EObject copied =
                step.isObject("copied")
                        ? session.view(step.object("copied"))
                        : session.models()
                                .element(step.text(step.has("element") ? "element" : "copied"));
        return tools().paste(
                        tool(step, Tool.Paste.class),
                        copied,
                        session.viewOrDiagram(step.object("on")));
    }

    private Optional<Command> selection(Step step) throws CaseException {
        List<EObject> chosen = new ArrayList<>();
        for (String fragment : step.texts("selected")) {
            chosen.add(session.models().element(fragment));
        }
        return tools().selection(
                        tool(step, Tool.Selection.class),
                        session.viewOrDiagram(step.object("on")),
                        chosen);
    }
}
