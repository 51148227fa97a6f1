// SPDX-License-Identifier: EPL-2.0
/** Measures the window: {@code kogai bench editor}. */
package org.kogai.workbench.bench;
