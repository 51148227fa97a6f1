// SPDX-License-Identifier: EPL-2.0
/** Benchmarks of the speed budgets. */
package org.kogai.cli.bench;
