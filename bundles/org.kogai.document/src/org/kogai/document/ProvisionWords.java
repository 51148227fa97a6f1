// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Provision;
import org.kogai.semantics.Places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Provisions in the words of a cell: each instrument once, with the places in it. */
record ProvisionWords(Cells cells) {
    String of(List<? extends Provision> provisions) {
        Map<Optional<LegalInstrument>, List<String>> places = new LinkedHashMap<>();
        for (Provision provision : provisions) {
            places.computeIfAbsent(CountryFrame.instrument(provision), law -> new ArrayList<>())
                    .add(CountryFrame.place(provision));
        }
        return places.entrySet().stream()
                .map(cited -> cited(cited.getKey(), Places.joined(cited.getValue())))
                .collect(Collectors.joining("; "));
    }

    private String cited(Optional<LegalInstrument> law, String place) {
        String words = cells.places().of(place);
        String title = law.map(it -> it.label(cells.language())).orElse("");
        return SameWords.areOf(title, words) ? title : (title + " " + words).strip();
    }
}
