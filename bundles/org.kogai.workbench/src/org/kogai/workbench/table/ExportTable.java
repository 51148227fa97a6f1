// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.kogai.diagram.table.TableDescription;
import org.kogai.diagram.views.DTable;
import org.kogai.dossier.Edition;
import org.kogai.dossier.OutputException;
import org.kogai.dossier.TableExport;
import org.kogai.dossier.TableTexts;
import org.kogai.workbench.Messages;
import org.kogai.workbench.preferences.Languages;
import org.kogai.workbench.project.Project;
import org.kogai.workbench.project.Projects;

import java.nio.file.Path;
import java.time.LocalDate;

/** Writes the lines that are shown, in their order, to a workbook or a text for spreadsheets. */
final class ExportTable {
    private static final String[] ENDINGS = {"*.xlsx", "*.csv"};

    private final Project project;
    private final TableDescription description;
    private final DTable table;
    private final ShownTable shown;

    ExportTable(Project project, TableDescription description, DTable table, ShownTable shown) {
        this.project = project;
        this.description = description;
        this.table = table;
        this.shown = shown;
    }

    /** Asks where to, and writes. */
    void run(Shell shell, String title) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.plain("table.export"));
        dialog.setFilterExtensions(ENDINGS);
        dialog.setFilterNames(
                new String[] {Messages.of("table.export.xlsx"), Messages.of("table.export.csv")});
        dialog.setFilterPath(project.outputs().toString());
        dialog.setFileName(title.replaceAll("[\\\\/:*?\"<>|]", " ") + ".xlsx");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(shell, title, named(chosen, dialog.getFilterIndex()));
        }
    }

    private static Path named(String chosen, int format) {
        boolean known = chosen.matches("(?i).*\\.(xlsx|csv)");
        return Path.of(known ? chosen : chosen + ENDINGS[Math.max(0, format)].substring(1));
    }

    private void write(Shell shell, String title, Path file) {
        try {
            new TableExport(texts(title), new Edition(Languages.reader(), LocalDate.now()))
                    .write(file);
            Projects.get().refresh();
        } catch (OutputException e) {
            MessageDialog.openError(
                    shell,
                    Messages.plain("table.export"),
                    Messages.of("make.unwritable", e.file()));
        }
    }

    /** What is shown; lines below others are indented. */
    private TableTexts texts(String title) {
        return TableTexts.of(title, description, table, shown.lines());
    }
}
