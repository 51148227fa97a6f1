// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
final class SimulationDialog extends TitleAreaDialog {
    private final List<RuleSet> sets;
    private final Optional<RuleSet> chosen;
    private final List<String> languages;
    private final Path place;
    private Combo rules;
    private Combo compared;
    private Text register;
    private Spinner firstYear;
    private Destination destination;
    private Trial trial;
    private Order order;

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
        super(shell);
        this.sets = List.copyOf(sets);
        this.chosen = chosen;
        this.languages = languages;
        this.place = place;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.of("simulate.title"));
        setTitle(Messages.of("simulate.title"));
        setMessage(Messages.of("simulate.title.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 10).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        rules = combo(area, "simulate.rules");
        rules.select(chosen.map(sets::indexOf).filter(at -> at >= 0).orElse(0));
        compared = combo(area, "simulate.compare");
        compared.add(Messages.of("simulate.alone"), 0);
        compared.select(0);
        register(area);
        firstYear(area);
        destination = new Destination(area, languages, place, this::check);
        return area;
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
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        getButton(IDialogConstants.OK_ID).setText(Messages.of("order.make"));
        check();
        return contents;
    }

    private void check() {
        getButton(IDialogConstants.OK_ID)
                .setEnabled(
                        TypedPath.of(register.getText()).isPresent() && destination.isComplete());
    }

    @Override
    protected void okPressed() {
        int other = compared.getSelectionIndex() - 1;
        trial =
                new Trial(
                        sets.get(rules.getSelectionIndex()).getKey(),
                        other < 0 ? Optional.empty() : Optional.of(sets.get(other).getKey()),
                        TypedPath.of(register.getText()).orElseThrow(),
                        firstYear.getSelection());
        order =
                new Order(
                        List.of(),
                        List.of(),
                        Set.of(),
                        Set.of(),
                        destination.language(),
                        destination.folder());
        super.okPressed();
    }

    /** What to try out, after OK. */
    Trial trial() {
        return trial;
    }

    /** Language and place, after OK. */
    Order order() {
        return order;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
