// SPDX-License-Identifier: EPL-2.0
package org.kogai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.kogai.model.GovernanceFiles.HEAD;
import static org.kogai.model.GovernanceFiles.problems;

import org.junit.jupiter.api.Test;
import org.kogai.model.LoadProblem.Kind;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

class LoadProblemTest {
    private static final String END = "</gov:Workspace>";

    @Test
    void tellsWhereATruncatedFileEnds() {
        assertEquals(
                List.of(new LoadProblem(Kind.NOT_XML, 4, "")),
                problems(HEAD + "  <institutions xmi:id='i'>\n"));
    }

    @Test
    void callsAnEmptyFileNoXml() {
        assertEquals(List.of(Kind.NOT_XML), kinds(""));
    }

    @Test
    void callsBytesThatAreNoUtf8NoXml() {
        GovernanceResource file = GovernanceFiles.file("a.kogai");
        byte[] bytes =
                (HEAD + "<institutions abbreviation='\u00e9'/>" + END)
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThrows(IOException.class, () -> file.load(new ByteArrayInputStream(bytes), Map.of()));
        assertEquals(Kind.NOT_XML, file.problems().get(0).kind());
    }

    @Test
    void callsAnotherVocabularyForeign() {
        assertEquals(List.of(Kind.FOREIGN), kinds("<html xmlns='urn:other'><body/></html>"));
    }

    @Test
    void callsXmlWithoutNamespaceForeign() {
        assertEquals(Kind.FOREIGN, problems("<html><body/></html>").get(0).kind());
    }

    @Test
    void callsAFileForeignWhoseRootIsNoWorkspace() {
        assertEquals(
                List.of(new LoadProblem(Kind.FOREIGN, 1, "")),
                problems(HEAD.replace("Workspace", "Source") + END.replace("Workspace", "Source")));
    }

    @Test
    void refusesADocumentTypeDeclaration() {
        String doctype = "<!DOCTYPE gov:Workspace [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>\n";

        assertEquals(List.of(Kind.DOCTYPE), kinds(HEAD.replaceFirst("\n", "\n" + doctype) + END));
    }

    @Test
    void namesTheUnknownClassAndItsLine() {
        assertEquals(
                List.of(new LoadProblem(Kind.UNKNOWN_CLASS, 3, "Ghost")),
                problems(
                        HEAD
                                + "  <institutions xmlns:xsi='http://www.w3.org/2001/"
                                + "XMLSchema-instance' xsi:type='gov:Ghost' xmi:id='i'/>\n"
                                + END));
    }

    @Test
    void namesTheUnknownFeatureAndItsLine() {
        assertEquals(
                List.of(new LoadProblem(Kind.UNKNOWN_FEATURE, 3, "ghosts")),
                problems(HEAD + "  <ghosts xmi:id='i'/>\n" + END));
    }

    @Test
    void namesTheValueThatIsNoDate() {
        assertEquals(
                List.of(new LoadProblem(Kind.ILLEGAL_VALUE, 3, "soon")),
                problems(HEAD + "  <institutions xmi:id='i' founded='soon'/>\n" + END));
    }

    @Test
    void namesTheIdThatOccursTwice() {
        assertEquals(
                List.of(new LoadProblem(Kind.DUPLICATE_ID, 4, "i")),
                problems(
                        HEAD
                                + "  <institutions xmi:id='i'/>\n  <institutions xmi:id='i'/>\n"
                                + END));
    }

    @Test
    void namesTheReferenceToNoElement() {
        assertEquals(
                List.of(new LoadProblem(Kind.UNRESOLVED, 3, "nobody")),
                problems(HEAD + "  <institutions xmi:id='i' jurisdiction='nobody'/>\n" + END));
    }

    @Test
    void tellsNothingButTheVersionOfANewerFormat() {
        assertEquals(
                List.of(new LoadProblem(Kind.NEWER_FORMAT, 2, "3")),
                problems(
                        HEAD.replace(">\n", " formatVersion='3'>\n")
                                        .replace("? formatVersion='3'", "?")
                                + "  <ghosts/>\n"
                                + END));
    }

    private static List<Kind> kinds(String text) {
        return problems(text).stream().map(LoadProblem::kind).toList();
    }
}
