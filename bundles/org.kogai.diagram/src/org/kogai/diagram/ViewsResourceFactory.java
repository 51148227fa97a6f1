// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes resources for {@code *.kviews} files: state of diagrams as XMI in UTF-8. */
public final class ViewsResourceFactory implements Resource.Factory {
    @Override
    public Resource createResource(URI uri) {
        return new ViewsResource(uri);
    }
}
