// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.session.ProjectSession;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class ValidationReportTest {
    @TempDir Path folder;

    @Test
    void saysThatEveryRuleIsKept() {
        ValidationReport clean = new ValidationReport(List.of());

        assertEquals("[]\n", clean.json("en"));
        assertTrue(clean.text("p", "ja").contains("すべての規則に適合しています。"));
    }

    @Test
    void tellsRuleElementFileMessageAndSourceOfAFinding() throws IOException {
        SampleProject.open(folder).close();
        try (ProjectSession session = ProjectSession.open(folder, Dossier.formats());
                Dossier dossier = Dossier.over(session)) {
            PolicyMeasure measure =
                    dossier.governance().proposals().findFirst().orElseThrow().getMeasures().get(0);
            measure.getAddresses().clear();

            ValidationReport report = dossier.validate(Progress.NONE);

            String json = report.json("en");
            assertTrue(json.contains("\"rule\": \"measure-without-gap\""), json);
            assertTrue(json.contains("\"element\": \"" + measure.getId() + "\""), json);
            assertTrue(json.contains("\"file\": \"policy.kogai\""), json);
            assertTrue(report.text("p", "ja").contains("measure-without-gap"));
        }
    }
}
