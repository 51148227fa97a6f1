// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

/** What can be left out of documents. */
public enum Omission {
    /** Citations and the list of sources. */
    CITATIONS,
    /** What a person did in an earlier version of a Word file. */
    EDITS
}
