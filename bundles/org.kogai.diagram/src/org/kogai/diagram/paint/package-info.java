// SPDX-License-Identifier: EPL-2.0
/** Shapes of a diagram and the formats they are written in. */
package org.kogai.diagram.paint;
