// SPDX-License-Identifier: EPL-2.0
/** Draw2d figures that paint scene nodes and scene edges. */
package org.kogai.diagram.ui.figures;
