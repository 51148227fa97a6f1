// SPDX-License-Identifier: EPL-2.0
package org.kogai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kogai.model.GovernanceFiles.file;
import static org.kogai.model.GovernanceFiles.text;
import static org.kogai.model.GovernanceFiles.workspace;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.Level;
import org.kogai.model.governance.policy.PolicyFactory;
import org.kogai.model.governance.policy.PolicyPackage;

import java.io.IOException;
import java.util.Optional;

class GivenTest {
    private final Gap gap = PolicyFactory.eINSTANCE.createGap();

    private String written() {
        GovernanceResource file = file("a.kogai");
        Workspace workspace = workspace("w");
        gap.setId("g");
        workspace.getGaps().add(gap);
        file.getContents().add(workspace);
        return text(file);
    }

    private static Gap read(String text) throws IOException {
        return workspace(GovernanceFiles.load(text)).getGaps().get(0);
    }

    private static Optional<?> severity(Gap gap) {
        return Given.literal(gap, PolicyPackage.Literals.GAP__SEVERITY);
    }

    @Test
    void aNewGapHasNoSeverity() {
        assertTrue(Given.isOpen(gap, PolicyPackage.Literals.GAP__SEVERITY));
        assertEquals(Optional.empty(), severity(gap));
    }

    @Test
    void aFileThatNamesNoneIsReadAndWrittenAsItIs() throws IOException {
        String text = written();
        assertTrue(text.contains("<gaps xmi:id=\"g\"/>"), text);
        Gap again = read(text);
        assertFalse(again.isSetSeverity());
        assertEquals(Optional.empty(), severity(again));
    }

    @Test
    void theFirstLiteralIsKeptWhenSomebodyChoseIt() throws IOException {
        gap.setSeverity(Level.MEDIUM);
        String text = written();
        assertTrue(text.contains("severity=\"medium\""), text);
        assertEquals(Optional.of(Level.MEDIUM), severity(read(text)));
    }

    @Test
    void anAttributeThatCannotBeLeftOpenHasItsFallback() {
        assertFalse(
                Given.isOpen(
                        PolicyFactory.eINSTANCE.createPolicyProposal(),
                        PolicyPackage.Literals.POLICY_PROPOSAL__STATUS));
    }
}
