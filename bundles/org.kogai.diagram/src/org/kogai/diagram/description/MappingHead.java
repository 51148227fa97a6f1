// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import java.util.List;
import java.util.Optional;

/**
 * What all mappings have in common.
 *
 * @param key key within the diagram description: the name when it is unique there, else the path
 * @param name name
 * @param label label as written
 * @param place where the mapping stands
 * @param layer name of the layer that holds it, empty when it is of another diagram
 * @param precondition self = candidate; none = true
 * @param candidates candidates; none = all of the class in the session
 * @param createElements false = not synchronized
 * @param synchronizationLock synchronized even in an unsynchronized diagram
 * @param semanticElements associated elements; none = the target
 * @param deletionTool key of the delete tool
 * @param directEditTool key of the direct edit tool
 * @param doubleClickTool key of the double click tool
 * @param pasteTools keys of the paste tools
 */
public record MappingHead(
        String key,
        String name,
        String label,
        Place place,
        String layer,
        Expression precondition,
        Expression candidates,
        boolean createElements,
        boolean synchronizationLock,
        Expression semanticElements,
        Optional<String> deletionTool,
        Optional<String> directEditTool,
        Optional<String> doubleClickTool,
        List<String> pasteTools) {
    public MappingHead {
        pasteTools = List.copyOf(pasteTools);
    }
}
