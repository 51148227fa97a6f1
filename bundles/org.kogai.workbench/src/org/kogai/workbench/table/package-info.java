// SPDX-License-Identifier: EPL-2.0
/** Tables as inputs of their editor, and the editor: a grid with in-cell edit. */
package org.kogai.workbench.table;
