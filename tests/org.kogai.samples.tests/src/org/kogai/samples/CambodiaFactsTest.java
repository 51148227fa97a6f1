// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.model.Texts;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.Source;
import org.kogai.model.governance.Statistic;
import org.kogai.model.governance.cooperation.Counterpart;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.semantics.Governance;
import org.kogai.semantics.validation.Finding;
import org.kogai.semantics.validation.Rules;
import org.kogai.semantics.validation.Severity;
import org.kogai.semantics.validation.Validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

class CambodiaFactsTest {
    /** Titles that stand before the name of a person. */
    private static final Pattern PERSON =
            Pattern.compile(
                    "\\b(H\\.\\s?E\\.|Dr|Mr|Mrs|Ms|Excellency|Samdech)\\b\\.?|閣下|博士|[一-龯]氏");

    @TempDir Path folder;

    private CambodiaProject project;

    @BeforeEach
    void load() throws IOException {
        project = CambodiaProject.in(folder);
    }

    @Test
    void citesASourceForWhateverIsMarkedAsSourced() {
        List<String> uncited =
                project.elements()
                        .filter(element -> element.getConfidence() == Confidence.SOURCED)
                        .filter(element -> element.getCitations().isEmpty())
                        .map(element -> element.label("en"))
                        .toList();

        assertEquals(List.of(), uncited);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void namesEachElement(String language) {
        List<String> unnamed =
                project.elements()
                        .filter(element -> Texts.in(element.getName(), language).isEmpty())
                        .map(Element::getId)
                        .toList();

        assertEquals(List.of(), unnamed);
    }

    @Test
    void givesEachTextInEnglishAndJapanese() {
        List<String> alone =
                project.elements().flatMap(CambodiaFactsTest::untranslated).distinct().toList();

        assertEquals(List.of(), alone);
    }

    @Test
    void namesNoPerson() {
        List<String> persons =
                texts().map(LocalizedText::getValue).filter(PERSON.asPredicate()).toList();

        assertEquals(List.of(), persons);
    }

    @Test
    void marksKhmerThatNoSourceShows() {
        assertEquals(
                4,
                texts().filter(text -> "km".equals(text.getLanguage()))
                        .filter(text -> text.getConfidence() == Confidence.UNSOURCED)
                        .count());
    }

    @Test
    void datesAndCitesEachFigure() {
        assertTrue(
                project.all(Statistic.class)
                        .allMatch(f -> f.getDate() != null && !f.getCitations().isEmpty()));
    }

    @Test
    void tellsWhereEachSourceIs() {
        List<String> lost =
                project.all(Source.class)
                        .filter(s -> s.getAddress() == null && s.getPublisher() == null)
                        .map(source -> source.label("en"))
                        .toList();

        assertEquals(List.of(), lost);
    }

    @Test
    void namesTheCounterpartOfTheSpecification() {
        Counterpart counterpart = project.all(Counterpart.class).findFirst().orElseThrow();

        assertEquals("General Department of Industry", counterpart.getBody().label("en"));
    }

    @Test
    void knowsWhatTheIndustryMinistryWasFormedFrom() {
        Institution misti =
                project.all(Institution.class)
                        .filter(body -> "MISTI".equals(body.getAbbreviation()))
                        .findFirst()
                        .orElseThrow();

        assertEquals("MIH", misti.getPredecessors().get(0).getAbbreviation());
    }

    @Test
    void breaksNoRuleThatIsAnError() {
        Governance model = project.model();
        List<String> errors =
                new Validation(Rules.all())
                        .check(model, () -> false).stream()
                                .filter(f -> f.rule().severity() == Severity.ERROR)
                                .map((Finding f) -> f.message("en"))
                                .toList();

        assertEquals(List.of(), errors);
    }

    private Stream<LocalizedText> texts() {
        Iterable<Notifier> all = project.files()::getAllContents;
        return StreamSupport.stream(all.spliterator(), false)
                .filter(LocalizedText.class::isInstance)
                .map(LocalizedText.class::cast);
    }

    /** Features of the element, and of its citations, that lack one of the two languages. */
    private static Stream<String> untranslated(Element element) {
        return Stream.concat(Stream.of(element), element.getCitations().stream())
                .flatMap(CambodiaFactsTest::incomplete);
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> incomplete(EObject object) {
        return object.eClass().getEAllContainments().stream()
                .filter(feature -> feature.getEReferenceType().getName().equals("LocalizedText"))
                .map(feature -> (List<LocalizedText>) object.eGet(feature))
                .filter(texts -> !texts.isEmpty())
                .filter(texts -> Texts.in(texts, "en").isEmpty() || Texts.in(texts, "ja").isEmpty())
                .map(texts -> texts.get(0).getValue());
    }
}
