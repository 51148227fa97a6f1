// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.semantics.Governance;
import org.kogai.testing.GovernanceExample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Documents, compared part by part with what stands in the files beside this test. */
class WholeDocumentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 26);

    private final GovernanceExample example = new GovernanceExample();
    private final Governance model = new Governance(List.of(example.workspace));

    private static String expected(String name, String language) throws IOException {
        return Outline.expected(name + "." + language + ".txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void theProposal(String language) throws IOException {
        Picture map = new Picture("InstitutionMap", "Bodies", new byte[] {1}, 100, 50, "bodies");
        Document proposal =
                Documents.proposal(model, example.proposal, language, DAY, List.of(map));
        assertEquals(expected("proposal", language), Outline.of(proposal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void theRegisters(String language) throws IOException {
        Workbook registers = Documents.registers(model, language, DAY);
        assertEquals(expected("registers", language), SheetOutline.of(registers));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void theSimulation(String language) throws IOException {
        Document simulation =
                Documents.simulation(new SimulationExample().compared(), language, DAY);
        assertEquals(expected("simulation", language), Outline.of(simulation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void theWorkbookOfTheSimulation(String language) throws IOException {
        Workbook simulation =
                Documents.simulationWorkbook(new SimulationExample().compared(), language, DAY);
        assertEquals(expected("simulation-workbook", language), SheetOutline.of(simulation));
    }
}
