// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.model.governance.cooperation.CooperationPackage;

import java.util.ArrayList;
import java.util.List;

class TemplateCheckTest {
    private static List<TemplateMark> marks(String... words) {
        List<TemplateMark> marks = new ArrayList<>();
        for (String one : words) {
            marks.add(new TemplateMark(marks.size(), Placeholder.of(one), TemplatePlace.whole()));
        }
        return marks;
    }

    private static List<TemplateProblem> check(String... words) {
        return TemplateCheck.check(List.of(marks(words)), List.of("InstitutionMap", "GapTrace"));
    }

    private static String found(String... words) {
        return String.join(
                " ", check(words).stream().map(one -> one.mark() + ":" + one.kind()).toList());
    }

    @Test
    void findsNothingInWhatIsRight() {
        assertEquals(
                "",
                found(
                        "name",
                        "country.name",
                        "#each laws as law",
                        "law.name",
                        "issuer.name",
                        "@number",
                        "#each provisions",
                        "law.number",
                        "path",
                        "/each",
                        "/each",
                        "#if proposal",
                        "proposal.measures.indicators.target",
                        "else",
                        "date",
                        "/if",
                        "stakeholders.name",
                        "diagram InstitutionMap",
                        "chapter law",
                        "chapter sources",
                        "contents"));
    }

    @ParameterizedTest
    @CsvSource({"lawz,laws", "Name,name", "currenyc,currency", "ISOCODE,isoCode"})
    void suggestsTheNearestName(String wrong, String right) {
        TemplateProblem problem = check(wrong).get(0);

        assertEquals(TemplateProblem.Kind.UNKNOWN_NAME, problem.kind());
        assertEquals(List.of(wrong, right), problem.values());
        assertTrue(problem.message("en").endsWith("Did you mean: " + right + "?"));
    }

    @Test
    void suggestsNothingWhenNothingIsNear() {
        assertEquals(List.of("xyzzyplugh", ""), check("xyzzyplugh").get(0).values());
    }

    @Test
    void knowsFeaturesOfTheKindsOfAClass() {
        assertEquals("", found("#each gaps", "#each affects", "isoCode", "/each", "/each"));
    }

    @Test
    void findsNamesAfterPlainValues() {
        assertEquals("0:PLAIN_VALUE", found("name.length"));
    }

    @Test
    void keepsPersonalDataOut() {
        assertEquals(
                "1:PERSONAL 3:PERSONAL",
                found("#each stakeholders", "person.email", "/each", "#each persons", "/each"));
    }

    @Test
    void findsPartsThatAreNotClosed() {
        assertEquals("0:NOT_CLOSED", found("#each laws", "name"));
        assertEquals("1:NOT_OPEN", found("name", "/if"));
        assertEquals(
                "2:CROSSED 3:CROSSED 1:NOT_CLOSED 0:NOT_CLOSED",
                found("#each laws", "#if number", "/each", "/each"));
    }

    @Test
    void findsElsesInTheWrongPlace() {
        assertEquals("0:ELSE_ALONE", found("else"));
        assertEquals("1:ELSE_IN_EACH", found("#each laws", "else", "/each"));
        assertEquals("2:SECOND_ELSE", found("#if laws", "else", "else", "/if"));
    }

    @Test
    void findsUnknownDiagramsAndChapters() {
        assertEquals(
                "0:UNKNOWN_DIAGRAM 1:UNKNOWN_CHAPTER",
                found("diagram InstitutionMapp", "chapter laws", "chapter sources"));
    }

    @Test
    void putsAChapterInOnce() {
        assertEquals("1:REPEATED", found("chapter law", "chapter law", "chapter sources"));
        assertEquals("1:REPEATED", found("#each laws", "chapter gaps", "/each", "chapter sources"));
    }

    @Test
    void asksForAPlaceForSourcesThatAreCited() {
        assertEquals("1:NO_SOURCES", found("name", "chapter law"));
        assertEquals("1:NO_SOURCES", found("#each laws", "@sources", "/each"));
    }

    @Test
    void readsForWhatATemplateIs() {
        assertEquals("", found("about Seminar", "plannedParticipants", "place"));
        assertEquals("0:UNKNOWN_CLASS", found("about Seminarr"));
        assertEquals(
                CooperationPackage.Literals.SEMINAR,
                TemplateCheck.type(List.of(marks("about Seminar"))));
    }

    @Test
    void judgesNothingBelowAMistake() {
        assertEquals("0:UNKNOWN_NAME", found("#each lawz", "numbr", "/each"));
    }
}
