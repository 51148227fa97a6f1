// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.kogai.model.GovernanceResourceFactory;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The kinds of files that make up a project.
 *
 * @param factories what makes the resource of a file, by extension without the dot
 */
public record Formats(Map<String, Resource.Factory> factories) {
    public Formats {
        factories = Map.copyOf(factories);
    }

    /** Model files alone. */
    public static Formats models() {
        return new Formats(
                Map.of(GovernanceResourceFactory.EXTENSION, new GovernanceResourceFactory()));
    }

    /** These formats and one more. */
    public Formats with(String extension, Resource.Factory factory) {
        Map<String, Resource.Factory> more = new HashMap<>(factories);
        more.put(extension, factory);
        return new Formats(more);
    }

    boolean reads(Path file) {
        return factories.containsKey(extension(file));
    }

    Resource resource(Path file) {
        URI uri = URI.createFileURI(file.toString());
        return factories.get(extension(file)).createResource(uri);
    }

    static boolean isModel(Path file) {
        return extension(file).equals(GovernanceResourceFactory.EXTENSION);
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
