// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.LocalizedText;
import org.kogai.testing.ContractExample;
import org.kogai.testing.GovernanceExample;

class StakeholderServicesTest {
    private final StakeholderServices services = new StakeholderServices();
    private final ContractExample contract = new ContractExample();
    private final GovernanceExample governance = new GovernanceExample();

    @Test
    void aStakeholderWithoutANameInTheLanguageHasThatOfItsBody() {
        EObject khmer = GovernanceServicesTest.diagram("km");
        assertEquals("Expert\u00a0[en]", services.stakeholderLabel(contract.expert, khmer));
        LocalizedText name = GovernanceFactory.eINSTANCE.createLocalizedText();
        name.setLanguage("km");
        name.setValue("ក្រសួង");
        governance.ministry.getName().add(name);
        contract.expert.setBody(governance.ministry);
        assertEquals("ក្រសួង", services.stakeholderLabel(contract.expert, khmer));
        assertEquals(
                "Expert",
                services.stakeholderLabel(contract.expert, GovernanceServicesTest.diagram("en")));
    }
}
