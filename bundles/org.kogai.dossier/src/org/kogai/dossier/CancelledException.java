// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

/** The person ended the work. Nothing was written. */
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
