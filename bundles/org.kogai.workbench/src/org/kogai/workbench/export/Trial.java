// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A simulation that a person asked for.
 *
 * @param rules key of the rule set to try out
 * @param compared key of the rule set to compare with
 * @param register file of factories, csv or xlsx
 * @param firstYear first year of training
 */
record Trial(String rules, Optional<String> compared, Path register, int firstYear) {}
