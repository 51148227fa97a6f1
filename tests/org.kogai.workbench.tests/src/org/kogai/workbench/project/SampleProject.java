// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.samples.Samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The sample about Cambodia, copied to a folder and opened. */
public final class SampleProject {
    private final Project project;

    public SampleProject(Path folder) {
        try {
            Path place = folder.resolve("Cambodia");
            Samples.find("cambodia").orElseThrow().copyTo(place);
            this.project = Project.open(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Project project() {
        return project;
    }

    public DiagramDescription institutionMap() {
        return project.runtime().diagrams().stream()
                .filter(kind -> kind.name().equals("InstitutionMap"))
                .findFirst()
                .orElseThrow();
    }

    public EObject cambodia() {
        return project.governance()
                .jurisdictions()
                .filter(country -> "KH".equals(country.getIsoCode()))
                .findFirst()
                .orElseThrow();
    }

    public DSemanticDiagram createMap() {
        return project.create(institutionMap(), cambodia(), "en");
    }

    public Institution ministry() {
        return institution("Ministry of Environment");
    }

    public Institution institution(String name) {
        return project.governance()
                .institutions()
                .filter(institution -> institution.label("en").equals(name))
                .findFirst()
                .orElseThrow();
    }
}
