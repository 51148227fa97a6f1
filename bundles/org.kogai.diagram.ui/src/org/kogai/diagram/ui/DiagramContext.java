// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What an editor needs of the project that its diagram belongs to. One context per project. */
public interface DiagramContext {
    /** Tools and refresh. */
    DiagramRuntime runtime();

    /**
     * Domain whose command stack all editors of the project share. Its stack appends the runtime's
     * refresh to each command, and places the views that the refresh made.
     */
    EditingDomain editingDomain();

    /**
     * Lays the diagram out.
     *
     * @param monitor to cancel with; called in a thread other than that of the display
     * @return a command, not yet executed, that sets bounds and routes
     */
    Command arrange(DSemanticDiagram diagram, IProgressMonitor monitor);

    /**
     * Lays some views out, around all others.
     *
     * @param chosen the views; one container alone is arranged inside
     * @param monitor to cancel with; called in a thread other than that of the display
     * @return a command, not yet executed, that sets bounds and routes
     */
    Command arrange(
            DSemanticDiagram diagram,
            Collection<? extends AbstractDNode> chosen,
            IProgressMonitor monitor);

    /**
     * Fills a menu with the standpoints from which the diagrams can be looked at.
     *
     * @param outlook of the editor that the menu is opened for
     */
    void fillStandpoints(IMenuManager menu, Outlook outlook);

    /**
     * Finds an icon.
     *
     * @param address icon of a palette tool or section, or of a scene node, as it stands there
     */
    Optional<ImageDescriptor> image(String address);

    /** What validation found about an element, the gravest first. */
    List<Mark> marks(EObject element);

    /** Calls a listener, in the display's thread, whenever {@link #marks} may have changed. */
    void addMarksListener(Runnable listener);

    /** Ends {@link #addMarksListener}. */
    void removeMarksListener(Runnable listener);

    /** Whether the project has changes that are not saved. */
    boolean isDirty();

    /**
     * Saves the project.
     *
     * @throws CoreException with a text for the user when it could not be saved
     */
    void save(IProgressMonitor monitor) throws CoreException;

    /** Calls a listener, in the display's thread, whenever {@link #isDirty()} may have changed. */
    void addDirtyListener(Runnable listener);

    /** Ends {@link #addDirtyListener}. */
    void removeDirtyListener(Runnable listener);
}
