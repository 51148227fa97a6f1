// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.Source;

import java.util.List;

/** The line at the foot of a slide. */
class SlideSourcesTest {
    private static Element citing(String... names) {
        Element element = GovernanceFactory.eINSTANCE.createStatistic();
        for (String name : names) {
            Source source = GovernanceFactory.eINSTANCE.createSource();
            LocalizedText text = GovernanceFactory.eINSTANCE.createLocalizedText();
            text.setLanguage("en");
            text.setValue(name);
            source.getName().add(text);
            Citation citation = GovernanceFactory.eINSTANCE.createCitation();
            citation.setSource(source);
            element.getCitations().add(citation);
        }
        return element;
    }

    private static String note(String... names) {
        return new SlideSources("en", List.of(citing(names))).note();
    }

    @Test
    void namesTwoSources() {
        assertEquals("Sources: Act; Order; and 1 more (see notes)", note("Act", "Order", "Rule"));
    }

    @Test
    void namesOneWhenTwoWouldTakeMoreThanTwoLines() {
        String act =
                "Act on the organisations for pollution control in specified factories, ".repeat(2);
        assertEquals("Sources: " + act + "; and 1 more (see notes)", note(act, act + "order"));
    }
}
