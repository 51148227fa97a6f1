// SPDX-License-Identifier: EPL-2.0
/** The XML of docx files that are there already: finding, changing and adding. */
package org.kogai.document.poi.wordml;
