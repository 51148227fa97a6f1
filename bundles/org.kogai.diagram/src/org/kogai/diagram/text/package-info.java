// SPDX-License-Identifier: EPL-2.0
/** The one font service of all outputs: which font, how wide, where lines break. */
package org.kogai.diagram.text;
