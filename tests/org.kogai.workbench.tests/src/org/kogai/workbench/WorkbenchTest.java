// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.ui.DiagramEditor;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.Bounds;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.samples.Samples;
import org.kogai.testing.ui.DiagramDriver;
import org.kogai.workbench.diagram.OpenDiagram;
import org.kogai.workbench.preferences.Languages;
import org.kogai.workbench.project.Project;
import org.kogai.workbench.project.Projects;
import org.kogai.workbench.project.Reveal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Works in the window as a person does. */
@EnabledIf("org.eclipse.ui.PlatformUI#isWorkbenchRunning")
class WorkbenchTest {
    /** Folder of the project that the next process finds. */
    static final String LEFT = "left-for-the-next-start";

    private static final String MINISTRY = "Ministry of Environment (MoE)";

    private IWorkbenchPage page;
    private Path folder;
    private Project project;

    @BeforeEach
    void openSample() throws IOException {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Languages.choose("en");
        open(Files.createTempDirectory(Projects.get().workspace(), "Cambodia"));
    }

    private void open(Path place) throws IOException {
        folder = place;
        Samples.find("cambodia").orElseThrow().copyTo(folder);
        project = Projects.get().open(folder);
        Projects.get().work(project);
        settle();
    }

    @AfterEach
    void close() {
        page.closeAllEditors(false);
        Projects.get().close(project);
        settle();
    }

    @Test
    void startsWithExplorerPropertiesProblemsAndOverview() {
        Stream.of(Views.EXPLORER, Views.PROPERTIES, Views.PROBLEMS, Views.OUTLINE)
                .forEach(id -> assertNotNull(page.findView(id), id));
        assertEquals(GovernancePerspective.ID, page.getPerspective().getId());
    }

    @Test
    void createsNamesAndConnectsAnInstitutionAndFindsItAfterReopening() throws CommandException {
        createNameAndConnect();

        reopen();
        assertEquals(1, institution("Inspectorate").orElseThrow().getRelations().size());
        DSemanticDiagram map = project.diagrams().get(0);
        new OpenDiagram(page).show(project, map);
        DiagramDriver again = new DiagramDriver((DiagramEditor) page.getActiveEditor());
        again.settle();
        assertTrue(again.part("Inspectorate").isPresent());
    }

    /** What it leaves is looked at by {@link WorkbenchAfterRestart}, in another process. */
    @Test
    void leavesAnInstitutionForTheNextStart() throws CommandException, IOException {
        Path left = Projects.get().workspace().resolve(LEFT);
        // The workbench opened at its start what an earlier run left there.
        Projects.get().at(left).ifPresent(Projects.get()::close);
        deleteWhatAnEarlierRunLeft(left);
        open(Files.createDirectory(left));
        createNameAndConnect();
        DiagramDriver driver = new DiagramDriver((DiagramEditor) page.getActiveEditor());
        Files.writeString(
                folder.resolve("bounds.txt"), bounds(driver.part("Inspectorate").orElseThrow()));
    }

