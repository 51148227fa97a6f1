// SPDX-License-Identifier: EPL-2.0
/** Puts generated slides and what a person did in an earlier deck together. */
package org.kogai.document.poi.merge.slides;
