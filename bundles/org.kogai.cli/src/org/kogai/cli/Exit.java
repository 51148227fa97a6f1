// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

/** How a command ended. The codes are the contract of the command line. */
enum Exit {
    /** Done and clean. */
    DONE(0),
    /** Done, but there are findings of severity error. */
    FINDINGS(1),
    /** Wrong usage or unreadable input; nothing was written. */
    UNUSABLE(2),
    /** Writing failed; what stood before still stands. */
    WRITE_FAILED(3),
    /** The person ended it. */
    CANCELLED(130);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
