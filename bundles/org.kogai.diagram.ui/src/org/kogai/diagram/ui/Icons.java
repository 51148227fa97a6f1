// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.jface.resource.ImageDescriptor;

/** The editor's own icons. */
final class Icons {
    private Icons() {}

    static ImageDescriptor of(String name) {
        return ImageDescriptor.createFromURL(Icons.class.getResource("/icons/" + name + ".svg"));
    }
}
