// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.commands;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.edit.Geometry;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Size;
import org.kogai.diagram.paint.ViewBounds;
import org.kogai.diagram.paint.ViewSizes;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.views.AbstractDNode;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts views that a command creates where the user pointed at. */
public final class Arrivals {
    /** Several new views lie like a fan of cards. */
    private static final double FAN = 20;

    private final DiagramRuntime runtime;
    private final Geometry geometry;

    public Arrivals(DiagramRuntime runtime, Geometry geometry) {
        this.runtime = runtime;
        this.geometry = geometry;
    }

    /**
     * A command that also places the views that appear in a container.
     *
     * @param command what makes them appear, once the diagram is refreshed
     * @param container view or diagram that they appear in
     * @param place where they go, in pixels of the diagram
     * @param size size that the user drew; absent for their own size
     */
    public Command at(Command command, EObject container, Position place, Optional<Size> size) {
        Set<EObject> before = new HashSet<>(container.eContents());
        return new Steps(
                command,
                List.of(
                        () -> Optional.of(runtime.refreshCommand()),
                        () -> Optional.of(placing(before, container, place, size))));
    }

    private Command placing(
            Set<EObject> before, EObject container, Position place, Optional<Size> size) {
        CompoundCommand command = new CompoundCommand(0);
        double shift = 0;
        for (EObject content : container.eContents()) {
            if (content instanceof AbstractDNode view && !before.contains(view)) {
                Position origin = ViewBounds.origin(view);
                Size wanted = size.orElseGet(() -> ViewSizes.preferred(view));
                Rectangle bounds =
                        new Rectangle(
                                place.x() - origin.x() + shift,
                                place.y() - origin.y() + shift,
                                wanted.width(),
                                wanted.height());
                command.append(
                        size.isPresent()
                                ? geometry.resize(view, bounds)
                                : geometry.bounds(view, bounds));
                shift += FAN;
            }
        }
        return command;
    }
}
