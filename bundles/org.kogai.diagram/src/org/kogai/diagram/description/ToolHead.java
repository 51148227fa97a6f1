// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import java.util.Optional;

/**
 * What all tools have in common.
 *
 * @param key key within the diagram description: the name when it is unique there, else the path
 * @param name name
 * @param label label as written
 * @param documentation text for users, empty for none
 * @param icon path of the icon, empty for none
 * @param place where the tool stands
 * @param precondition none = true; an error counts as false
 * @param elementsToSelect what to select afterwards; none = what was created
 * @param body operation, empty when the tool does nothing
 */
public record ToolHead(
        String key,
        String name,
        String label,
        String documentation,
        String icon,
        Place place,
        Expression precondition,
        Expression elementsToSelect,
        Optional<ModelOperation> body) {}
