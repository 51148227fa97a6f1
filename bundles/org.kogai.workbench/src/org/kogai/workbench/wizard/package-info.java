// SPDX-License-Identifier: EPL-2.0
/** Wizards. */
package org.kogai.workbench.wizard;
