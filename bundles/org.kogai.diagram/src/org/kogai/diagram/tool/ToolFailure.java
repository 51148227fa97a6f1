// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

/** A tool that had to stop; what it did is taken back. */
public final class ToolFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ToolFailure(String message) {
        super(message);
    }

    ToolFailure(RuntimeException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
