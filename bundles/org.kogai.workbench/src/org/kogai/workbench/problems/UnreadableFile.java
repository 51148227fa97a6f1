// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.problems;

import org.eclipse.emf.ecore.EObject;
import org.kogai.semantics.validation.Severity;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of a project that cannot be read.
 *
 * @param path the file
 * @param message what is wrong with it
 * @param explanation what to do
 */
record UnreadableFile(Path path, String message, String explanation) implements Problem {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<EObject> element() {
        return Optional.empty();
    }

    @Override
    public String elementName() {
        return "";
    }

    @Override
    public String file() {
        return path.getFileName().toString();
    }

    @Override
    public String rule() {
        return "";
    }

    @Override
    public Optional<Fix> fix() {
        return Optional.empty();
    }
}
