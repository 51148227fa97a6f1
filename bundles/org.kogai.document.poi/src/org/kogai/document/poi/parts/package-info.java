// SPDX-License-Identifier: EPL-2.0
/** Divides diagrams that are too large for one slide. */
package org.kogai.document.poi.parts;
