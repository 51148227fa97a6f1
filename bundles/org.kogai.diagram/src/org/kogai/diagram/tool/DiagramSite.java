// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.views.DSemanticDiagram;

/** Diagram in which operations make views. */
record DiagramSite(DiagramDescription description, DSemanticDiagram diagram) {}
