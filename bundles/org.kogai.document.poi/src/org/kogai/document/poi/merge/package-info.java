// SPDX-License-Identifier: EPL-2.0
/** Generating a docx again over one that a person has worked on. */
package org.kogai.document.poi.merge;
