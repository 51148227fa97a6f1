// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.model.governance.Element;
import org.kogai.model.governance.institutions.Jurisdiction;

import java.util.HashSet;
import java.util.Set;

/** Gives each diagram or table of a project a name of its own, fit for a file. */
final class ItemNames {
    /** With folder, kind, language and extension a path must stay open to all systems. */
    private static final int LONGEST = 60;

    private final Set<String> given = new HashSet<>();

    /** A name such as InstitutionMap-KH; with a number behind when there is one like it. */
    String next(String kind, Element target) {
        String name = kind + "-" + key(target);
        String unique = name;
        for (int number = 2; !given.add(unique); number++) {
            unique = name + "-" + number;
        }
        return unique;
    }

    private static String key(Element target) {
        if (target instanceof Jurisdiction country && country.getIsoCode() != null) {
            return country.getIsoCode();
        }
        String label = target.label("en").replaceAll("[^A-Za-z0-9]+", "-");
        String trimmed = label.replaceAll("^-|-$", "");
        return trimmed.isEmpty() ? target.getId() : shortened(trimmed);
    }

    /**
     * A long name ends with a mark of the whole, so that it stays its own whatever comes beside.
     */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String start = name.substring(0, LONGEST);
        String words = start.contains("-") ? start.substring(0, start.lastIndexOf('-')) : start;
        return "%s-%04x".formatted(words, name.hashCode() & 0xffff);
    }
}
