// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

/** Weight of a finding, lightest first. */
public enum Severity {
    INFO,
    WARNING,
    ERROR
}
