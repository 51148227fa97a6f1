// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.diagram.paint.PngWriter;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SvgWriter;
import org.kogai.document.DiagramContent;
import org.kogai.document.Documents;
import org.kogai.document.poi.PptxWriter;
import org.kogai.semantics.Governance;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/** Writes diagrams as pictures and slides. */
public final class DiagramExport {
    /** Pixels of a PNG per pixel of the diagram: sharp on paper and on dense screens. */
    static final double SCALE = 2;

    private final Governance model;
    private final DiagramPainter painter;

    DiagramExport(Governance model, DiagramPainter painter) {
        this.model = model;
        this.painter = painter;
    }

    /**
     * Stages one file per diagram and format.
     *
     * @throws CancelledException when it was cancelled
     * @throws OutputException when a file cannot be written
     */
    public void export(
            List<DiagramItem> diagrams,
            Set<PictureFormat> formats,
            Edition edition,
            OutputFolder out,
            Progress progress) {
        int done = 0;
        for (DiagramItem item : diagrams) {
            progress.working(Progress.Work.DRAW, item.name(), done++, diagrams.size());
            Scene scene = painter.scene(item, edition.language(), progress);
            for (PictureFormat format : formats) {
                progress.check();
                out.write(
                        item.fileName(edition.language(), format),
                        stream ->
                                write(
                                        DiagramContent.of(item.description().name(), scene),
                                        format,
                                        edition,
                                        stream));
            }
        }
    }

    private void write(
            DiagramContent diagram, PictureFormat format, Edition edition, OutputStream out)
            throws IOException {
        Scene scene = diagram.scene();
        switch (format) {
            case SVG -> SvgWriter.write(scene, out);
            case PNG -> PngWriter.write(scene, SCALE, out);
            case PPTX ->
                    new PptxWriter()
                            .writeInOnePiece(
                                    Documents.diagramSlide(
                                            model, edition.language(), edition.date(), diagram),
                                    out);
        }
    }
}
