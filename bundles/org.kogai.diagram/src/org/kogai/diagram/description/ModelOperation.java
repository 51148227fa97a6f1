// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import java.util.List;

/** Operation of a tool's body; children run in the context that it leaves (reference 3.8). */
public sealed interface ModelOperation {
    /** Where the operation stands. */
    Place place();

    /** Operations that run afterwards, in order. */
    List<ModelOperation> children();

    /** Changes the context; null keeps the old one. */
    record ChangeContext(Place place, Expression browse, List<ModelOperation> children)
            implements ModelOperation {}

    /** Creates an element in a reference of the context. */
    record CreateInstance(
            Place place,
            Expression typeName,
            Expression referenceName,
            String variable,
            List<ModelOperation> children)
            implements ModelOperation {}

    /** Sets a feature; adds to a many-valued one. */
    record SetValue(
            Place place, Expression feature, Expression value, List<ModelOperation> children)
            implements ModelOperation {}

    /** Removes values from a feature. */
    record Unset(Place place, Expression feature, Expression element, List<ModelOperation> children)
            implements ModelOperation {}

    /** Moves the context into a new container. */
    record MoveElement(
            Place place, Expression newContainer, Expression feature, List<ModelOperation> children)
            implements ModelOperation {}

    /** Removes the context from its container. */
    record RemoveElement(Place place, List<ModelOperation> children) implements ModelOperation {}

    /** Removes the context when it is a view. */
    record DeleteView(Place place, List<ModelOperation> children) implements ModelOperation {}

    /** Creates a view of the context element. */
    record CreateView(
            Place place,
            String mapping,
            Expression containerView,
            String variable,
            List<ModelOperation> children)
            implements ModelOperation {}

    /** Creates an edge view of the context element. */
    record CreateEdgeView(
            Place place,
            String mapping,
            Expression containerView,
            Expression source,
            Expression target,
            String variable,
            List<ModelOperation> children)
            implements ModelOperation {}

    /** Runs children for each value. */
    record For(Place place, Expression values, String iterator, List<ModelOperation> children)
            implements ModelOperation {}

    /** Runs children if the condition holds. */
    record If(Place place, Expression condition, List<ModelOperation> children)
            implements ModelOperation {}

    /** Binds a variable. */
    record Let(Place place, String variable, Expression value, List<ModelOperation> children)
            implements ModelOperation {}

    /** Runs the first case that holds, else the default. */
    record Switch(Place place, List<Case> cases, List<ModelOperation> otherwise)
            implements ModelOperation {
        @Override
        public List<ModelOperation> children() {
            return List.of();
        }
    }

    /** Case of a switch. */
    record Case(Expression condition, List<ModelOperation> body) {}
}
