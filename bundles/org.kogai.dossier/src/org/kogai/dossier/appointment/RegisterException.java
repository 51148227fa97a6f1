// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.appointment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A register that cannot be read; nothing was done with it. */
public final class RegisterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Path> file;
    private final transient List<RegisterProblem> problems;

    RegisterException(List<RegisterProblem> problems) {
        this(Optional.empty(), problems);
    }

    private RegisterException(Optional<Path> file, List<RegisterProblem> problems) {
        super(problems.toString());
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /** The same, of a file. */
    RegisterException in(Path register) {
        return new RegisterException(Optional.of(register), problems);
    }

    /** The file of the register, where it comes from one. */
    public Optional<Path> file() {
        return file;
    }

    /** Everything that is wrong, in the order of the lines. */
    public List<RegisterProblem> problems() {
        return problems;
    }
}
