// SPDX-License-Identifier: EPL-2.0
/** Examines office files before they leave the house. */
package org.kogai.document.poi.check;
