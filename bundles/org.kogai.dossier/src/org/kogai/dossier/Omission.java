// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

/** What can be left out of documents. */
public enum Omission {
    /** Citations and the list of sources. */
    CITATIONS,
    /** Statements that could not be confirmed. Diagrams still show them, marked. */
    DOUBTS,
    /** What a person did in an earlier version of a Word file. */
    EDITS
}
