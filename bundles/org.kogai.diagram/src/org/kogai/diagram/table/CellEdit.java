// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.table;

import org.kogai.diagram.description.Expression;

import java.util.Optional;

/**
 * How cells are edited.
 *
 * @param tool tool that takes the text; absent = the value of the feature is set
 * @param canEdit whether a cell may be edited; none = true
 */
public record CellEdit(Optional<TableTool> tool, Expression canEdit) {}
