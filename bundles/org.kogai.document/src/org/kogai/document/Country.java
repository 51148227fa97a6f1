// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.institutions.Jurisdiction;

/**
 * Country that chapters are about. Each project of a set that refer to each other may describe the
 * country itself: what has its code is the same country.
 *
 * @param jurisdiction the country as the subject of the document names it
 * @param only whether the document is about no other, so that what names no country belongs here
 */
record Country(Jurisdiction jurisdiction, boolean only) {
    /** Whether something of this jurisdiction belongs here. */
    boolean holds(Jurisdiction other) {
        return other == null ? only : is(jurisdiction, other);
    }

    static boolean is(Jurisdiction one, Jurisdiction other) {
        return one == other
                || one.getIsoCode() != null && one.getIsoCode().equals(other.getIsoCode());
    }
}
