// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

/** What a file remembers of its generation. */
public interface Memory {
    /** Digest of the file as it was generated; empty once a person has worked on it. */
    String whole();
}
