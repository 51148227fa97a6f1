// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Optional;

class TypedPathTest {
    @Test
    void quotesAndBlanksAroundAPathAreNoPartOfIt() {
        assertEquals(Optional.of(Path.of("my out")), TypedPath.of(" \"my out\" "));
    }

    @Test
    void whatIsNoPathIsAbsent() {
        assertEquals(Optional.empty(), TypedPath.of(" "));
        assertEquals(Optional.empty(), TypedPath.of("\"\""));
        assertEquals(Optional.empty(), TypedPath.of("a\0b"));
    }
}
