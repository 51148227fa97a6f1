// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.model.GovernanceResource;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kills processes in the middle of saving, as a power cut or the task manager does. */
class KillTest {
    private static final int KILLS = 100;

    @TempDir Path folder;

    @Test
    void opensAsOldOrNewAfterEachOfAHundredKillsDuringASave()
            throws IOException, InterruptedException {
        Projects.twoFiles(folder);
        Random moments = new Random(2);
        int pending = 0;
        int last = 2000;
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(3 * moments.nextDouble());
            pending += Files.exists(folder.resolve(".kogai/save")) ? 1 : 0;
            List<Integer> years = Projects.years(folder);
            assertEquals(years.get(0), years.get(1), "kill " + kill);
            assertTrue(years.get(0) >= last, "kill " + kill);
            last = years.get(0);
        }
        assertTrue(last > 2000);
        assertTrue(pending > 0, "no kill fell into a save");
    }

    private void killAfter(double saves) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                classPath(),
                                SavingProcess.class.getName(),
                                folder.toString())
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader output = process.inputReader()) {
            // The first save loads classes; the second shows how long one takes.
            assertEquals("saving", output.readLine());
            assertEquals("saving", output.readLine());
            long start = System.nanoTime();
            assertEquals("saving", output.readLine());
            long oneSave = System.nanoTime() - start;
            TimeUnit.NANOSECONDS.sleep((long) (oneSave * saves));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Where the classes come from, under OSGi as well as on a plain class path. */
    private static String classPath() {
        return Stream.of(
                        SavingProcess.class,
                        ProjectSession.class,
                        GovernanceResource.class,
                        URI.class,
                        EObject.class,
                        XMIResource.class,
                        EditingDomain.class,
                        ChangeRecorder.class)
                .map(KillTest::place)
                .flatMap(place -> Stream.of(place, place.resolve("target/classes")))
                .filter(Files::exists)
                .map(Path::toString)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
