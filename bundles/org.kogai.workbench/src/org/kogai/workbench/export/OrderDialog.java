// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.kogai.dossier.Omission;
import org.kogai.dossier.PictureFormat;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Asks what to make, in which formats and language, and where to. */
final class OrderDialog extends MakingDialog {
    private final List<Offer> offers;
    private final Set<PictureFormat> formats;
    private final Map<PictureFormat, Button> formatButtons = new LinkedHashMap<>();
    private final Map<Omission, Button> partButtons = new LinkedHashMap<>();
    private Table table;

    /**
     * A dialog.
     *
     * @param title key of its title; with {@code .message} of its explanation
     * @param formats formats to choose from, none for documents
     * @param languages BCP 47 tags to choose from
     * @param place where files go unless the person says otherwise
     */
    OrderDialog(
            Shell shell,
            String title,
            List<Offer> offers,
            Set<PictureFormat> formats,
            List<String> languages,
            Path place) {
        super(shell, title, languages, place);
        this.offers = offers;
        this.formats = formats;
    }

    @Override
    void fill(Composite area) {
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(460, 180).applyTo(table);
        offers.forEach(this::row);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
        if (formats.isEmpty()) {
            template(area);
            parts(area);
        } else {
            formats(area);
        }
    }

    private void row(Offer offer) {
        TableItem row = new TableItem(table, SWT.NONE);
        row.setText(offer.label());
        row.setImage(Icons.image(offer.icon()));
        row.setChecked(offer.chosen());
        row.setData(offer);
    }

    private void formats(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.of("order.formats"));
        Composite row = new Composite(area, SWT.NONE);
        RowLayoutFactory.swtDefaults().spacing(12).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        for (PictureFormat format : PictureFormat.values()) {
            Button button = new Button(row, SWT.CHECK);
            button.setText(Messages.of("order." + format.extension()));
            button.setSelection(formats.contains(format));
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
            formatButtons.put(format, button);
        }
    }

    private void template(Composite area) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(Messages.of("order.template"));
        GridDataFactory.fillDefaults().span(3, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> add()));
    }

    private void add() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.docx;*.pptx"});
        dialog.setFilterNames(new String[] {Messages.of("order.templates")});
        String chosen = dialog.open();
        if (chosen != null) {
            add(Path.of(chosen));
        }
    }

    /** Adds a row for a template, ticked. */
    void add(Path template) {
        row(Offer.of(template));
        table.showItem(table.getItem(table.getItemCount() - 1));
        check();
    }

    private void parts(Composite area) {
        for (Omission part : Omission.values()) {
            Button button = new Button(area, SWT.CHECK);
            button.setText(Messages.of("order." + part));
            button.setSelection(true);
            GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
            partButtons.put(part, button);
        }
    }

    @Override
    boolean isAnswered() {
        return !chosen().isEmpty() && (formats.isEmpty() || !chosenFormats().isEmpty());
    }

    private List<Offer> chosen() {
        return Stream.of(table.getItems())
                .filter(TableItem::getChecked)
                .map(row -> (Offer) row.getData())
                .toList();
    }

    private Set<PictureFormat> chosenFormats() {
        Set<PictureFormat> chosen = EnumSet.noneOf(PictureFormat.class);
        formatButtons.forEach(
                (format, button) -> {
                    if (button.getSelection()) {
                        chosen.add(format);
                    }
                });
        return chosen;
    }

    private Set<Omission> omissions() {
        Set<Omission> omissions = EnumSet.noneOf(Omission.class);
        partButtons.forEach(
                (part, button) -> {
                    if (!button.getSelection()) {
                        omissions.add(part);
                    }
                });
        return omissions;
    }

    @Override
    Order order(String language, Path folder) {
        return new Order(
                chosen().stream()
                        .filter(offer -> offer.template().isEmpty())
                        .map(Offer::name)
                        .toList(),
                chosen().stream().flatMap(offer -> offer.template().stream()).toList(),
                chosenFormats(),
                omissions(),
                language,
                folder);
    }
}
