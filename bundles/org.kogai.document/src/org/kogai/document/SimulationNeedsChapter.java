// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.semantics.simulation.Coverage;
import org.kogai.semantics.simulation.Need;

import java.util.Map;

/** Factories, posts and persons by province, by industry and by post. */
final class SimulationNeedsChapter {
    private SimulationNeedsChapter() {}

    static void write(SimulationFrame frame) {
        Coverage coverage = frame.simulation().coverage();
        frame.manuscript().heading(1, "chapter.simulation.needs");
        section(frame, "province", coverage.byProvince(), frame.sheets().provinces());
        section(frame, "industry", coverage.byIndustry(), frame.sheets().industries());
        frame.manuscript().heading(2, "section.simulation.posts");
        if (coverage.byPost().isEmpty()) {
            frame.manuscript().paragraph("simulation.posts.none");
        } else {
            frame.manuscript().paragraph("simulation.posts", frame.manuscript().nextTable());
            frame.write("table.simulation.posts", frame.sheets().posts());
        }
    }

    private static void section(
            SimulationFrame frame, String key, Map<String, Need> groups, Sheet sheet) {
        Manuscript manuscript = frame.manuscript();
        manuscript.heading(2, "section.simulation." + key);
        if (SimulationGroups.of(groups).areKnown()) {
            manuscript.paragraph("simulation.groups." + key, manuscript.nextTable());
            frame.write("table.simulation." + key, sheet);
        } else {
            manuscript.paragraph("simulation.unknown." + key);
        }
    }
}
