// SPDX-License-Identifier: EPL-2.0
/** Builders, assertions and fixtures of the tests. */
package org.kogai.testing;
