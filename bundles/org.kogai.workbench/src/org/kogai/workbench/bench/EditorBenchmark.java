// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.bench;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.workbench.diagram.OpenDiagram;
import org.kogai.workbench.project.Project;
import org.kogai.workbench.project.Projects;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures how long the window takes to show a diagram and what is done in it. To be used in the
 * display's thread. An action ends when all that it brought about is painted.
 */
public final class EditorBenchmark {
    /** Edits before those that are measured. */
    private static final int WARMING = 9;

    private final IWorkbenchPage page;
    private final Display display;
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    /** Measures editors of this page. */
    public EditorBenchmark(IWorkbenchPage page) {
        this.page = page;
        this.display = page.getWorkbenchWindow().getShell().getDisplay();
    }

    /**
     * Measures a map of institutions.
     *
     * @param folder where its project is written; need not exist
     * @param institutions how many; there are as many relations, less one
     * @return seconds by action
     * @throws IOException when the project cannot be written
     */
    public Map<String, Double> run(Path folder, int institutions) throws IOException {
        seconds.clear();
        NetworkProject.write(folder, institutions);
        Project project = Projects.get().open(folder);
        settle();
        open(project);
        GraphicalViewer viewer = page.getActiveEditor().getAdapter(GraphicalViewer.class);
        EditPart part = part(viewer, institutions / 2);
        select(viewer, List.of(part(viewer, 0), part));
        edit(project, part);
        page.closeAllEditors(false);
        Projects.get().close(project);
        settle();
        return seconds;
    }

    private void open(Project project) {
        DiagramDescription kind = kind(project);
        EObject target = project.runtime().targets(kind).get(0);
        OpenDiagram opener = new OpenDiagram(page);
        seconds.put("open new, first time", once(() -> opener.create(project, kind, target)));
        Rounds rounds = new Rounds();
        Rounds again = new Rounds();
        for (int i = 0; i < Rounds.COUNT; i++) {
            close();
            again.add(once(() -> opener.show(project, project.diagrams().get(0))));
            close();
            project.commandStack().undo();
            settle();
            rounds.add(once(() -> opener.create(project, kind, target)));
        }
        seconds.put("open new, warm", rounds.median());
        seconds.put("open existing, warm", again.median());
    }

    private static DiagramDescription kind(Project project) {
        return project.runtime().diagrams().stream()
                .filter(kind -> kind.name().equals("InstitutionMap"))
                .findFirst()
                .orElseThrow();
    }

    private void close() {
        for (var editor : page.getEditorReferences()) {
            IEditorPart part = editor.getEditor(false);
            page.closeEditor(part, false);
        }
        settle();
    }

    private static EditPart part(GraphicalViewer viewer, int number) {
        return (EditPart) viewer.getContents().getChildren().get(number);
    }

    private void select(GraphicalViewer viewer, List<EditPart> parts) {
        Rounds rounds = new Rounds();
        for (int i = 0; i < Rounds.COUNT; i++) {
            EditPart part = parts.get(i % parts.size());
            rounds.add(once(() -> viewer.select(part)));
        }
        seconds.put("select", rounds.median());
    }

    private void edit(Project project, EditPart part) {
        Element element = (Element) ((DDiagramElement) part.getModel()).getTarget();
        Rounds rounds = new Rounds();
        for (int i = 0; i < WARMING + Rounds.COUNT; i++) {
            Command rename =
                    SetCommand.create(
                            project.editingDomain(),
                            element.getName().get(0),
                            GovernancePackage.Literals.LOCALIZED_TEXT__VALUE,
                            "Renamed " + i);
            double time = once(() -> project.run(rename));
            if (i >= WARMING) {
                rounds.add(time);
            }
        }
        seconds.put("rename until shown", rounds.median());
        seconds.put("undo until shown", once(() -> project.commandStack().undo()));
    }

    private double once(Runnable action) {
        long start = System.nanoTime();
        action.run();
        settle();
        paint();
        return (System.nanoTime() - start) / 1e9;
    }

    /** GTK would wait for the next frame. */
    private void paint() {
        Optional.ofNullable(page.getActiveEditor())
                .map(editor -> editor.getAdapter(GraphicalViewer.class))
                .ifPresent(viewer -> viewer.getControl().update());
    }

    private void settle() {
        while (display.readAndDispatch()) {
            // until nothing more comes of it
        }
    }
}
