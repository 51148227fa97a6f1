// SPDX-License-Identifier: EPL-2.0
/** Making pictures, slides and documents in the background. */
package org.kogai.workbench.export;
