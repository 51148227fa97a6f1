// SPDX-License-Identifier: EPL-2.0
package org.kogai.model;

/**
 * One thing that is wrong with a file.
 *
 * @param kind what sort of thing
 * @param line line of the file, 1-based; 0 when not known
 * @param subject the id, class, feature, value or reference in question; may be empty
 */
public record LoadProblem(Kind kind, int line, String subject) {
    /** Sorts of problems. */
    public enum Kind {
        /** Not well-formed XML, for instance truncated; or bytes that are no UTF-8. */
        NOT_XML,
        /** A document type declaration, which is refused. */
        DOCTYPE,
        /** XML of another kind: its root is no workspace or its namespace is unknown. */
        FOREIGN,
        /** A class that the metamodel does not know. */
        UNKNOWN_CLASS,
        /** An attribute or child element that the metamodel does not know. */
        UNKNOWN_FEATURE,
        /** A value that the type of its feature does not allow. */
        ILLEGAL_VALUE,
        /** Two elements with the same id. */
        DUPLICATE_ID,
        /** A reference to an id that no element has. */
        UNRESOLVED,
        /** Written in a newer format than this program reads. */
        NEWER_FORMAT
    }
}
