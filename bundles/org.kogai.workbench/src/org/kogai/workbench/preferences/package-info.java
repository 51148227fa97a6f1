// SPDX-License-Identifier: EPL-2.0
/** Settings of the user. */
package org.kogai.workbench.preferences;
