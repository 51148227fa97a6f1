// SPDX-License-Identifier: EPL-2.0
/** Open projects and what the parts of the window share of them. */
package org.kogai.workbench.project;
