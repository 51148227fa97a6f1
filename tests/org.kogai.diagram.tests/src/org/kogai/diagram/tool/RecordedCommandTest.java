// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;

import java.util.List;

class RecordedCommandTest {
    private final BasicCommandStack stack = new BasicCommandStack();
    private final EPackage root = EcoreFactory.eINSTANCE.createEPackage();

    private Command command(Runnable change) {
        return new RecordedCommand("", () -> List.of(root)) {
            @Override
            protected void change() {
                change.run();
            }
        };
    }

    @Test
    void undoesAndRedoes() {
        stack.execute(command(() -> root.setName("a")));
        stack.undo();
        assertNull(root.getName());
        stack.redo();
        assertEquals("a", root.getName());
    }

    @Test
    void takesBackWhatAFailedCommandDid() {
        stack.execute(
                command(
                        () -> {
                            root.setName("a");
                            throw new ToolFailure("stop");
                        }));
        assertNull(root.getName());
        assertFalse(stack.canUndo());
    }

    @Test
    void givesBackTheSameObjectOnUndo() {
        EPackage child = EcoreFactory.eINSTANCE.createEPackage();
        root.getESubpackages().add(child);
        stack.execute(command(() -> root.getESubpackages().clear()));
        stack.undo();
        assertSame(child, root.getESubpackages().get(0));
    }
}
