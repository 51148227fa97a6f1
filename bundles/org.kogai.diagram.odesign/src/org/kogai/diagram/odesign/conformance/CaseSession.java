// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.Viewpoint;
import org.kogai.diagram.expression.Interpreter;
import org.kogai.diagram.expression.Services;
import org.kogai.diagram.expression.TypeNames;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.expression.Warnings;
import org.kogai.diagram.refresh.Evaluation;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.run.DiagramRuntimes;
import org.kogai.diagram.run.TableRuntime;
import org.kogai.diagram.table.TableDescription;
import org.kogai.diagram.table.TableWords;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.DTable;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Open diagrams of a case with their commands. */
final class CaseSession {
    private final Models models;
    private final List<DiagramDescription> descriptions;
    private final Evaluation evaluation;
    private final DiagramRuntime runtime;
    private final CommandStack stack = new BasicCommandStack();
    private final Map<String, DSemanticDiagram> open = new LinkedHashMap<>();
    private final Map<EObject, Integer> ids = new IdentityHashMap<>();
    private final TableRuntime tableRuntime;
    private final Map<String, DTable> openTables = new LinkedHashMap<>();
    private DiagramDescription shown;
    private Optional<TableDescription> shownTable = Optional.empty();
    private Snapshot last;
    private TableSnapshot lastTable;

    CaseSession(Models models, List<Viewpoint> viewpoints, Services services) {
        this.models = models;
        this.descriptions = viewpoints.stream().flatMap(v -> v.diagrams().stream()).toList();
        List<String> classes =
                viewpoints.stream().flatMap(v -> v.javaExtensions().stream()).toList();
        this.evaluation =
                new Evaluation(
                        new Interpreter(classes, services, new Warnings()),
                        new TypeNames(),
                        models::resources);
        EditingDomain domain = new AdapterFactoryEditingDomain(new AdapterFactoryImpl(), stack);
        this.runtime = DiagramRuntimes.over(viewpoints, domain, models::resources, services);
        this.tableRuntime = new TableRuntime(viewpoints, evaluation, key -> key, TableWords.PLAIN);
    }

    Models models() {
        return models;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    DiagramDescription description() {
        return shown;
    }

    DSemanticDiagram diagram() {
        return open.get(shown.name());
    }

    DiagramRuntime runtime() {
        return runtime;
    }

    TableRuntime tableRuntime() {
        return tableRuntime;
    }

    /** Description of the table that is shown; absent when a diagram is shown. */
    Optional<TableDescription> tableDescription() {
        return shownTable;
    }

    DTable table() {
        return openTables.get(shownTable.orElseThrow().name());
    }

    private Optional<TableDescription> table(String name) {
        return tableRuntime.tables().stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** Makes and shows a diagram or a table; false when its class or precondition forbids it. */
    boolean open(String name, EObject target) throws CaseException {
        Optional<TableDescription> table = table(name);
        return table.isPresent() ? open(table.get(), target) : openDiagram(name, target);
    }

    private boolean open(TableDescription description, EObject target) throws CaseException {
        boolean allowed = tableRuntime.allows(description, target);
        if (allowed) {
            DTable table = tableRuntime.create(description, target, "");
            tableRuntime.open(table);
            openTables.put(description.name(), table);
            show(description.name());
        }
        return allowed;
    }

    private boolean openDiagram(String name, EObject target) throws CaseException {
        DiagramDescription description = named(name);
        boolean allowed =
                evaluation.types().isInstance(target, description.domainClass())
                        && evaluation
                                .interpreter()
                                .test(description.precondition(), target, Variables.NONE, false);
        if (allowed) {
            DSemanticDiagram diagram = runtime.create(description, target, "");
            runtime.open(diagram);
            open.put(name, diagram);
            show(name);
        }
        return allowed;
    }

    void show(String name) throws CaseException {
        shownTable = table(name);
        if (shownTable.isPresent()) {
            if (!openTables.containsKey(name)) {
                throw new CaseException("diagram.closed", name);
            }
            tableSnapshot();
            return;
        }
        DiagramDescription description = named(name);
        if (!open.containsKey(name)) {
            throw new CaseException("diagram.closed", name);
        }
        shown = description;
        snapshot();
    }

    private DiagramDescription named(String name) throws CaseException {
        return descriptions.stream()
                .filter(d -> d.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CaseException("diagram.unknown", name));
    }

    Snapshot snapshot() {
        last = new Snapshot(models, shown, diagram(), ids);
        return last;
    }

    TableSnapshot tableSnapshot() {
        lastTable = new TableSnapshot(this, table(), ids);
        return lastTable;
    }

    /** Line or column of a reference, or the table. */
    EObject tableElement(Step reference) throws CaseException {
        return reference.flag("table")
                ? table()
                : lastTable
                        .find(reference)
                        .orElseThrow(
                                () ->
                                        new CaseException(
                                                "view.unknown", reference.values().toString()));
    }

    /** View of a reference, in the order of the snapshot before the step. */
    DDiagramElement view(Step reference) throws CaseException {
        return last.find(reference)
                .orElseThrow(
                        () -> new CaseException("view.unknown", reference.values().toString()));
    }

    /** View of a reference, or the diagram. */
    EObject viewOrDiagram(Step reference) throws CaseException {
        return reference.flag("diagram") ? diagram() : view(reference);
    }

    /** Runs a command and the refresh of all open diagrams as one; false when it failed. */
    boolean execute(Command command) {
        CompoundCommand all = new CompoundCommand();
        all.append(command);
        all.append(runtime.refreshCommand());
        all.append(tableRuntime.refreshCommand());
        return executeAlone(all);
    }

    /** Refreshes all that is open, as one command. */
    boolean refresh() {
        CompoundCommand all = new CompoundCommand();
        all.append(runtime.refreshCommand());
        all.append(tableRuntime.refreshCommand());
        return executeAlone(all);
    }

    /** Runs a command without refresh; false when it failed. */
    boolean executeAlone(Command command) {
        stack.execute(command);
        return stack.getMostRecentCommand() == command;
    }

    boolean undo(int times) {
        for (int i = 0; i < times; i++) {
            if (!stack.canUndo()) {
                return false;
            }
            stack.undo();
        }
        return true;
    }

    boolean redo(int times) {
        for (int i = 0; i < times; i++) {
            if (!stack.canRedo()) {
                return false;
            }
            stack.redo();
        }
        return true;
    }
}
