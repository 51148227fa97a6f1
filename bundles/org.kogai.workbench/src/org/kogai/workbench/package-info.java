// SPDX-License-Identifier: EPL-2.0
/** The desktop application. */
package org.kogai.workbench;
