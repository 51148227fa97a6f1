// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.diagram;

import org.kogai.diagram.ui.Lens;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.dossier.StandpointView;
import org.kogai.semantics.time.Presences;
import org.kogai.semantics.time.Standpoint;
import org.kogai.workbench.preferences.Languages;
import org.kogai.workbench.project.Project;

/**
 * Shows a diagram of a project as the command line writes it with {@code --as-of} and {@code
 * --proposal}.
 *
 * @param standpoint a day, a proposal or both
 */
record StandpointLens(Project project, Standpoint standpoint) implements Lens {
    /** Made anew each time, for the model changes while one looks at it. */
    private StandpointView view() {
        return new StandpointView(standpoint, new Presences(project.governance(), standpoint));
    }

    @Override
    public void apply(DSemanticDiagram copy) {
        view().apply(copy);
    }

    @Override
    public String title(String title) {
        return view().title(title, Languages.reader());
    }
}
