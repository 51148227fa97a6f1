// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

/** Mapping from model elements to views. */
public sealed interface DiagramElementMapping permits AbstractNodeMapping, EdgeMapping {
    /** What all mappings have in common. */
    MappingHead head();

    /** Qualified or plain class name, or URI, of the elements; empty for relation edges. */
    String domainClass();

    /** Key within the diagram description. */
    default String key() {
        return head().key();
    }

    /** Name in the specification. */
    default String name() {
        return head().name();
    }
}
