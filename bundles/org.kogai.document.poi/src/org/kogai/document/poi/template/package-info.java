// SPDX-License-Identifier: EPL-2.0
/** Fills Word documents that persons made as templates. */
package org.kogai.document.poi.template;
