// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import java.util.Locale;

/** Formats in which a diagram leaves. */
public enum PictureFormat {
    SVG,
    PNG,
    PPTX;

    /** Extension of the file, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
