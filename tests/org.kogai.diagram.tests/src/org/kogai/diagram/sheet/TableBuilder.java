// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.sheet;

import org.kogai.diagram.views.DCell;
import org.kogai.diagram.views.DColumn;
import org.kogai.diagram.views.DLine;
import org.kogai.diagram.views.DTable;
import org.kogai.diagram.views.ViewsFactory;

import java.util.List;

/** Tables for tests, cell by cell. */
final class TableBuilder {
    private final DTable table = ViewsFactory.eINSTANCE.createDTable();

    TableBuilder columns(String... headers) {
        for (String header : headers) {
            DColumn column = ViewsFactory.eINSTANCE.createDFeatureColumn();
            column.setLabel(header);
            table.getColumns().add(column);
        }
        return this;
    }

    TableBuilder line(String header, String... texts) {
        table.getLines().add(make(header, texts));
        return this;
    }

    /** A line below the last one. */
    TableBuilder below(String header, String... texts) {
        List<DLine> lines = table.getLines();
        lines.get(lines.size() - 1).getLines().add(make(header, texts));
        return this;
    }

    private DLine make(String header, String... texts) {
        DLine line = ViewsFactory.eINSTANCE.createDLine();
        line.setLabel(header);
        for (int i = 0; i < texts.length; i++) {
            DCell cell = ViewsFactory.eINSTANCE.createDCell();
            cell.setLabel(texts[i]);
            cell.setColumn(table.getColumns().get(i));
            line.getCells().add(cell);
        }
        return line;
    }

    DTable table() {
        return table;
    }
}
