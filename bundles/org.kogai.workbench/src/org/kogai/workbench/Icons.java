// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

import java.net.URL;
import java.util.Optional;

/** Icons of the workbench and of the model's classes, kept as long as the display lives. */
public final class Icons {
    private Icons() {}

    /**
     * An icon of the workbench.
     *
     * @param name file in icons/ without its ending
     */
    public static ImageDescriptor named(String name) {
        return descriptor(Icons.class.getResource("/icons/" + name + ".svg"));
    }

    /** The same as an image that nobody needs to dispose. */
    public static Image image(String name) {
        return registered("kogai." + name, named(name));
    }

    /** The icon of a class of the model. */
    public static ImageDescriptor of(EClass type) {
        Optional<URL> place = org.kogai.model.edit.Icons.of(type);
        return place.map(Icons::descriptor).orElseGet(() -> named("output"));
    }

    /** The same as an image that nobody needs to dispose. */
    public static Image image(EClass type) {
        return registered("kogai.class." + type.getName(), of(type));
    }

    private static ImageDescriptor descriptor(URL place) {
        return ImageDescriptor.createFromURL(place);
    }

    private static Image registered(String key, ImageDescriptor descriptor) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        if (registry.get(key) == null) {
            registry.put(key, descriptor);
        }
        return registry.get(key);
    }
}
