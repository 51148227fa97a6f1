// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kogai.model.governance.regulation.RegulationFactory;
import org.kogai.model.governance.regulation.RuleSet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class SimulationDialogTest {
    private final Shell shell = new Shell(Display.getDefault());
    private final RuleSet law = rules("KH");
    private final RuleSet draft = rules("KH-DRAFT");
    private final SimulationDialog dialog =
            new SimulationDialog(
                    shell,
                    List.of(law, draft),
                    Optional.of(draft),
                    List.of("en", "ja"),
                    Path.of("out"));

    private static RuleSet rules(String key) {
        RuleSet rules = RegulationFactory.eINSTANCE.createRuleSet();
        rules.setKey(key);
        return rules;
    }

    @BeforeEach
    void open() {
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @AfterEach
    void close() {
        dialog.close();
        shell.dispose();
    }

    /** The fields that can be written in: the register, then the folder. */
    private List<Text> texts() {
        return controls(dialog.getShell())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0)
                .toList();
    }

    private static Stream<Control> controls(Composite parent) {
        return Stream.of(parent.getChildren())
                .flatMap(
                        child ->
                                child instanceof Composite inner
                                        ? Stream.concat(Stream.of(child), controls(inner))
                                        : Stream.of(child));
    }

    private Button make() {
        return controls(dialog.getShell())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asksForARegisterFirst() {
        assertFalse(make().isEnabled());
        texts().get(0).setText("register.csv");
        assertTrue(make().isEnabled());
        texts().get(1).setText(" ");
        assertFalse(make().isEnabled());
    }

    @Test
    void triesTheChosenRulesOutAloneFromNextYearOn() {
        texts().get(0).setText("register.csv");
        make().notifyListeners(SWT.Selection, null);
        Trial expected =
                new Trial(
                        "KH-DRAFT",
                        Optional.empty(),
                        Path.of("register.csv"),
                        LocalDate.now().getYear() + 1);
        assertEquals(expected, dialog.trial());
        assertEquals(Path.of("out"), dialog.order().folder());
    }
}
