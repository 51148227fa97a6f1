// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kogai.session.Projects.year;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.model.governance.Workspace;

import java.io.IOException;
import java.nio.file.Path;

class CommandStackTest {
    @TempDir Path folder;

    private ProjectSession session;
    private Workspace first;
    private Workspace second;

    @BeforeEach
    void open() throws IOException {
        session = Projects.open(Projects.twoFiles(folder));
        first = session.workspaces().get(0);
        second = session.workspaces().get(1);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void takesBackACommandTogetherWithWhatFollowedFromIt() {
        session.commandStack().followUp(() -> year(second, first.getFiscalYear() + 1));

        session.commandStack().execute(year(first, 2020));
        assertEquals(2021, second.getFiscalYear());
        session.commandStack().undo();
        assertEquals(2000, first.getFiscalYear());
        assertEquals(2000, second.getFiscalYear());
        session.commandStack().redo();
        assertEquals(2020, first.getFiscalYear());
        assertEquals(2021, second.getFiscalYear());
        assertFalse(session.commandStack().canRedo());
    }

    @Test
    void leavesOutAFollowUpThatWasTakenOff() {
        session.commandStack().followUp(() -> year(second, 2021)).run();

        session.commandStack().execute(year(first, 2020));

        assertEquals(2000, second.getFiscalYear());
    }

    @Test
    void takesBackTheCommandWhoseFollowUpFails() {
        session.commandStack()
                .followUp(
                        () -> {
                            throw new IllegalStateException("fault");
                        });

        assertThrows(
                IllegalStateException.class,
                () -> session.commandStack().execute(year(first, 2020)));

        assertEquals(2000, first.getFiscalYear());
        assertFalse(session.commandStack().canUndo());
    }

    @Test
    void doesNotSwallowTheFaultOfACommand() {
        AbstractCommand faulty =
                new AbstractCommand() {
                    @Override
                    protected boolean prepare() {
                        return true;
                    }

                    @Override
                    public void execute() {
                        throw new IllegalStateException("fault");
                    }

                    @Override
                    public void redo() {}
                };

        assertThrows(IllegalStateException.class, () -> session.commandStack().execute(faulty));
    }

    @Test
    void marksOnlyTheFileDirtyThatACommandChanged() {
        session.commandStack().execute(year(first, 2020));

        assertTrue(session.isDirty(file(first)));
        assertFalse(session.isDirty(file(second)));
    }

    @Test
    void isCleanAgainAfterUndo() {
        session.commandStack().execute(year(first, 2020));
        session.commandStack().undo();

        assertFalse(session.isDirty());
    }

    @Test
    void isDirtyWhenASavedCommandIsUndone() {
        session.commandStack().execute(year(first, 2020));
        session.save();
        assertFalse(session.isDirty());

        session.commandStack().undo();

        assertTrue(session.isDirty(file(first)));
        assertFalse(session.isDirty(file(second)));
    }

    @Test
    void staysDirtyWhenTheSavedStateWasCutOff() {
        session.commandStack().execute(year(first, 2020));
        session.save();
        session.commandStack().undo();
        session.commandStack().execute(year(second, 2021));
        session.commandStack().undo();

        assertTrue(session.isDirty(file(first)));
        assertFalse(session.isDirty(file(second)));
    }

    @Test
    void isDirtyWhenSomethingWasChangedWithoutCommand() {
        first.setFiscalYear(2020);
        session.commandStack().execute(year(second, 2021));
        session.commandStack().undo();

        assertTrue(session.isDirty(file(first)));
    }

    @Test
    void isNotDirtyAfterWorkThatNeedsNoSave() {
        session.withoutDirtying(() -> first.setFiscalYear(2020));

        assertFalse(session.isDirty());
    }

    private static Resource file(Workspace root) {
        return root.eResource();
    }
}
