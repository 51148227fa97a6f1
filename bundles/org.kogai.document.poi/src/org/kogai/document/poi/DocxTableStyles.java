// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import java.util.List;
import java.util.function.UnaryOperator;

/** Styles of marks within a text and of tables. */
final class DocxTableStyles {
    private final Xml xml;

    private DocxTableStyles(Xml xml) {
        this.xml = xml;
    }

    static void write(Xml xml) {
        DocxTableStyles styles = new DocxTableStyles(xml);
        styles.characters();
        styles.tables();
    }

    private void characters() {
        character("Hyperlink", "Hyperlink", r -> r.leaf("w:color", "w:val", "1D4E89"));
        character("CitationMark", "Citation Mark", r -> r.leaf("w:color", "w:val", "1D4E89"));
        character(
                "Doubt",
                "Doubt",
                r -> r.leaf("w:b").leaf("w:bCs").leaf("w:color", "w:val", "9A3412"));
        character(
                "Draft",
                "Draft",
                r -> r.leaf("w:b").leaf("w:bCs").leaf("w:color", "w:val", DocxStyles.RED));
        character(
                "Fallback",
                "Fallback Language",
                r -> {
                    r.leaf("w:color", "w:val", DocxStyles.GREY);
                    return r.leaf("w:sz", "w:val", 16).leaf("w:szCs", "w:val", 16);
                });
        character("Strong", "Strong", r -> r.leaf("w:b").leaf("w:bCs"));
    }

    private void tables() {
        xml.open("w:style", "w:type", "table", "w:default", 1, "w:styleId", "TableNormal");
        xml.leaf("w:name", "w:val", "Normal Table");
        xml.open("w:tblPr").leaf("w:tblInd", "w:w", 0, "w:type", "dxa");
        margins();
        xml.close(2);
        xml.open("w:style", "w:type", "table", "w:customStyle", 1, "w:styleId", "Register");
        xml.leaf("w:name", "w:val", "Register").leaf("w:basedOn", "w:val", "TableNormal");
        xml.open("w:tblPr").open("w:tblBorders");
        line("w:top", 8, DocxStyles.ACCENT);
        line("w:bottom", 8, DocxStyles.ACCENT);
        line("w:insideH", 4, "C5CDD6");
        xml.close();
        margins();
        xml.close();
        xml.open("w:tblStylePr", "w:type", "firstRow").open("w:tcPr").open("w:tcBorders");
        line("w:bottom", 8, DocxStyles.ACCENT);
        xml.close();
        xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "E9EEF4");
        xml.close(3);
        form();
    }

    /** Official forms have a plain grid. */
    private void form() {
        xml.open("w:style", "w:type", "table", "w:customStyle", 1, "w:styleId", "FormGrid");
        xml.leaf("w:name", "w:val", "Form Grid").leaf("w:basedOn", "w:val", "TableNormal");
        xml.open("w:tblPr").open("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            line("w:" + side, 4, "000000");
        }
        xml.close();
        margins();
        xml.close(2);
    }

    private void margins() {
        xml.open("w:tblCellMar")
                .leaf("w:top", "w:w", 28, "w:type", "dxa")
                .leaf("w:left", "w:w", 85, "w:type", "dxa")
                .leaf("w:bottom", "w:w", 28, "w:type", "dxa")
                .leaf("w:right", "w:w", 85, "w:type", "dxa")
                .close();
    }

    private void line(String side, int eighths, String color) {
        xml.leaf(side, "w:val", "single", "w:sz", eighths, "w:space", 0, "w:color", color);
    }

    private void character(String id, String name, UnaryOperator<Xml> runs) {
        xml.open("w:style", "w:type", "character", "w:styleId", id).leaf("w:name", "w:val", name);
        runs.apply(xml.open("w:rPr")).close();
        xml.close();
    }
}
