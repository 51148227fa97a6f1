// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

/** One question about an office file. */
@FunctionalInterface
interface HealthCheck {
    void check(OfficeParts file, Findings findings);
}
