// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.List;
import java.util.stream.Stream;

/**
 * XML part of an office file.
 *
 * @param name its name, for instance /word/document.xml
 * @param contentType its media type
 * @param xml its content
 * @param relations how it refers to other parts and to the world outside
 */
record OfficePart(String name, String contentType, Document xml, List<Relation> relations) {
    /**
     * Reference to a part or to the world outside.
     *
     * @param id its id
     * @param kind last segment of its type
     * @param target part or address
     * @param external whether the target is outside of the file
     * @param dangling whether the target is a part that is missing
     */
    record Relation(String id, String kind, String target, boolean external, boolean dangling) {}

    /** Elements with this name, in any namespace of this last segment, in the order of the text. */
    Stream<Element> elements(String namespace, String localName) {
        return Dom.elements(xml.getDocumentElement(), namespace, localName);
    }

    boolean is(String typeEnding) {
        return contentType.endsWith(typeEnding);
    }
}