    private static void deleteWhatAnEarlierRunLeft(Path left) throws IOException {
        if (Files.exists(left)) {
            try (Stream<Path> inside = Files.walk(left)) {
                for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Bounds in pixels of the view behind a part, as text to be compared. */
    static String bounds(GraphicalEditPart part) {
        Bounds bounds = ((AbstractDNode) part.getModel()).getBounds();
        return bounds.getX()
                + ","
                + bounds.getY()
                + " "
                + bounds.getWidth()
                + "x"
                + bounds.getHeight();
    }

    private void createNameAndConnect() throws CommandException {
        DiagramDriver driver = openMap();
        driver.tool("Institution");
        driver.click(35, 115);
        driver.type("Inspectorate");
        assertTrue(institution("Inspectorate").isPresent());

        driver.connect("Reports to", "Inspectorate", ministry(driver));
        assertEquals(1, institution("Inspectorate").orElseThrow().getRelations().size());

        execute(ActionFactory.UNDO);
        assertEquals(0, institution("Inspectorate").orElseThrow().getRelations().size());
        execute(ActionFactory.REDO);
        assertEquals(1, institution("Inspectorate").orElseThrow().getRelations().size());

        assertTrue(project.isDirty());
        execute(ActionFactory.SAVE);
        assertFalse(project.isDirty());
    }

    private static String ministry(DiagramDriver driver) {
        return Stream.of(MINISTRY, "Ministry of Environment")
                .filter(label -> driver.part(label).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNameTypedInThePropertiesAppearsInTheDiagramAtOnce() {
        DiagramDriver driver = openMap();
        Institution ministry = institution("Ministry of Environment").orElseThrow();
        page.activate(page.findView(Views.EXPLORER));
        Reveal.inExplorer(page, ministry);
        settle();
        Text name = fieldShowing("Ministry of Environment").orElseThrow();
        name.setText("Ministry of Ecology");
        name.notifyListeners(SWT.DefaultSelection, new Event());
        driver.settle();
        assertEquals("Ministry of Ecology", ministry.label("en"));
        assertTrue(
                Stream.of("Ministry of Ecology (MoE)", "Ministry of Ecology")
                        .anyMatch(label -> driver.part(label).isPresent()));
    }

    @Test
    void whatIsSelectedInTheDiagramShowsItsProperties() {
        DiagramDriver driver = openMap();
        driver.click(ministry(driver));
        settle();
        assertTrue(fieldShowing("Ministry of Environment").isPresent());
    }

    @Test
    void theExplorerShowsAnElementThatIsRevealed() {
        Institution ministry = institution("Ministry of Environment").orElseThrow();
        Reveal.inExplorer(page, ministry);
        ISelectionProvider explorer =
                page.findView(Views.EXPLORER).getSite().getSelectionProvider();
        assertTrue(
                comesTrue(() -> new StructuredSelection(ministry).equals(explorer.getSelection())));
    }

    @Test
    void aFilterHidesAllMandatesAndUndoBringsThemBack() throws CommandException {
        DiagramDriver driver = openMap();
        long before = driver.nodes();
        driver.menu("Diagram", "Filters", "Hide mandates");
        assertTrue(driver.nodes() < before);
        execute(ActionFactory.UNDO);
        assertEquals(before, driver.nodes());
    }

    @Test
    void arrangeLeavesAPinnedInstitution() throws CommandException {
        DiagramDriver driver = openMap();
        String ministry = ministry(driver);
        driver.drag(ministry, 30, 50);
        String place = bounds(driver.part(ministry).orElseThrow()).split(" ")[0];
        driver.menu("Diagram", "Arrange All");
        assertFalse(bounds(driver.part(ministry).orElseThrow()).startsWith(place + " "));
        execute(ActionFactory.UNDO);
        driver.click(ministry);
        driver.menu("Diagram", "Pin");
        driver.menu("Diagram", "Arrange All");
        assertTrue(bounds(driver.part(ministry).orElseThrow()).startsWith(place + " "));
    }

    @Test
    void aDiagramIsShownWithAProposalAndChangesNothing() throws CommandException {
        DiagramDriver driver = openMap();
        execute(ActionFactory.SAVE);
        String name = page.getActiveEditor().getTitle();
        long before = driver.nodes();
        driver.menu("Diagram", "As of", "With “");
        assertTrue(page.getActiveEditor().getTitle().startsWith(name + " – with the proposal"));
        driver.menu("Diagram", "As of", "Everything");
        assertEquals(name, page.getActiveEditor().getTitle());
        assertEquals(before, driver.nodes());
        assertFalse(project.isDirty());
    }

    @Test
    void ctrlYDoesAgainWhereverTheFocusIs() {
        IBindingService keys = page.getWorkbenchWindow().getService(IBindingService.class);
        KeyStroke ctrlY = KeyStroke.getInstance(SWT.MOD1, 'Y');
        page.activate(page.findView(Views.EXPLORER));
        settle();
        assertEquals(
                ActionFactory.REDO.getCommandId(),
                keys.getPerfectMatch(KeySequence.getInstance(ctrlY))
                        .getParameterizedCommand()
                        .getId());
    }

    @Test
    void undoPastTheCreationOfADiagramClosesIt() throws CommandException {
        openMap();
        assertEquals(1, page.getEditors().length);
        execute(ActionFactory.UNDO);
        assertTrue(comesTrue(() -> page.getEditors().length == 0));
        execute(ActionFactory.REDO);
        new OpenDiagram(page).show(project, project.diagrams().get(0));
        settle();
        assertEquals(1, page.getEditors().length);
    }

    @Test
    void theEditorClosesWhenWhatItShowsIsDeleted() throws CommandException {
        openMap();
        project.delete(List.of(project.diagrams().get(0).getTarget()));
        assertTrue(comesTrue(() -> page.getEditors().length == 0));
        execute(ActionFactory.UNDO);
    }

    @Test
    void theEditorShowsWhatTheCommandLineExports() throws IOException {
        DiagramDriver driver = openMap();
        DSemanticDiagram shown = project.diagrams().get(0);
        Map<String, Rectangle> exported = new TreeMap<>();
        Scenes.of(shown).nodes().forEach(node -> collect(node, exported));
        Map<String, Rectangle> drawn = driver.bounds();
        assertEquals(exported.keySet(), drawn.keySet());
        String first = exported.keySet().iterator().next();
        double dx = exported.get(first).x() - drawn.get(first).x();
        double dy = exported.get(first).y() - drawn.get(first).y();
        exported.forEach(
                (id, box) -> {
                    assertEquals(box.x(), drawn.get(id).x() + dx, 2, id);
                    assertEquals(box.y(), drawn.get(id).y() + dy, 2, id);
                    assertEquals(box.width(), drawn.get(id).width(), 2, id);
                    assertEquals(box.height(), drawn.get(id).height(), 2, id);
                });
    }

    private static void collect(SceneNode node, Map<String, Rectangle> bounds) {
        bounds.put(node.id(), node.bounds());
        node.children().forEach(child -> collect(child, bounds));
    }

    private DiagramDriver openMap() {
        DiagramDescription map =
                project.runtime().diagrams().stream()
                        .filter(kind -> kind.name().equals("InstitutionMap"))
                        .findFirst()
                        .orElseThrow();
        Jurisdiction cambodia =
                project.governance()
                        .jurisdictions()
                        .filter(country -> "KH".equals(country.getIsoCode()))
                        .findFirst()
                        .orElseThrow();
        new OpenDiagram(page).create(project, map, cambodia);
        DiagramDriver driver = new DiagramDriver((DiagramEditor) page.getActiveEditor());
        driver.settle();
        return driver;
    }

    private void reopen() {
        page.closeAllEditors(false);
        Projects.get().close(project);
        project = Projects.get().open(folder);
        settle();
    }

    private Optional<Institution> institution(String name) {
        return project.governance()
                .institutions()
                .filter(institution -> institution.label("en").equals(name))
                .findFirst();
    }

    private Optional<Text> fieldShowing(String value) {
        Composite root = page.getWorkbenchWindow().getShell();
        long patience = System.currentTimeMillis() + 5_000;
        Optional<Text> found = Optional.empty();
        while (found.isEmpty() && System.currentTimeMillis() < patience) {
            settle();
            found = texts(root).filter(text -> text.getText().equals(value)).findFirst();
        }
        return found;
    }

    private static Stream<Text> texts(Composite parent) {
        return List.of(parent.getChildren()).stream().flatMap(WorkbenchTest::textsIn);
    }

    private static Stream<Text> textsIn(Control control) {
        if (control instanceof Text text) {
            return Stream.of(text);
        }
        return control instanceof Composite composite ? texts(composite) : Stream.empty();
    }

    private void execute(ActionFactory action) throws CommandException {
        page.getWorkbenchWindow()
                .getService(IHandlerService.class)
                .executeCommand(action.getCommandId(), null);
        settle();
    }

    /** Waits for what a busy machine may do late. */
    private static boolean comesTrue(BooleanSupplier condition) {
        long patience = System.currentTimeMillis() + 20_000;
        while (!condition.getAsBoolean() && System.currentTimeMillis() < patience) {
            settle();
        }
        return condition.getAsBoolean();
    }

    private static void settle() {
        Display display = Display.getCurrent();
        long quiet = System.currentTimeMillis() + 200;
        while (System.currentTimeMillis() < quiet) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }
}
