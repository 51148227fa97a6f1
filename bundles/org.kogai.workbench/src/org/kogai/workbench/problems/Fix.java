// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.problems;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.tool.RecordedCommand;
import org.kogai.semantics.validation.Finding;
import org.kogai.semantics.validation.Fixes;
import org.kogai.workbench.project.Project;

import java.util.List;
import java.util.Optional;

/**
 * A change that mends a problem.
 *
 * @param label what it does, in the words of a menu
 * @param element what it is about
 */
record Fix(String label, EObject element, Runnable change) {
    /** The fix of a finding; absent where a person must decide. */
    static Optional<Fix> of(Finding finding, String reader) {
        return Fixes.of(finding)
                .map(change -> new Fix(finding.rule().fix(reader), finding.element(), change));
    }

    /** Does it in one step that can be undone. */
    void run(Project project) {
        project.run(
                new RecordedCommand(label, () -> List.of(EcoreUtil.getRootContainer(element))) {
                    @Override
                    protected void change() {
                        change.run();
                    }
                });
    }
}
