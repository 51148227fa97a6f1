// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import java.util.List;

/**
 * Decoration of views.
 *
 * @param name name
 * @param position literal of the position on the figure, such as SOUTH_WEST
 * @param precondition shown only if true
 * @param image path of the image or an expression for it
 * @param tooltip text on the decoration
 * @param scope which views it may decorate
 */
public record DecorationDescription(
        String name,
        String position,
        Expression precondition,
        Expression image,
        Expression tooltip,
        Scope scope) {
    /** Views that a decoration may apply to. */
    public sealed interface Scope {}

    /** All views. */
    public record Everything() implements Scope {}

    /** Views of elements of a class. */
    public record OfClass(String domainClass) implements Scope {}

    /** Views of these mappings (keys). */
    public record OfMappings(List<String> mappings) implements Scope {
        public OfMappings {
            mappings = List.copyOf(mappings);
        }
    }
}
