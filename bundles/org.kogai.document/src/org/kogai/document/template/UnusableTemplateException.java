// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

import java.nio.file.Path;
import java.util.List;

/** A file is not taken as a template. */
public final class UnusableTemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient List<TemplateRefusal> refusals;

    public UnusableTemplateException(Path file, List<TemplateRefusal> refusals) {
        super(file + " " + refusals);
        this.file = file;
        this.refusals = List.copyOf(refusals);
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** All reasons. */
    public List<TemplateRefusal> refusals() {
        return refusals;
    }
}
