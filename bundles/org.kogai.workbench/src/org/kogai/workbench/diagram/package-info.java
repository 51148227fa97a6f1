// SPDX-License-Identifier: EPL-2.0
/** Diagrams as inputs of the editor. */
package org.kogai.workbench.diagram;
