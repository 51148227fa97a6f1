// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

public final class ExportDiagrams {
    public ExportDiagrams(org.eclipse.swt.widgets.Shell s, org.kogai.workbench.project.Project p) {}

    public void open(java.util.List<org.kogai.diagram.views.DSemanticDiagram> l) {}
}
