// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.kogai.diagram.edit.Geometry;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.ui.commands.Steps;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.ViewsFactory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A project with a town and its diagram. */
final class TownContext implements DiagramContext, DiagramInput {
    final Town town;
    private final DSemanticDiagram diagram = ViewsFactory.eINSTANCE.createDSemanticDiagram();
    private final BasicCommandStack stack = new RefreshingStack();
    private final EditingDomain domain;
    private final TownRuntime runtime;
    private final Map<EObject, List<Mark>> marks = new HashMap<>();
    private final List<Runnable> markListeners = new ArrayList<>();
    private int saves;

    TownContext(Town town) {
        this.town = town;
        diagram.getActivatedLayers().add(TownViews.REPORTS);
        ResourceSet resources = new ResourceSetImpl();
        Resource views = new ResourceImpl(URI.createURI("test:/town.kviews"));
        resources.getResources().addAll(List.of(town.resource, views));
        diagram.setUid("town");
        diagram.setName("Town");
        diagram.setTarget(town.root);
        views.getContents().add(diagram);
        domain =
                new AdapterFactoryEditingDomain(
                        new ReflectiveItemProviderAdapterFactory(), stack, resources);
        runtime = new TownRuntime(town, new TownViews(town, diagram), diagram, domain);
        runtime.refresh(diagram);
    }

    private final class RefreshingStack extends BasicCommandStack {
        @Override
        public void execute(Command command) {
            super.execute(new Steps(command, List.of(() -> Optional.of(runtime.refreshCommand()))));
        }
    }

    int saves() {
        return saves;
    }

    @Override
    public DSemanticDiagram diagram() {
        return diagram;
    }

    @Override
    public DiagramContext context() {
        return this;
    }

    @Override
    public TownRuntime runtime() {
        return runtime;
    }

    @Override
    public EditingDomain editingDomain() {
        return domain;
    }

    @Override
    public Command arrange(
            DSemanticDiagram of,
            Collection<? extends AbstractDNode> chosen,
            IProgressMonitor monitor) {
        return arrange(of, monitor);
    }

    /** Puts the bodies below each other. */
    @Override
    public Command arrange(DSemanticDiagram of, IProgressMonitor monitor) {
        CompoundCommand command = new CompoundCommand();
        int y = 20;
        for (DDiagramElement view : of.getOwnedDiagramElements()) {
            if (view instanceof AbstractDNode node) {
                Rectangle now = Geometry.stored(node);
                command.append(
                        new Geometry(domain)
                                .bounds(node, new Rectangle(20, y, now.width(), now.height())));
                y += 100;
            }
        }
        return command;
    }

    /** One standpoint: without provinces, ministries marked. */
    @Override
    public void fillStandpoints(IMenuManager menu, Outlook outlook) {
        menu.add(
                new Action("As of tomorrow") {
                    @Override
                    public void run() {
                        outlook.look(Optional.of(new Tomorrow()));
                    }
                });
        menu.add(
                new Action("As kept") {
                    @Override
                    public void run() {
                        outlook.look(Optional.empty());
                    }
                });
    }

    private record Tomorrow() implements Lens {
        @Override
        public void apply(DSemanticDiagram copy) {
            for (DDiagramElement view : Views.all(copy)) {
                if ("Province".equals(view.getName())) {
                    view.setVisible(false);
                    ((AbstractDNode) view).getOutgoingEdges().forEach(e -> e.setVisible(false));
                }
            }
        }

        @Override
        public String title(String title) {
            return title + " tomorrow";
        }
    }

    @Override
    public Optional<ImageDescriptor> image(String address) {
        return Optional.empty();
    }

    @Override
    public boolean isDirty() {
        return stack.isSaveNeeded();
    }

    @Override
    public void save(IProgressMonitor monitor) {
        stack.saveIsDone();
        saves++;
    }

    /** Marks an element, as validation would. */
    void mark(EObject element, Mark mark) {
        marks.put(element, List.of(mark));
        markListeners.forEach(Runnable::run);
    }

    @Override
    public List<Mark> marks(EObject element) {
        return marks.getOrDefault(element, List.of());
    }

    @Override
    public void addMarksListener(Runnable listener) {
        markListeners.add(listener);
    }

    @Override
    public void removeMarksListener(Runnable listener) {
        markListeners.remove(listener);
    }

    @Override
    public void addDirtyListener(Runnable listener) {
        stack.addCommandStackListener(event -> listener.run());
    }

    @Override
    public void removeDirtyListener(Runnable listener) {}

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.of("diagram");
    }

    @Override
    public String getName() {
        return "Town";
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return "Town";
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
