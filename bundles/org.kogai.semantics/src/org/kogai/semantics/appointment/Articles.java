// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.TextKind;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Provision;

import java.util.List;
import java.util.stream.Collectors;

/** Cites provisions in a line. */
public final class Articles {
    private Articles() {}

    /**
     * Short title of the instrument and path of each provision, separated by semicolons.
     *
     * @param language BCP 47 tag, for the titles
     */
    public static String of(List<Provision> provisions, String language) {
        return provisions.stream()
                .map(provision -> cite(provision, language))
                .collect(Collectors.joining("; "));
    }

    private static String cite(Provision provision, String language) {
        String path = provision.getPath() == null ? provision.label(language) : provision.getPath();
        String title = title(provision, language);
        return title.isEmpty() ? path : title + " " + path;
    }

    private static String title(EObject inside, String language) {
        if (inside == null) {
            return "";
        }
        return inside instanceof LegalInstrument instrument
                ? shortTitle(instrument, language)
                : title(inside.eContainer(), language);
    }

    private static String shortTitle(LegalInstrument instrument, String language) {
        return instrument.getName().stream()
                .filter(name -> name.getKind() == TextKind.ABBREVIATION)
                .filter(name -> language.equals(name.getLanguage()))
                .map(name -> name.getValue())
                .findFirst()
                .orElseGet(() -> instrument.label(language));
    }
}
