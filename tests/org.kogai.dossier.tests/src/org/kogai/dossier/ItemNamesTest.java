// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kogai.testing.GovernanceExample.text;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.ContractFactory;

class ItemNamesTest {
    private static final String LONG =
            "Survey supporting pollution control manager systems in Cambodia and other countries ";

    private static Contract contract(String name) {
        Contract contract = ContractFactory.eINSTANCE.createContract();
        contract.getName().add(text("en", name));
        return contract;
    }

    @Test
    void aLongNameIsCutBetweenWords() {
        String name = new ItemNames().next("EngagementRegister", contract(LONG + "2025"));
        assertTrue(
                name.matches(
                        "EngagementRegister-Survey-supporting-pollution-control-manager-systems-in"
                                + "-[0-9a-f]{4}"),
                name);
    }

    @Test
    void longNamesThatBeginAlikeStayApartInAnyOrder() {
        ItemNames names = new ItemNames();
        String first = names.next("Table", contract(LONG + "2025"));
        String second = names.next("Table", contract(LONG + "2026"));
        assertNotEquals(first, second);
        assertEquals(second, new ItemNames().next("Table", contract(LONG + "2026")));
    }

    @Test
    void aShortNameStaysWhole() {
        assertEquals("Table-First-report", new ItemNames().next("Table", contract("First report")));
    }
}
