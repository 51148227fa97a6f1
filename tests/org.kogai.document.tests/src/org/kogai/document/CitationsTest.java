// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.Source;
import org.kogai.semantics.Places;
import org.kogai.testing.GovernanceExample;

import java.util.List;
import java.util.stream.Stream;

class CitationsTest {
    private final GovernanceExample example = new GovernanceExample();
    private final Citations citations = new Citations(Places.in("en"));

    @Test
    void giveTheSameSourceTheSameNumber() {
        assertEquals(1, citations.of(example.law).get(0).number());
        assertEquals(1, citations.of(example.gap).get(0).number());
        assertEquals(List.of(example.source), citations.sources());
    }

    @Test
    void countSourcesInTheOrderOfTheText() {
        Source later = GovernanceFactory.eINSTANCE.createSource();
        Citation citation = GovernanceFactory.eINSTANCE.createCitation();
        citation.setSource(later);
        example.gap.getCitations().add(0, citation);
        assertEquals(1, citations.of(example.law).get(0).number());
        assertEquals(2, citations.of(example.gap).get(0).number());
        assertEquals("[2]", citations.of(example.gap).get(0).label());
    }

    @Test
    void giveEntriesOfOneAddressOneNumber() {
        Source copy = GovernanceFactory.eINSTANCE.createSource();
        copy.setAddress("https://example.org/act/1");
        example.source.setAddress("https://example.org/act/1");
        Citation citation = GovernanceFactory.eINSTANCE.createCitation();
        citation.setSource(copy);
        assertEquals(1, citations.of(example.law).get(0).number());
        assertEquals(1, citations.of(citation).number());
        assertEquals(List.of(example.source), citations.sources());
    }

    @Test
    void giveEntriesOfOneTitleOneNumber() {
        Source copy = GovernanceFactory.eINSTANCE.createSource();
        copy.getName().addAll(EcoreUtil.copyAll(example.source.getName()));
        copy.setPublisher(example.source.getPublisher());
        example.source.setAddress(null);
        assertEquals(1, Citations.distinct(Stream.of(example.source, copy), "en").size());
    }

    @Test
    void passOverACitationWithoutSource() {
        example.gap.getCitations().get(0).setSource(null);
        assertEquals(List.of(), citations.of(example.gap));
    }
}
