// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import org.eclipse.ui.application.WorkbenchAdvisor;

/** What the workbench shows when it starts. */
final class KogaiWorkbenchAdvisor extends WorkbenchAdvisor {
    @Override
    public String getInitialWindowPerspectiveId() {
        return GovernancePerspective.ID;
    }
}
