// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.model.GovernanceResource;
import org.kogai.model.governance.Element;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class CambodiaFilesTest {
    @TempDir Path folder;

    private CambodiaProject project;

    @BeforeEach
    void load() throws IOException {
        project = CambodiaProject.in(folder);
    }

    @Test
    void loadsWithoutProblems() {
        for (GovernanceResource file : project.resources()) {
            assertEquals(List.of(), file.problems(), file.getURI().lastSegment());
        }
    }

    @Test
    void resolvesEveryReference() {
        assertEquals(Map.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(project.files()));
    }

    @Test
    void needsNoFileButItsOwn() {
        EcoreUtil.resolveAll(project.files());

        assertEquals(5, project.resources().size());
    }

    @Test
    void holdsMoreThanTwoHundredAndFiftyElements() {
        assertTrue(project.elements().count() > 250);
    }

    @Test
    void givesEachElementAnIdOfItsOwn() {
        List<String> ids = project.elements().map(Element::getId).toList();

        ids.forEach(UUID::fromString);
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    void isWrittenAsTheProgramWritesIt() throws IOException {
        for (Resource file : project.resources()) {
            Path path = path(file.getURI());
            String before = Files.readString(path);
            file.save(Map.of());
            assertEquals(before, Files.readString(path), path.getFileName().toString());
        }
    }

    private static Path path(URI uri) {
        return Path.of(uri.toFileString());
    }
}
