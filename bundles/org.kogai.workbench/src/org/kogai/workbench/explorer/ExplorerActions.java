// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.explorer;

import static java.util.stream.Collectors.toList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.actions.ActionFactory;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.table.TableDescription;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.model.edit.NewChild;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;
import org.kogai.workbench.diagram.OpenDiagram;
import org.kogai.workbench.explorer.Node.Output;
import org.kogai.workbench.explorer.Node.PossibleDiagram;
import org.kogai.workbench.explorer.Node.PossibleDocument;
import org.kogai.workbench.explorer.Node.TableNode;
import org.kogai.workbench.export.ExportDiagrams;
import org.kogai.workbench.export.GenerateDocuments;
import org.kogai.workbench.export.SimulateRules;
import org.kogai.workbench.preferences.Languages;
import org.kogai.workbench.problems.Validate;
import org.kogai.workbench.project.Project;
import org.kogai.workbench.project.Projects;
import org.kogai.workbench.project.Selections;
import org.kogai.workbench.table.OpenTable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be done with the nodes of the explorer. */
final class ExplorerActions {
    private static final int LONGEST_MENU = 15;

    private final IWorkbenchPartSite site;
    private final TreeViewer tree;
    private final OpenDiagram diagrams;
    private final OpenTable tables;

    ExplorerActions(IWorkbenchPartSite site, TreeViewer tree) {
        this.site = site;
        this.tree = tree;
        this.diagrams = new OpenDiagram(site.getPage());
        this.tables = new OpenTable(site.getPage());
    }

    /** The project that a selection lies in. */
    static Optional<Project> project(IStructuredSelection selection) {
        Object first = selection.getFirstElement();
        if (first instanceof Project project) {
            return Optional.of(project);
        }
        if (first instanceof Node node) {
            return Optional.of(node.project());
        }
        return first instanceof EObject element ? Projects.get().of(element) : Optional.empty();
    }

    /** What double click and Enter do. */
    void open(IStructuredSelection selection) {
        Object node = selection.getFirstElement();
        if (node instanceof DSemanticDiagram diagram) {
            project(selection).ifPresent(project -> diagrams.show(project, diagram));
        } else if (node instanceof PossibleDiagram possible) {
            diagrams.create(possible.project(), possible.description(), possible.target());
        } else if (node instanceof TableNode table) {
            tables.show(table.project(), table.description(), table.target());
        } else if (node instanceof PossibleDocument document) {
            generate(document.project(), List.of(document.item().name()));
        } else if (node instanceof Output output && !output.isFolder()) {
            Program.launch(output.path().toString());
        } else if (node != null) {
            tree.setExpandedState(node, !tree.getExpandedState(node));
        }
    }

    /** Fills the context menu. */
    void fill(IMenuManager menu, IStructuredSelection selection) {
        Object node = selection.getFirstElement();
        Optional<Project> project = project(selection);
        if (project.isEmpty()) {
            return;
        }
        if (isOpened(node)) {
            menu.add(action("explorer.open", "open", () -> open(selection)));
        }
        Optional<EObject> element = Selections.element(selection);
        if (!(node instanceof DSemanticDiagram)) {
            element.ifPresent(parent -> menu.add(newChild(project.get(), parent)));
        }
        menu.add(newDiagram(project.get(), element));
        menu.add(openTable(project.get(), element));
        menu.add(new Separator());
        if (node instanceof EObject) {
            menu.add(rename());
            menu.add(delete());
            menu.add(new Separator());
        }
        menu.add(action("action.export", "export", () -> export(project.get(), node)));
        menu.add(
                action("action.generate", "generate", () -> generate(project.get(), chosen(node))));
        if (node instanceof RuleSet rules) {
            menu.add(action("action.simulate", "simulate", () -> simulate(project.get(), rules)));
        }
        menu.add(action("action.validate", "validate", () -> new Validate(site.getPage()).run()));
    }

    private static boolean isOpened(Object node) {
        return node instanceof DSemanticDiagram
                || node instanceof PossibleDiagram
                || node instanceof TableNode
                || node instanceof Output output && !output.isFolder();
    }

