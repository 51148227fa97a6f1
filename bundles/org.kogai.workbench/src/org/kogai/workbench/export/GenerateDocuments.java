// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

public final class GenerateDocuments {
    public GenerateDocuments(
            org.eclipse.swt.widgets.Shell s, org.kogai.workbench.project.Project p) {}

    public void open(java.util.List<java.lang.String> l) {}
}
