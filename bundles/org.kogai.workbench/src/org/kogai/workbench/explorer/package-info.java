// SPDX-License-Identifier: EPL-2.0
/** Tree of projects, files, elements, diagrams and documents. */
package org.kogai.workbench.explorer;
