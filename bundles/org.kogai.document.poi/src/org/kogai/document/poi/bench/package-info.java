// SPDX-License-Identifier: EPL-2.0
/** What the writers are measured against. */
package org.kogai.document.poi.bench;
