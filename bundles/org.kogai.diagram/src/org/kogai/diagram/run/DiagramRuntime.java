// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.run;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.validation.Violation;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.EdgeTarget;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Diagrams over one set of models: makes and refreshes them and turns tools into commands.
 *
 * <p>Commands change the model and the views; the caller executes them on the editing domain's
 * command stack, which appends {@link #refreshCommand()} so that one undo takes back both. An empty
 * answer means that the tool cannot be executed here (precondition, mask or mapping forbid it).
 */
public interface DiagramRuntime {
    /** Diagram descriptions of the viewpoints, in file order. */
    List<DiagramDescription> diagrams();

    /** Elements on which a diagram of this description can be made, in model order. */
    List<EObject> targets(DiagramDescription description);

    /**
     * Makes a diagram and fills it. It lies in no resource yet and is not open.
     *
     * @param language BCP 47 tag of the language of its labels
     */
    DSemanticDiagram create(DiagramDescription description, EObject target, String language);

    /** The description of a diagram; absent when the specification no longer has it. */
    Optional<DiagramDescription> description(DSemanticDiagram diagram);

    /** Brings views, labels and styles up to date, without a command. */
    void refresh(DSemanticDiagram diagram);

    /** From now on the diagram is refreshed after each command. */
    void open(DSemanticDiagram diagram);

    /** Ends {@link #open}. */
    void close(DSemanticDiagram diagram);

    /** Command that refreshes all open diagrams; to be appended by the command stack. */
    Command refreshCommand();

    /** Sections of the palette, those of active layers only. */
    List<PaletteSection> palette(DSemanticDiagram diagram);

    /** Runs a node, container or generic tool on a view or on the diagram. */
    Optional<Command> create(DSemanticDiagram diagram, String tool, EObject containerView);

    /** Whether an edge tool may start at this view. */
    boolean canStartEdge(DSemanticDiagram diagram, String tool, EdgeTarget source);

    /**
     * Whether an edge tool is for views of these kinds, whatever its conditions say.
     *
     * @param target absent while nobody has said where the edge shall end
     */
    boolean isForKinds(
            DSemanticDiagram diagram,
            String tool,
            EdgeTarget source,
            Optional<? extends EdgeTarget> target);

    /** Runs an edge tool. */
    Optional<Command> createEdge(
            DSemanticDiagram diagram, String tool, EdgeTarget source, EdgeTarget target);

    /** Deletes elements by the delete tools of their mappings, or the elements themselves. */
    Optional<Command> delete(DSemanticDiagram diagram, Collection<? extends DDiagramElement> views);

    /** Removes views that no synchronized mapping keeps; the model stays. */
    Optional<Command> deleteFromDiagram(
            DSemanticDiagram diagram, Collection<? extends DDiagramElement> views);

    /** Text that direct edit starts with; empty when the mapping has no direct edit tool. */
    Optional<String> directEditText(DDiagramElement view);

    /** Runs the direct edit tool with the text that the user typed. */
    Optional<Command> directEdit(DDiagramElement view, String text);

    /** Runs the double click tool. */
    Optional<Command> doubleClick(DDiagramElement view);

    /** Moves one end of an edge. */
    Optional<Command> reconnect(DEdge edge, EdgeTarget newEnd, boolean source);

    /**
     * Drops an element into a container.
     *
     * @param dragged a view of the diagram or an element of the model
     * @param container view or diagram that it is dropped on
     */
    Optional<Command> drop(DSemanticDiagram diagram, EObject dragged, EObject container);

    /** Switches a layer on or off. */
    Command setLayer(DSemanticDiagram diagram, String layer, boolean active);

    /** Switches a filter on or off. */
    Command setFilter(DSemanticDiagram diagram, String filter, boolean active);

    /** Layers that a user may switch, with what each shows. */
    List<Switch> layers(DSemanticDiagram diagram);

    /** Filters, with what each hides. */
    List<Switch> filters(DSemanticDiagram diagram);

    /** Views that are not shown, each with all reasons. */
    List<HiddenView> hiddenViews(DSemanticDiagram diagram);

    /**
     * Does away with all reasons for which a view is hidden: own, of its container and its ends.
     */
    Command reveal(DSemanticDiagram diagram, DDiagramElement view);

    /**
     * Pastes a copy of an element by the paste tool of the container's mapping; where there is
     * none, into the feature that holds the original.
     *
     * @param copied a view of any diagram or an element of the model
     * @param container view or diagram that it is pasted into
     */
    Optional<Command> paste(DSemanticDiagram diagram, EObject copied, EObject container);

    /** Hides views or shows them again. */
    Command setHidden(Collection<? extends DDiagramElement> views, boolean hidden);

    /** Views that the last executed creation tool made, for selection and direct edit. */
    List<DDiagramElement> createdViews();

    /** What the rules of the specification find in a diagram, in the order of its views. */
    List<Violation> violations(DSemanticDiagram diagram);

    /**
     * What went wrong in expressions since the last call: each text names the place in the
     * specification.
     */
    List<String> drainWarnings();
}
