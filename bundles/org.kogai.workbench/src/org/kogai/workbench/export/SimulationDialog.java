// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.workbench.Messages;
import org.kogai.workbench.preferences.Languages;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks for the rules, the register and the first year of training of a simulation. */
final class SimulationDialog extends MakingDialog {
    private final List<RuleSet> sets;
    private final Optional<RuleSet> chosen;
    private Combo rules;
    private Combo compared;
    private Text register;
    private Spinner firstYear;
    private Trial trial;

    /**
     * A dialog.
     *
     * @param sets rule sets to choose from, at least one
     * @param chosen the one that is chosen to begin with, else the first
     * @param languages BCP 47 tags to choose from
     * @param place where files go unless the person says otherwise
     */
    SimulationDialog(
            Shell shell,
            List<RuleSet> sets,
            Optional<RuleSet> chosen,
            List<String> languages,
            Path place) {
        super(shell, "simulate.title", languages, place);
        this.sets = List.copyOf(sets);
        this.chosen = chosen;
    }

    @Override
    void fill(Composite area) {
        rules = combo(area, "simulate.rules");
        rules.select(chosen.map(sets::indexOf).filter(at -> at >= 0).orElse(0));
        compared = combo(area, "simulate.compare");
        compared.add(Messages.of("simulate.alone"), 0);
        compared.select(0);
        register(area);
        firstYear(area);
    }

    private Combo combo(Composite area, String key) {
        new Label(area, SWT.NONE).setText(Messages.of(key));
        Combo combo = new Combo(area, SWT.READ_ONLY);
        sets.forEach(set -> combo.add(Languages.labels().of(set) + " (" + set.getKey() + ")"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(420, -1).applyTo(combo);
        return combo;
    }

    private void register(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.of("simulate.register"));
        register = new Text(area, SWT.BORDER);
        register.setMessage(Messages.of("simulate.register.hint"));
        register.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(register);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.of("order.browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.csv;*.xlsx"});
        dialog.setFilterNames(new String[] {Messages.of("simulate.registers")});
        String file = dialog.open();
        if (file != null) {
            register.setText(file);
        }
    }

    private void firstYear(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.of("simulate.firstYear"));
        firstYear = new Spinner(area, SWT.BORDER);
        firstYear.setValues(LocalDate.now().getYear() + 1, 1900, 2999, 0, 1, 10);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(firstYear);
    }

    @Override
    boolean isAnswered() {
        return TypedPath.of(register.getText()).isPresent();
    }

    @Override
    Order order(String language, Path folder) {
        int other = compared.getSelectionIndex() - 1;
        trial =
                new Trial(
                        sets.get(rules.getSelectionIndex()).getKey(),
                        other < 0 ? Optional.empty() : Optional.of(sets.get(other).getKey()),
                        TypedPath.of(register.getText()).orElseThrow(),
                        firstYear.getSelection());
        return new Order(List.of(), List.of(), Set.of(), Set.of(), language, folder);
    }

    /** What to try out, after OK. */
    Trial trial() {
        return trial;
    }
}
