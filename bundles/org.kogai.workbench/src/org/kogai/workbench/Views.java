// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

/** Ids of the views, as plugin.xml registers them. */
public final class Views {
    public static final String EXPLORER = "org.kogai.workbench.explorer";
    public static final String PROPERTIES = "org.kogai.workbench.properties";
    public static final String PROBLEMS = "org.kogai.workbench.problems";
    public static final String OUTLINE = "org.kogai.workbench.outline";
    public static final String PROGRESS = "org.kogai.workbench.progress";

    private Views() {}
}
