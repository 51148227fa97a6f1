// SPDX-License-Identifier: EPL-2.0
/** Tables as spreadsheets treat them: sorted, filtered, typed into, copied and pasted by blocks. */
package org.kogai.diagram.sheet;
