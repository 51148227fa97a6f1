// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.table.TableTool;
import org.kogai.diagram.views.DColumn;
import org.kogai.diagram.views.DLine;
import org.kogai.diagram.views.DTableElement;

import java.util.Optional;

/** Tool steps on a table. The named tool is taken as chosen. */
final class TableSteps {
    private final CaseSession session;

    TableSteps(CaseSession session) {
        this.session = session;
    }

    /** Command of a step; empty when it cannot be executed. */
    Optional<Command> command(Step step) throws CaseException {
        switch (step.text("kind")) {
            case "createLine", "createColumn":
                EObject on = session.tableElement(step.object("on"));
                return session.tableRuntime().create(session.table(), tool(step, on), on);
            case "deleteLine", "deleteColumn":
                return session.tableRuntime()
                        .delete(
                                session.table(),
                                (DTableElement) session.tableElement(step.object("on")));
            case "editCell":
                return session.tableRuntime()
                        .edit(
                                session.table(),
                                (DLine) session.tableElement(step.object("line")),
                                (DColumn) session.tableElement(step.object("column")),
                                step.text("text"));
            default:
                throw new CaseException("step.unknown", step.values().toString());
        }
    }

    private TableTool tool(Step step, EObject on) throws CaseException {
        return session.tableRuntime().creationTools(session.table(), on).stream()
                .filter(tool -> tool.name().equals(step.text("tool")))
                .findFirst()
                .orElseThrow(() -> new CaseException("tool.unknown", step.text("tool")));
    }
}
