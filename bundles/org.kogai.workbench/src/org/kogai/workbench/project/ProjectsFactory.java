// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives the workbench its projects: those in the folder that it was started with. */
public final class ProjectsFactory extends AbstractServiceFactory {
    @Override
    public Object create(
            @SuppressWarnings("rawtypes") Class service,
            IServiceLocator parent,
            IServiceLocator locator) {
        Object known = parent.getService(service);
        if (known != null) {
            return known;
        }
        Projects projects = new Projects(workspace());
        projects.load();
        return projects;
    }

    private static Path workspace() {
        try {
            Path folder =
                    Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL()))
                            .toAbsolutePath();
            Files.createDirectories(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
