// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import java.util.List;

/** Tool of a diagram; variables bear the names typed in the specification. */
public sealed interface Tool {
    /** What all tools have in common. */
    ToolHead head();

    /** Key within the diagram description. */
    default String key() {
        return head().key();
    }

    /** Name in the specification. */
    default String name() {
        return head().name();
    }

    /**
     * Creates nodes or containers on a click.
     *
     * @param container true = container creation
     * @param mappings keys of the mappings created
     * @param extraMappings keys of further mappings on which it may be clicked
     */
    record NodeCreation(
            ToolHead head,
            boolean container,
            List<String> mappings,
            List<String> extraMappings,
            Variable variable,
            Variable viewVariable)
            implements Tool {}

    /**
     * Creates edges.
     *
     * @param mappings keys of the edge mappings created
     * @param startPrecondition whether an edge may start at a view
     */
    record EdgeCreation(
            ToolHead head,
            List<String> mappings,
            List<String> extraSourceMappings,
            List<String> extraTargetMappings,
            Expression startPrecondition,
            Variable source,
            Variable target,
            Variable sourceView,
            Variable targetView)
            implements Tool {}

    /** Deletes. */
    record Deletion(ToolHead head, Variable element, Variable elementView, Variable containerView)
            implements Tool {}

    /**
     * Edits a label.
     *
     * @param mask pattern of {@link java.text.MessageFormat}
     * @param inputLabel text first shown; none = the label
     */
    record DirectEdit(ToolHead head, String mask, Expression inputLabel) implements Tool {}

    /** Moves an end of an edge. */
    record Reconnect(
            ToolHead head,
            Ends ends,
            Variable source,
            Variable target,
            Variable sourceView,
            Variable targetView,
            Variable element,
            Variable edgeView)
            implements Tool {}

    /** Ends that a reconnect tool handles. */
    enum Ends {
        SOURCE,
        TARGET,
        BOTH
    }

    /**
     * Drops an element.
     *
     * @param mappings keys of mappings that may be dropped
     * @param fromDiagram whether views of diagrams may be dropped
     * @param fromExplorer whether elements of the explorer may be dropped
     * @param moveEdges whether edges of the dropped view move with it
     */
    record Drop(
            ToolHead head,
            List<String> mappings,
            boolean fromDiagram,
            boolean fromExplorer,
            boolean moveEdges,
            Variable oldContainer,
            Variable newContainer,
            Variable element,
            Variable newViewContainer)
            implements Tool {}

    /** Runs on a double click. */
    record DoubleClick(ToolHead head, List<String> mappings, Variable element, Variable elementView)
            implements Tool {}

    /** Runs on a click. */
    record Generic(ToolHead head, Variable element, Variable elementView) implements Tool {}

    /** Runs on the selected views. */
    record Operation(ToolHead head, Variable views) implements Tool {}

    /** Pastes. */
    record Paste(
            ToolHead head,
            Variable container,
            Variable containerView,
            Variable copiedView,
            Variable copiedElement)
            implements Tool {}

    /**
     * Lets the user choose elements.
     *
     * @param alwaysCollection whether one chosen element is given as a collection too
     */
    record Selection(
            ToolHead head,
            Variable element,
            Variable container,
            Variable containerView,
            Expression candidates,
            boolean multiple,
            boolean alwaysCollection,
            String windowTitle,
            String message)
            implements Tool {}
}
