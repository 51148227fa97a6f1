// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.resource.ImageDescriptor;
import org.kogai.diagram.description.Viewpoint;
import org.kogai.diagram.expression.Services;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.run.DiagramRuntimes;
import org.kogai.diagram.run.TableRuntime;
import org.kogai.diagram.run.TableRuntimes;
import org.kogai.dossier.GovernanceTableWords;
import org.kogai.dossier.GovernanceViewpoints;
import org.kogai.viewpoints.GovernanceServices;
import org.kogai.workbench.preferences.Languages;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts the diagrams of a project together: specification, services, icons, words. */
final class Composition {
    private Composition() {}

    /** Diagrams over these models, with tools named in the language of the user interface. */
    static DiagramRuntime runtime(
            List<Viewpoint> viewpoints, EditingDomain domain, Supplier<List<Resource>> models) {
        return DiagramRuntimes.over(
                viewpoints,
                domain,
                models,
                Services.of(GovernanceServices.class.getClassLoader()),
                key -> GovernanceViewpoints.word(key, Languages.reader()));
    }

    /** Tables over these models, with tools named in the language of the user interface. */
    static TableRuntime tables(List<Viewpoint> viewpoints, Supplier<List<Resource>> models) {
        return TableRuntimes.over(
                viewpoints,
                models,
                Services.of(GovernanceServices.class.getClassLoader()),
                key -> GovernanceViewpoints.word(key, Languages.reader()),
                new GovernanceTableWords());
    }

    /**
     * An icon that the specification names.
     *
     * @param address path as in the specification: /bundle/folder/file, or within the bundle
     */
    static Optional<ImageDescriptor> image(String address) {
        String path = address.replaceFirst("^/?org\\.kogai\\.viewpoints/", "/");
        String absolute = path.startsWith("/") ? path : "/" + path;
        URL drawn = GovernanceServices.class.getResource(absolute.replaceFirst("\\.png$", ".svg"));
        URL place = drawn == null ? GovernanceServices.class.getResource(absolute) : drawn;
        return Optional.ofNullable(place).map(ImageDescriptor::createFromURL);
    }
}