    private static List<String> chosen(Object node) {
        return node instanceof PossibleDocument document
                ? List.of(document.item().name())
                : List.of();
    }

    private MenuManager newChild(Project project, EObject parent) {
        MenuManager menu = new MenuManager(Messages.of("explorer.newChild"));
        menu.setImageDescriptor(Icons.named("new"));
        List<NewChild> kinds = NewChild.below(parent);
        if (kinds.size() <= LONGEST_MENU) {
            kinds.forEach(kind -> menu.add(newChild(project, parent, kind)));
            return menu;
        }
        kinds.stream()
                .collect(Collectors.groupingBy(NewChild::subject, LinkedHashMap::new, toList()))
                .forEach((subject, some) -> menu.add(submenu(project, parent, subject, some)));
        return menu;
    }

    private MenuManager submenu(
            Project project, EObject parent, EPackage subject, List<NewChild> kinds) {
        MenuManager menu = new MenuManager(Messages.of("subject." + subject.getName()));
        kinds.forEach(kind -> menu.add(newChild(project, parent, kind)));
        return menu;
    }

    private Action newChild(Project project, EObject parent, NewChild kind) {
        Action action = action(() -> make(project, parent, kind));
        action.setText(Languages.labels().of(kind.type()));
        action.setImageDescriptor(Icons.of(kind.type()));
        return action;
    }

    private void make(Project project, EObject parent, NewChild kind) {
        EObject made = kind.make("", Languages.content());
        project.run(kind.command(project.editingDomain(), parent, made));
        tree.refresh();
        tree.setSelection(new StructuredSelection(made), true);
        new RenameElement(site.getShell(), project).run(made);
    }

    private MenuManager newDiagram(Project project, Optional<EObject> element) {
        return new TargetMenu<DiagramDescription>(
                        project::label,
                        project.runtime()::targets,
                        (kind, target) -> diagrams.create(project, kind, target))
                .of("explorer.newDiagram", "diagram", project.runtime().diagrams(), element);
    }

    private MenuManager openTable(Project project, Optional<EObject> element) {
        return new TargetMenu<TableDescription>(
                        project::label,
                        project.tables()::targets,
                        (kind, target) -> tables.show(project, kind, target))
                .of("explorer.openTable", "table", project.tables().tables(), element);
    }

    private void export(Project project, Object node) {
        List<DSemanticDiagram> chosen =
                node instanceof DSemanticDiagram diagram ? List.of(diagram) : List.of();
        new ExportDiagrams(site.getShell(), project).open(chosen);
    }

    private void generate(Project project, List<String> documents) {
        new GenerateDocuments(site.getShell(), project).open(documents);
    }

    private void simulate(Project project, RuleSet rules) {
        new SimulateRules(site.getShell(), project).open(Optional.of(rules));
    }

    /** Deletes what is selected. */
    IAction delete() {
        Action delete = action("action.delete", "delete", this::deleteSelected);
        delete.setActionDefinitionId(ActionFactory.DELETE.getCommandId());
        return delete;
    }

    private void deleteSelected() {
        IStructuredSelection selection = tree.getStructuredSelection();
        List<EObject> doomed =
                Selections.objects(selection)
                        .filter(EObject.class::isInstance)
                        .map(EObject.class::cast)
                        .toList();
        project(selection).ifPresent(project -> project.delete(doomed));
    }

    /** Renames what is selected. */
    IAction rename() {
        Action rename = action("action.rename", "rename", this::renameSelected);
        rename.setActionDefinitionId(ActionFactory.RENAME.getCommandId());
        return rename;
    }

    private void renameSelected() {
        IStructuredSelection selection = tree.getStructuredSelection();
        if (selection.getFirstElement() instanceof EObject element) {
            project(selection)
                    .ifPresent(project -> new RenameElement(site.getShell(), project).run(element));
        }
    }

    private static Action action(String key, String icon, Runnable work) {
        Action action = action(work);
        action.setText(Messages.of(key));
        action.setImageDescriptor(Icons.named(icon));
        return action;
    }

    private static Action action(Runnable work) {
        return new Action() {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
