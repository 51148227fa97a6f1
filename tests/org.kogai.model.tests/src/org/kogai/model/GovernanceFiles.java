// SPDX-License-Identifier: EPL-2.0
package org.kogai.model;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionsFactory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Model files in memory. */
final class GovernanceFiles {
    static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <gov:Workspace xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:gov="http://www.kogai.org/governance/1.0" xmi:id="w">
            """;

    private GovernanceFiles() {}

    static GovernanceResource file(ResourceSet set, String name) {
        GovernanceResource file =
                (GovernanceResource)
                        new GovernanceResourceFactory()
                                .createResource(URI.createFileURI("/project/" + name));
        set.getResources().add(file);
        return file;
    }

    static GovernanceResource file(String name) {
        return file(new ResourceSetImpl(), name);
    }

    static GovernanceResource load(String text) throws IOException {
        return load(new ResourceSetImpl(), "a.kogai", text);
    }

    static GovernanceResource load(ResourceSet set, String name, String text) throws IOException {
        GovernanceResource file = file(set, name);
        file.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        return file;
    }

    /** What is wrong with this text as a file. */
    static List<LoadProblem> problems(String text) {
        GovernanceResource file = file("a.kogai");
        try {
            file.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
            return List.of();
        } catch (IOException e) {
            return file.problems();
        }
    }

    static String text(GovernanceResource file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.save(out, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Workspace workspace(GovernanceResource file) {
        return (Workspace) file.getContents().get(0);
    }

    static Workspace workspace(String id) {
        Workspace workspace = GovernanceFactory.eINSTANCE.createWorkspace();
        workspace.setId(id);
        return workspace;
    }

    static Institution institution(Workspace workspace, String id) {
        Institution institution = InstitutionsFactory.eINSTANCE.createInstitution();
        institution.setId(id);
        workspace.getInstitutions().add(institution);
        return institution;
    }
}
