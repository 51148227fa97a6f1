// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.kogai.model.GovernanceResource;
import org.kogai.model.GovernanceResourceFactory;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.Workspace;
import org.kogai.semantics.Governance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Cambodia sample, copied to a folder and loaded. */
record CambodiaProject(ResourceSet files) {
    static CambodiaProject in(Path folder) throws IOException {
        GovernanceResourceFactory.packages();
        ResourceSet files = new ResourceSetImpl();
        files.getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put(GovernanceResourceFactory.EXTENSION, new GovernanceResourceFactory());
        for (Path file : Samples.find("cambodia").orElseThrow().copyTo(folder)) {
            files.createResource(URI.createFileURI(file.toString())).load(Map.of());
        }
        return new CambodiaProject(files);
    }

    List<GovernanceResource> resources() {
        return files.getResources().stream().map(GovernanceResource.class::cast).toList();
    }

    Governance model() {
        return new Governance(
                files.getResources().stream()
                        .map(Resource::getContents)
                        .map(contents -> (Workspace) contents.get(0))
                        .toList());
    }

    Stream<Element> elements() {
        return model().elements();
    }

    <T extends Element> Stream<T> all(Class<T> type) {
        return elements().filter(type::isInstance).map(type::cast);
    }
}
