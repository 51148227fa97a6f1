// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kogai.workbench.Messages;
import org.kogai.workbench.project.Project;

import java.io.IOException;
import java.nio.file.Path;

class ProjectContentTest {
    @TempDir private Path folder;

    @Test
    void anEmptyProjectHasOneFileWithoutElements() throws IOException {
        ProjectContent.EMPTY.make(folder.resolve("Empty"));
        Project project = Project.open(folder.resolve("Empty"));
        assertEquals(1, project.models().size());
        assertEquals(1, project.governance().elements().count());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EMPTY")
    void everySampleOpensWithItsElements(ProjectContent sample) throws IOException {
        sample.make(folder.resolve("Sample"));
        Project project = Project.open(folder.resolve("Sample"));
        assertTrue(project.governance().elements().count() > 10);
    }

    @ParameterizedTest
    @EnumSource
    void everyChoiceIsExplainedAndNamed(ProjectContent content) {
        assertFalse(Messages.of(content.label() + ".hint").isBlank());
        assertFalse(Messages.of(content.label() + ".name").isBlank());
    }
}
