// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.ToolHead;
import org.kogai.diagram.refresh.Evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Command of a tool: records the models and the representation, and cleans references to lost
 * elements.
 */
abstract class ToolCommand extends RecordedCommand {
    private final Evaluation evaluation;

    ToolCommand(ToolHead head, Evaluation evaluation, EObject representation) {
        super(
                head.label().isEmpty() ? head.name() : head.label(),
                () -> scope(evaluation, representation));
        this.evaluation = evaluation;
    }

    static Collection<Notifier> scope(Evaluation evaluation, EObject representation) {
        List<Notifier> scope = new ArrayList<>(evaluation.resources().get());
        scope.add(representation);
        return scope;
    }

    @Override
    protected void finish(Set<EObject> detached) {
        References.clean(detached, evaluation.resources().get());
    }
}
