// SPDX-License-Identifier: EPL-2.0
/**
 * Applies rule sets of the model to factories: which posts, permits, classes and duties follow, and
 * by which rule. The rules are data; this package knows no threshold of any law.
 */
package org.kogai.semantics.appointment;
