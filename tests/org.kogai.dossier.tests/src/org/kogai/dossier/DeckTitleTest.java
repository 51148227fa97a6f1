// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.Element;
import org.kogai.testing.GovernanceExample;

import java.util.List;
import java.util.Optional;

class DeckTitleTest {
    private final GovernanceExample example = new GovernanceExample();

    @Test
    void namesTheCountriesAndNoneOfTheirLaws() {
        String country = example.country.label("en");
        assertEquals(
                country + ": bodies and law of pollution control",
                title(example.country, example.law));
    }

    @Test
    void namesWhatTheDiagramsAreAboutWhenThatIsNoCountry() {
        assertEquals(
                example.law.label("en") + ": bodies and law of pollution control",
                title(example.law));
    }

    private static String title(Element... targets) {
        return DeckTitle.of(
                List.of(targets).stream()
                        .map(target -> new DiagramItem("Map", null, target, Optional.empty()))
                        .toList(),
                "en");
    }
}
