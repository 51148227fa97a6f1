// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.run.TableRuntime;
import org.kogai.diagram.sheet.Arrangement;
import org.kogai.diagram.table.TableDescription;
import org.kogai.diagram.views.DTable;
import org.kogai.model.governance.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tables of a project: finds them and writes them. */
public final class ProjectTables {
    private final TableRuntime runtime;

    ProjectTables(TableRuntime runtime) {
        this.runtime = runtime;
    }

    /** Tables that can be made, by kind and target. */
    public List<TableItem> all() {
        ItemNames names = new ItemNames();
        List<TableItem> items = new ArrayList<>();
        for (TableDescription description : runtime.tables()) {
            for (EObject target : runtime.targets(description)) {
                if (target instanceof Element element) {
                    items.add(
                            new TableItem(
                                    names.next(description.name(), element), description, element));
                }
            }
        }
        return items;
    }

    /**
     * The tables of these names. The name of a kind, such as Obligations, means all of its tables.
     *
     * @throws UnknownNameException when there is none
     */
    public List<TableItem> named(List<String> names) {
        List<TableItem> all = all();
        List<TableItem> found = new ArrayList<>();
        for (String name : names) {
            List<TableItem> named = all.stream().filter(item -> isNamed(item, name)).toList();
            if (named.isEmpty()) {
                throw new UnknownNameException(
                        UnknownNameException.Kind.TABLE,
                        name,
                        all.stream().map(TableItem::name).toList());
            }
            found.addAll(named);
        }
        return found.stream().distinct().toList();
    }

    private static boolean isNamed(TableItem item, String name) {
        return item.name().equals(name) || item.description().name().equals(name);
    }

    /**
     * Stages one file per table and format.
     *
     * @throws CancelledException when it was cancelled
     * @throws OutputException when a file cannot be written
     */
    public void export(
            List<TableItem> tables,
            Set<TableFormat> formats,
            Edition edition,
            OutputFolder out,
            Progress progress) {
        int done = 0;
        for (TableItem item : tables) {
            progress.working(Progress.Work.COMPOSE, item.name(), done++, tables.size());
            progress.check();
            TableExport export = new TableExport(texts(item, edition.language()), edition);
            for (TableFormat format : formats) {
                out.write(
                        item.fileName(edition.language(), format),
                        stream -> export.write(format, stream));
            }
        }
    }

    TableTexts texts(TableItem item, String language) {
        DTable table = runtime.create(item.description(), item.target(), language);
        return TableTexts.of(
                item.title(language),
                item.description(),
                table,
                Arrangement.PLAIN.lines(table, Locale.forLanguageTag(language)));
    }
}
