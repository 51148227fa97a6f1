// SPDX-License-Identifier: EPL-2.0
/** What the rules find in the open projects. */
package org.kogai.workbench.problems;
