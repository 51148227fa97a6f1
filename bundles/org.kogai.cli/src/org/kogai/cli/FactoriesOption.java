// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** Option for the register of factories that rules are applied to. */
class FactoriesOption {
    @Option(
            names = "--factories",
            paramLabel = "FILE",
            required = true,
            descriptionKey = "factories")
    private Path factories;

    /** The file of the register. */
    final Path factories() {
        return factories;
    }
}
