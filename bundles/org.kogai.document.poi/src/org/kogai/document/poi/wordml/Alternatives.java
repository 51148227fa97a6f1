// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.wordml;

/** Words of markup compatibility (ECMA-376 part 3): one content for those who know a namespace. */
public final class Alternatives {
    public static final String NAMESPACE =
            "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /** Namespace that PowerPoint knows since 2010. */
    public static final String POWERPOINT =
            "http://schemas.microsoft.com/office/powerpoint/2010/main";

    /** LibreOffice decides by the prefix what it knows, and it does not know this one. */
    public static final String POWERPOINT_PREFIX = "p2010";

    private Alternatives() {}
}
