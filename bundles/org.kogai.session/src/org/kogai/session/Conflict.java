// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

/** What to do when a file to be saved was changed by somebody else since it was read. */
public enum Conflict {
    /** Save nothing and tell. */
    REFUSE,
    /** Replace it; what is replaced becomes a version. */
    OVERWRITE
}
