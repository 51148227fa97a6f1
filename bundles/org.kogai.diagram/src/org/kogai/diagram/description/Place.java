// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

/**
 * Where something stands in a specification.
 *
 * @param file name of the file
 * @param line line of the element's start tag, from 1; 0 when it is not in a file
 * @param path EMF fragment path of the element
 * @param feature feature of the element, empty for the element itself
 */
public record Place(String file, int line, String path, String feature) {
    /** A place outside of any file. */
    public static final Place NONE = new Place("", 0, "", "");

    /** The place of a feature of the same element. */
    public Place at(String featureName) {
        return new Place(file, line, path, featureName);
    }

    @Override
    public String toString() {
        String text = file + ":" + line + ": " + path;
        return feature.isEmpty() ? text : text + " @" + feature;
    }
}
