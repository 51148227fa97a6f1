// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Examines office files (docx, pptx, xlsx), those of this product and any others. */
public final class OfficeHealth {
    /** What matters in a file that nobody opens by itself. */
    private static final List<HealthCheck> CHECKS_INSIDE =
            List.of(new OutsideCheck(), new PersonalDataCheck(), new FormulaTextCheck());

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
    public List<HealthFinding> examine(Path path) throws IOException {
        OfficeParts parts = OfficeParts.read(path);
        Findings findings = new Findings();
        checks.forEach(check -> check.check(parts, findings));
        parts.inside().forEach((name, file) -> examine(name, file, findings));
        return findings.list();
    }

    private void examine(String name, OfficeParts inside, Findings findings) {
        Findings found = new Findings();
        CHECKS_INSIDE.forEach(check -> check.check(inside, found));
        findings.addInside(name, found);
        inside.inside().forEach((part, file) -> examine(name + "!" + part, file, findings));
    }
}
