// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

/** End of the process, as a test plays it. */
final class Death extends Error {
    private static final long serialVersionUID = 1L;
}
