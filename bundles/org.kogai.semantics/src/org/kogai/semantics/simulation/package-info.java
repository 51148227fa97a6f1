// SPDX-License-Identifier: EPL-2.0
/** What rule sets would mean for the factories of a register. */
package org.kogai.semantics.simulation;
