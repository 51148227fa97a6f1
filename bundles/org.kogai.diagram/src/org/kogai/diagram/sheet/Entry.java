// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.sheet;

import org.kogai.diagram.views.DColumn;
import org.kogai.diagram.views.DLine;

/** A text for the place where a line meets a column. */
public record Entry(DLine line, DColumn column, String text) {}
