// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/** Part of a document, in reading order. */
public sealed interface Block
        permits Cover,
                TableOfContents,
                Heading,
                Paragraph,
                BulletList,
                FactSheet,
                Table,
                FormTable,
                Figure,
                FigureCaption,
                ChartFigure,
                FormFigure,
                SourceEntry,
                Section {
    /** Calls the visitor's method for this kind of block. */
    void accept(BlockVisitor visitor);
}
