// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/** Main figures of each rule set. */
final class SimulationResultsChapter {
    private SimulationResultsChapter() {}

    static void write(SimulationFrame frame) {
        Manuscript manuscript = frame.manuscript();
        manuscript.heading(1, "chapter.simulation.results");
        if (frame.simulation().madeUp()) {
            manuscript.add(
                    new Paragraph(
                            frame.wording().sentence("simulation.madeUp"), Paragraph.Style.LEAD));
        }
        manuscript.paragraph("simulation.results", manuscript.nextTable(), manuscript.nextFigure());
        frame.writeTurned("table.simulation.results", frame.sheets().results());
    }
}
