// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.dossier.CancelledException;
import org.kogai.dossier.Dossier;
import org.kogai.dossier.Progress;
import org.kogai.dossier.appointment.RegisterException;
import org.kogai.samples.Samples;
import org.kogai.semantics.simulation.Difference;
import org.kogai.semantics.simulation.Need;
import org.kogai.semantics.simulation.Simulation;
import org.kogai.semantics.simulation.TrainingPlan;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class SimulationRunTest {
    private static final String REGISTER =
            """
            id,province,sector,workers,risk
            mill,Vientiane Capital,paper,300,low
            brewery,Vientiane Capital,food,60,medium
            bakery,Savannakhet,food,8,low
            plater,Savannakhet,metal,20,high
            """;

    @TempDir private Path folder;

    private Dossier laos;

    @BeforeEach
    void openSample() throws IOException {
        Samples.find("laos").orElseThrow().copyTo(folder.resolve("laos"));
        laos = Dossier.open(folder.resolve("laos"));
    }

    @AfterEach
    void close() {
        laos.close();
    }

    private Simulation simulate(String register, Optional<String> compared) throws IOException {
        Path file = Files.writeString(folder.resolve("register.csv"), register);
        return SimulationRun.of(
                laos.ruleSet("LA-DRAFT"),
                compared.map(laos::ruleSet),
                file,
                new TrainingChoice(laos.governance(), 2027),
                Progress.NONE);
    }

    @Test
    void countsFactoriesPostsAndPersonsByProvinceAndIndustry() throws IOException {
        Simulation simulation = simulate(REGISTER, Optional.empty());
        assertEquals(new Need(4, 3, 3, 6), simulation.coverage().total());
        assertEquals(
                Map.of(
                        "Savannakhet",
                        new Need(2, 1, 1, 2),
                        "Vientiane Capital",
                        new Need(2, 2, 2, 4)),
                simulation.coverage().byProvince());
        assertEquals(new Need(2, 1, 1, 2), simulation.coverage().byIndustry().get("food"));
    }

    @Test
    void tellsWhenTheTrainingMeetsTheNeed() throws IOException {
        TrainingPlan plan = simulate(REGISTER, Optional.empty()).plan().orElseThrow();
        assertEquals(List.of(new TrainingPlan.Year(2027, 6, 0)), plan.years());
        assertEquals(2027, plan.done().orElseThrow());
    }

    @Test
    void namesTheFactoriesThatOnlyOneOfTwoRuleSetsCovers() throws IOException {
        Difference difference = simulate(REGISTER, Optional.of("LA")).difference().orElseThrow();
        assertEquals(
                List.of("bakery"),
                difference.gained().stream().map(Difference.Factory::id).toList());
        assertEquals(List.of(), difference.lost());
        assertEquals(-6, difference.persons());
    }

    @Test
    void namesTheLineThatCannotBeRead() {
        RegisterException wrong =
                assertThrows(
                        RegisterException.class,
                        () -> simulate(REGISTER + "x,,,many,low\n", Optional.empty()));
        assertEquals(6, wrong.problems().get(0).line());
        assertEquals("workers", wrong.problems().get(0).column());
    }

    @Test
    void canBeCancelled() throws IOException {
        Path file = Files.writeString(folder.resolve("register.csv"), REGISTER);
        assertThrows(
                CancelledException.class,
                () ->
                        SimulationRun.of(
                                laos.ruleSet("LA-DRAFT"),
                                Optional.empty(),
                                file,
                                new TrainingChoice(laos.governance(), 2027),
                                new Progress() {
                                    @Override
                                    public void working(
                                            Work work, String subject, int done, int total) {}

                                    @Override
                                    public boolean isCancelled() {
                                        return true;
                                    }
                                }));
    }

    @Test
    void makesUpTheSameRegisterEachTimeInTheShapeOfTheCountry() throws IOException {
        String register = madeUp(13148, 1);
        assertEquals(register, madeUp(13148, 1));
        assertTrue(!register.equals(madeUp(13148, 2)));
        long capital = register.lines().filter(line -> line.contains("Vientiane Capital")).count();
        assertEquals(2433, capital, 130);
        assertEquals(13149, register.lines().count());
    }

    private String madeUp(int size, long seed) throws IOException {
        StringWriter out = new StringWriter();
        new SyntheticRegister(CountryShape.of("LA"), List.of(laos.ruleSet("LA-DRAFT")))
                .write(size, seed, out);
        return out.toString();
    }

    @Test
    void aMadeUpRegisterCanBeSimulated() throws IOException {
        assertEquals(
                500,
                simulate(madeUp(500, 1), Optional.of("LA-SIZE")).coverage().total().factories());
    }
}
