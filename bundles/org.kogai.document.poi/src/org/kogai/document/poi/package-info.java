// SPDX-License-Identifier: EPL-2.0
/** Writes documents as docx, pptx and xlsx. */
package org.kogai.document.poi;
