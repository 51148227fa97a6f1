// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.kogai.diagram.expression.Services;
import org.kogai.diagram.odesign.SpecificationReader;
import org.kogai.diagram.run.TableRuntime;
import org.kogai.diagram.run.TableRuntimes;
import org.kogai.diagram.table.TableWords;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionsPackage;
import org.kogai.samples.Samples;
import org.kogai.workbench.preferences.Languages;
import org.kogai.workbench.project.Project;
import org.kogai.workbench.project.Projects;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Works in a table as a person does. */
@EnabledIf("org.eclipse.ui.PlatformUI#isWorkbenchRunning")
class TableEditorTest {
    private static final int ABBREVIATION = 0;
    private static final int KIND = 1;

    private IWorkbenchPage page;
    private Project project;
    private TableRuntime runtime;
    private TableEditor editor;
    private GridDriver driver;

    @BeforeEach
    void openTable() throws IOException {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Languages.choose("en");
        Path folder = Files.createTempDirectory(Projects.get().workspace(), "Cambodia");
        Samples.find("cambodia").orElseThrow().copyTo(folder);
        project = Projects.get().open(folder);
        try (InputStream in = getClass().getResourceAsStream("institutions.odesign")) {
            runtime =
                    TableRuntimes.over(
                            SpecificationReader.read(in, "institutions.odesign").viewpoints(),
                            project::models,
                            Services.of(getClass().getClassLoader()),
                            key -> key,
                            TableWords.PLAIN);
        }
        open(0, institution(0).eContainer());
    }

    private void open(int kind, EObject target) {
        new OpenTable(page)
                .show(new TableEditorInput(project, runtime, runtime.tables().get(kind), target));
        editor = (TableEditor) page.getActiveEditor();
        driver = new GridDriver(editor);
    }

    @AfterEach
    void close() {
        page.closeAllEditors(false);
        Projects.get().close(project);
    }

    private Institution institution(int index) {
        return project.governance().institutions().toList().get(index);
    }

    private int institutions() {
        return (int) project.governance().institutions().count();
    }

    @Test
    void aTextTypedIntoACellIsInTheModelAndUndoTakesItBack() {
        String before = institution(0).getAbbreviation();
        driver.click(0, ABBREVIATION);
        driver.key(0, SWT.F2);
        driver.type("ABC", SWT.CR);
        assertEquals("ABC", institution(0).getAbbreviation());
        assertEquals(1, editor.grid().selection().row(), "Enter goes on to the next line");
        execute(ActionFactory.UNDO);
        assertEquals(before, institution(0).getAbbreviation());
        execute(ActionFactory.REDO);
        assertEquals("ABC", institution(0).getAbbreviation());
    }

    @Test
    void theWidthOfAColumnIsRememberedUntilItIsFitted() {
        int fitting = editor.grid().bounds(0, ABBREVIATION).width;
        driver.widen(ABBREVIATION, 37);
        assertEquals(fitting + 37, editor.grid().bounds(0, ABBREVIATION).width);
        page.closeAllEditors(false);
        open(0, institution(0).eContainer());
        assertEquals(fitting + 37, editor.grid().bounds(0, ABBREVIATION).width);
        editor.grid().fit(ABBREVIATION);
        page.closeAllEditors(false);
        open(0, institution(0).eContainer());
        assertEquals(fitting, editor.grid().bounds(0, ABBREVIATION).width);
    }

    @Test
    void escapeGivesUpWhatWasTyped() {
        String before = institution(0).getAbbreviation();
        driver.click(0, ABBREVIATION);
        driver.key(0, 'x');
        driver.type("ABC", SWT.ESC);
        assertEquals(before, institution(0).getAbbreviation());
    }

    @Test
    void aLiteralIsChosenByItsWord() {
        driver.click(0, KIND);
        driver.key(0, SWT.CR);
        driver.choose("Agency");
        assertEquals("AGENCY", institution(0).getKind().name());
    }

    @Test
    void aBlockOfASpreadsheetIsPastedAsOneStep() {
        String before = institution(1).getAbbreviation();
        driver.putOnClipboard("ONE\tAgency\r\nTWO\tagency\r\n");
        driver.click(0, ABBREVIATION);
        execute(ActionFactory.PASTE);
        assertEquals("ONE", institution(0).getAbbreviation());
        assertEquals("TWO", institution(1).getAbbreviation());
        assertEquals("AGENCY", institution(1).getKind().name());
        execute(ActionFactory.UNDO);
        assertEquals(before, institution(1).getAbbreviation());
        assertFalse(project.commandStack().canUndo());
    }

