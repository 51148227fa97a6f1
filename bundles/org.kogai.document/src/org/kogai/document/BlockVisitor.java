// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/** What a writer does for each kind of block. */
public interface BlockVisitor {
    void cover(Cover cover);

    void tableOfContents(TableOfContents contents);

    void heading(Heading heading);

    void paragraph(Paragraph paragraph);

    void bulletList(BulletList list);

    void factSheet(FactSheet facts);

    void table(Table table);

    void formTable(FormTable table);

    void figure(Figure figure);

    void chart(ChartFigure figure);

    void formFigure(FormFigure figure);

    void figureCaption(FigureCaption caption);

    void sourceEntry(SourceEntry entry);

    void section(Section section);
}
