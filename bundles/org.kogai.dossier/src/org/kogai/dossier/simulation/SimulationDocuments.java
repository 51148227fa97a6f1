// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.simulation;

import org.kogai.document.Document;
import org.kogai.document.Documents;
import org.kogai.document.Workbook;
import org.kogai.document.poi.DocxWriter;
import org.kogai.document.poi.XlsxWriter;
import org.kogai.dossier.Edition;
import org.kogai.dossier.OutputFolder;
import org.kogai.dossier.Progress;
import org.kogai.semantics.simulation.Simulation;

/** Writes the results of a simulation as a workbook and as a text document, both with charts. */
public final class SimulationDocuments {
    /** Name of both, on the command line too. */
    public static final String NAME = "simulation";

    private SimulationDocuments() {}

    /**
     * Stages {@code simulation.LANG.xlsx} and {@code simulation.LANG.docx}.
     *
     * @throws org.kogai.dossier.CancelledException when it was cancelled
     * @throws org.kogai.dossier.OutputException when a file cannot be written
     */
    public static void write(
            Simulation simulation, Edition edition, OutputFolder out, Progress progress) {
        String name = NAME + "." + edition.language();
        progress.working(Progress.Work.COMPOSE, NAME, 0, 2);
        progress.check();
        Workbook workbook =
                Documents.simulationWorkbook(simulation, edition.language(), edition.date());
        out.write(name + ".xlsx", stream -> new XlsxWriter().write(workbook, stream));
        progress.working(Progress.Work.COMPOSE, NAME, 1, 2);
        progress.check();
        Document document = Documents.simulation(simulation, edition.language(), edition.date());
        out.rewrite(name + ".docx", stream -> new DocxWriter().write(document, stream), edition);
    }
}
