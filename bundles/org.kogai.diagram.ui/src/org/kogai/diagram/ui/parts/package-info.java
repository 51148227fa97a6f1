// SPDX-License-Identifier: EPL-2.0
/** Edit parts: what views look like in the editor, and which commands gestures on them become. */
package org.kogai.diagram.ui.parts;
