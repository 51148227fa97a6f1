// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Examines office files (docx, pptx, xlsx), those of this product and any others. */
public final class OfficeHealth {
    private final List<HealthCheck> checks =
            List.of(
                    new ContentCheck(),
                    new IdCheck(),
                    new FontCheck(),
                    new AlternativeTextCheck(),
                    new SectionCheck(),
                    new PlaceholderCheck(),
                    new LinkCheck(),
                    new SizeCheck(),
                    new OutsideCheck(),
                    new ChartCheck(),
                    new PersonalDataCheck(),
                    new PageCheck(),
                    new SlideCheck(),
                    new DescriptionCheck(),
                    new FormulaTextCheck());

    /**
     * Everything that is wrong with a file, rule by rule.
     *
     * @throws IOException when it cannot be read or is no Office Open XML file
     */
    public List<HealthFinding> examine(Path file) throws IOException {
        OfficeParts parts = OfficeParts.read(file);
        Findings findings = new Findings();
        checks.forEach(check -> check.check(parts, findings));
        return findings.list();
    }
}
