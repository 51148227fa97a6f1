// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.simulation;

import org.kogai.semantics.appointment.FactoryFacts;

/**
 * Factory of a register.
 *
 * @param facts what the rules ask about it
 * @param province where it lies, as the register says; empty when it doesn't
 * @param industry what it makes, as the register says; empty when it doesn't
 */
public record RegisteredFactory(FactoryFacts facts, String province, String industry) {}