    @Test
    void aBlockWithAWrongValueIsRefusedAsAWhole() {
        driver.putOnClipboard("ONE\tno such kind");
        driver.click(0, ABBREVIATION);
        assertEquals(List.of("Nothing was changed"), dialogs(ActionFactory.PASTE));
        assertFalse(project.commandStack().canUndo());
    }

    @Test
    void aCopiedBlockIsTextForASpreadsheet() {
        driver.click(2, ABBREVIATION);
        driver.click(3, ABBREVIATION, SWT.MOD2);
        execute(ActionFactory.COPY);
        assertEquals(
                institution(2).getAbbreviation() + "\n" + institution(3).getAbbreviation(),
                driver.clipboard());
    }

    @Test
    void deleteEmptiesACellAndTheHeadingOfALineDeletesTheLine() {
        int before = institutions();
        driver.click(2, ABBREVIATION);
        execute(ActionFactory.DELETE);
        assertEquals("", institution(2).getAbbreviation());
        driver.click(0, Grid.HEADINGS);
        execute(ActionFactory.DELETE);
        assertEquals(before - 1, institutions());
        execute(ActionFactory.UNDO);
        assertEquals(before, institutions());
    }

    @Test
    void aLineIsAddedByAKeyAndIsInFocus() {
        int before = institutions();
        driver.key(0, SWT.INSERT);
        assertEquals(before + 1, institutions());
        assertEquals(before, editor.grid().selection().row());
    }

    @Test
    void aHeadingSortsAndTheFilterKeepsWhatFits() {
        String first = spoken(0);
        driver.click(Grid.HEADINGS, ABBREVIATION);
        List<String> sorted = abbreviations();
        assertEquals(
                sorted.stream()
                        .filter(text -> !text.isEmpty())
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList(),
                sorted.stream().filter(text -> !text.isEmpty()).toList());
        driver.click(Grid.HEADINGS, ABBREVIATION);
        driver.click(Grid.HEADINGS, ABBREVIATION);
        assertEquals(first, spoken(0));
        driver.filter("moe");
        assertTrue(editor.shown().rows() < institutions());
        assertTrue(editor.shown().rows() > 0);
    }

    private List<String> abbreviations() {
        return editor.shown().lines().stream()
                .map(line -> line.text(editor.shown().column(ABBREVIATION)))
                .toList();
    }

    private String spoken(int row) {
        driver.click(row, ABBREVIATION);
        return editor.grid().spoken();
    }

    @Test
    void aMenuOpenedByAKeyStandsAtTheCellInFocus() {
        driver.click(2, KIND);
        Rectangle cell = editor.grid().bounds(2, KIND);
        Event event = new Event();
        event.detail = SWT.MENU_KEYBOARD;
        event.doit = false;
        editor.grid().notifyListeners(SWT.MenuDetect, event);
        Point place = editor.grid().toControl(event.x, event.y);
        assertTrue(place.x > cell.x && place.x < cell.x + cell.width);
        assertEquals(cell.y + cell.height, place.y);
    }

    @Test
    void aChangeFromOutsideIsShown() {
        project.run(
                SetCommand.create(
                        project.editingDomain(),
                        institution(0),
                        InstitutionsPackage.Literals.BODY__ABBREVIATION,
                        "OUT"));
        driver.settle();
        assertTrue(driver.comesTrue(() -> spoken(0).endsWith("OUT")), spoken(0));
    }

    @Test
    void theEditorClosesWhenWhatItShowsIsDeleted() {
        page.closeAllEditors(false);
        open(1, institution(0));
        IEditorInput input = editor.getEditorInput();
        project.delete(List.of(institution(0)));
        assertTrue(driver.comesTrue(() -> page.getEditorReferences().length == 0));
        project.commandStack().undo();
        assertTrue(input.exists(), "undo brings the element back");
    }

    private void execute(ActionFactory action) {
        assertEquals(List.of(), dialogs(action));
    }

    /** Titles of the dialogs that an action opens. */
    private List<String> dialogs(ActionFactory action) {
        return driver.closingDialogs(
                () -> {
                    try {
                        page.getWorkbenchWindow()
                                .getService(IHandlerService.class)
                                .executeCommand(action.getCommandId(), null);
                    } catch (CommandException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
