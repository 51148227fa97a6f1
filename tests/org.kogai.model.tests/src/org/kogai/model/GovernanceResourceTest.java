// SPDX-License-Identifier: EPL-2.0
package org.kogai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kogai.model.GovernanceFiles.file;
import static org.kogai.model.GovernanceFiles.institution;
import static org.kogai.model.GovernanceFiles.text;
import static org.kogai.model.GovernanceFiles.workspace;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.institutions.Institution;

import java.io.IOException;
import java.util.Optional;

class GovernanceResourceTest {
    @Test
    void writesOneElementPerLineWithItsId() {
        GovernanceResource file = file("a.kogai");
        Workspace workspace = workspace("w");
        Institution institution = institution(workspace, "i");
        institution.setFounded(PartialDate.parse("1999-04"));
        institution.getName().add(name("ja", "環境省"));
        file.getContents().add(workspace);

        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <gov:Workspace xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:gov="http://www.kogai.org/governance/1.0" xmi:id="w" formatVersion="2">
                  <institutions xmi:id="i" founded="1999-04">
                    <name language="ja" value="環境省"/>
                  </institutions>
                </gov:Workspace>
                """,
                text(file));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        GovernanceResource file = file("a.kogai");
        Workspace workspace = workspace("w");
        Institution first = institution(workspace, "i");
        Institution second = institution(workspace, "j");
        first.getPredecessors().add(second);
        file.getContents().add(workspace);

        GovernanceResource again = GovernanceFiles.load(text(file));

        assertEquals(text(file), text(again));
        Workspace read = workspace(again);
        assertSame(
                read.getInstitutions().get(1),
                read.getInstitutions().get(0).getPredecessors().get(0));
    }

    @Test
    void keepsLineBreaksWithinATextOnOneLine() throws IOException {
        GovernanceResource file = file("a.kogai");
        Workspace workspace = workspace("w");
        workspace.getName().add(name("en", "two\nlines"));
        file.getContents().add(workspace);

        GovernanceResource again = GovernanceFiles.load(text(file));

        assertEquals("two\nlines", workspace(again).getName().get(0).getValue());
        assertTrue(text(file).contains("two&#xA;lines"));
    }

    @Test
    void givesAnIdToWhatComesIn() {
        GovernanceResource file = file("a.kogai");
        Workspace workspace = GovernanceFactory.eINSTANCE.createWorkspace();
        file.getContents().add(workspace);

        assertNotNull(workspace.getId());
        assertEquals(Optional.of(workspace), file.element(workspace.getId()));
    }

    @Test
    void keepsTheIdOfWhatLeavesAndComesBack() {
        GovernanceResource file = file("a.kogai");
        Workspace workspace = workspace("w");
        file.getContents().add(workspace);
        Institution institution = institution(workspace, null);
        String id = institution.getId();

        workspace.getInstitutions().remove(institution);
        assertEquals(Optional.empty(), file.element(id));
        workspace.getInstitutions().add(institution);

        assertEquals(id, institution.getId());
        assertSame(institution, file.getEObject(id));
    }

    @Test
    void givesACopyItsOwnId() {
        GovernanceResource file = file("a.kogai");
        Workspace workspace = workspace("w");
        file.getContents().add(workspace);
        Institution original = institution(workspace, "i");

        Institution copy = EcoreUtil.copy(original);
        workspace.getInstitutions().add(copy);

        assertEquals("i", original.getId());
        assertNotEquals("i", copy.getId());
    }

    @Test
    void givesACopyInAnotherFileItsOwnId() {
        ResourceSet set = new ResourceSetImpl();
        GovernanceResource one = file(set, "a.kogai");
        GovernanceResource two = file(set, "b.kogai");
        one.getContents().add(workspace("w"));
        two.getContents().add(workspace("v"));
        Institution original = institution(workspace(one), "i");

        Institution copy = EcoreUtil.copy(original);
        workspace(two).getInstitutions().add(copy);

        assertNotEquals("i", copy.getId());
    }

    @Test
    void keepsTheIdOfWhatMovesToAnotherFile() {
        ResourceSet set = new ResourceSetImpl();
        GovernanceResource one = file(set, "a.kogai");
        GovernanceResource two = file(set, "b.kogai");
        one.getContents().add(workspace("w"));
        two.getContents().add(workspace("v"));
        Institution institution = institution(workspace(one), "i");

        workspace(two).getInstitutions().add(institution);

        assertEquals("i", institution.getId());
        assertFalse(one.element("i").isPresent());
        assertTrue(two.element("i").isPresent());
    }

    @Test
    void refersToAnotherFileByNameAndId() throws IOException {
        ResourceSet set = new ResourceSetImpl();
        GovernanceResource one = file(set, "a.kogai");
        GovernanceResource two = file(set, "b.kogai");
        one.getContents().add(workspace("w"));
        two.getContents().add(workspace("v"));
        Institution first = institution(workspace(one), "i");
        Institution second = institution(workspace(two), "j");
        first.getPredecessors().add(second);

        String text = text(one);
        assertTrue(text.contains("href=\"b.kogai#j\""), text);

        ResourceSet other = new ResourceSetImpl();
        GovernanceResource read = GovernanceFiles.load(other, "a.kogai", text);
        GovernanceFiles.load(other, "b.kogai", text(two));
        assertEquals(
                "j", workspace(read).getInstitutions().get(0).getPredecessors().get(0).getId());
    }

    @Test
    void remembersTheLineOfAReferenceToAnotherFile() throws IOException {
        GovernanceResource file =
                GovernanceFiles.load(
                        GovernanceFiles.HEAD
                                + "  <institutions xmi:id='i'>\n"
                                + "    <predecessors href='b.kogai#j'/>\n"
                                + "  </institutions>\n</gov:Workspace>");

        assertEquals(
                Optional.of(4),
                file.lineOf(URI.createFileURI("/project/b.kogai").appendFragment("j")));
    }

    @Test
    void tellsListenersOfChangesAfterLoading() throws IOException {
        GovernanceResource file = GovernanceFiles.load(GovernanceFiles.HEAD + "</gov:Workspace>");

        assertTrue(workspace(file).eDeliver());
    }

    private static LocalizedText name(String language, String value) {
        LocalizedText text = GovernanceFactory.eINSTANCE.createLocalizedText();
        text.setLanguage(language);
        text.setValue(value);
        return text;
    }
}
