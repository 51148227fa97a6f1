// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

/** What can be left out of text documents. */
public enum Omission {
    /** Citations and the list of sources. */
    CITATIONS
}
