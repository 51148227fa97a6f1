// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.PictureFormat;
import org.kogai.dossier.TableFormat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Formats of the verb export: some are for diagrams, some for tables. */
enum ExportFormat {
    SVG(PictureFormat.SVG, null),
    PNG(PictureFormat.PNG, null),
    PPTX(PictureFormat.PPTX, null),
    XLSX(null, TableFormat.XLSX),
    CSV(null, TableFormat.CSV);

    private final PictureFormat picture;
    private final TableFormat table;

    ExportFormat(PictureFormat picture, TableFormat table) {
        this.picture = picture;
        this.table = table;
    }

    /** Those for diagrams. */
    static Set<PictureFormat> pictures(Set<ExportFormat> formats) {
        Set<PictureFormat> pictures = EnumSet.noneOf(PictureFormat.class);
        formats.forEach(format -> Optional.ofNullable(format.picture).ifPresent(pictures::add));
        return pictures;
    }

    /** Those for tables. */
    static Set<TableFormat> tables(Set<ExportFormat> formats) {
        Set<TableFormat> tables = EnumSet.noneOf(TableFormat.class);
        formats.forEach(format -> Optional.ofNullable(format.table).ifPresent(tables::add));
        return tables;
    }
}
