// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import org.kogai.model.LoadProblem;

import java.nio.file.Path;

/**
 * Why a project can be neither opened nor saved, as a fact; entry points put it into words.
 *
 * @param kind what sort of thing, which is also the key of its explanation and remedy
 * @param file file or folder concerned
 * @param line line of the file, 1-based; 0 when not known
 * @param subject the id, class, feature, value or reference in question; may be empty
 */
public record ProjectProblem(Kind kind, Path file, int line, String subject) {
    /** Sorts of problems. Those of {@link LoadProblem.Kind} carry the same names. */
    public enum Kind {
        /** The folder does not exist or holds no model file. */
        NO_PROJECT,
        /** The file cannot be read. */
        UNREADABLE,
        NOT_XML,
        DOCTYPE,
        FOREIGN,
        UNKNOWN_CLASS,
        UNKNOWN_FEATURE,
        ILLEGAL_VALUE,
        DUPLICATE_ID,
        UNRESOLVED,
        NEWER_FORMAT,
        /** A reference into a file that is not part of the project. */
        MISSING_FILE,
        /** The file cannot be written; what stood before still stands. */
        UNWRITABLE,
        /** Somebody else changed the file since it was read. */
        CHANGED_OUTSIDE,
        /** An element refers to one that is in no file any more. */
        DANGLING,
        /** The model holds what a file cannot, for instance a control character in a text. */
        UNSAVEABLE,
        /** What was written does not read back as the same. */
        NOT_READ_BACK,
        /** Another program is saving this project. */
        LOCKED
    }

    static ProjectProblem of(Kind kind, Path file) {
        return new ProjectProblem(kind, file, 0, "");
    }

    static ProjectProblem of(LoadProblem problem, Path file) {
        return new ProjectProblem(
                Kind.valueOf(problem.kind().name()), file, problem.line(), problem.subject());
    }
}
