// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.bench;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.kogai.model.GovernanceResourceFactory;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionRelation;
import org.kogai.model.governance.institutions.InstitutionsFactory;
import org.kogai.model.governance.institutions.Jurisdiction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** A project of a country with so many institutions, each of which reports to an earlier one. */
final class NetworkProject {
    /** Institutions that report to the same one, mostly. */
    private static final int SPAN = 6;

    private NetworkProject() {}

    /**
     * Writes one.
     *
     * @param folder where to; is made
     * @param institutions how many; there are as many relations, less one
     */
    static void write(Path folder, int institutions) throws IOException {
        Files.createDirectories(folder);
        URI file = URI.createFileURI(folder.resolve("model.kogai").toString());
        Resource resource = new GovernanceResourceFactory().createResource(file);
        resource.getContents().add(workspace(institutions));
        resource.save(Map.of());
    }

    private static Workspace workspace(int institutions) {
        Workspace workspace = named(GovernanceFactory.eINSTANCE.createWorkspace(), "Network");
        Jurisdiction country = named(InstitutionsFactory.eINSTANCE.createJurisdiction(), "Country");
        workspace.getJurisdictions().add(country);
        for (int i = 0; i < institutions; i++) {
            Institution institution =
                    named(InstitutionsFactory.eINSTANCE.createInstitution(), "Institution " + i);
            institution.setJurisdiction(country);
            if (i > 0) {
                InstitutionRelation relation =
                        InstitutionsFactory.eINSTANCE.createInstitutionRelation();
                relation.setId(id("Relation " + i));
                relation.setTarget(workspace.getInstitutions().get((i - 1) / SPAN));
                institution.getRelations().add(relation);
            }
            workspace.getInstitutions().add(institution);
        }
        return workspace;
    }

    private static <T extends Element> T named(T element, String name) {
        LocalizedText text = GovernanceFactory.eINSTANCE.createLocalizedText();
        text.setLanguage("en");
        text.setValue(name);
        element.getName().add(text);
        element.setId(id(name));
        return element;
    }

    private static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
