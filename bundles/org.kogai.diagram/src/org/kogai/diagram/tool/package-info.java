// SPDX-License-Identifier: EPL-2.0
/** Tools of a diagram as undoable commands. */
package org.kogai.diagram.tool;
