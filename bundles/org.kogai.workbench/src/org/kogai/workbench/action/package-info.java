// SPDX-License-Identifier: EPL-2.0
/** Actions of the menus and the toolbar. */
package org.kogai.workbench.action;
