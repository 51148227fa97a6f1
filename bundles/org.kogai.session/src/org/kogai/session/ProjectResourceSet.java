// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

import java.util.HashMap;

/** The files of one project and nothing else: no reference makes it read another file. */
final class ProjectResourceSet extends ResourceSetImpl {
    ProjectResourceSet() {
        setURIResourceMap(new HashMap<>());
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return super.getResource(uri, false);
    }
}
