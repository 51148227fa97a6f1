// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.progress.IProgressService;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.kogai.diagram.ui.commands.EmfCommandStack;
import org.kogai.diagram.ui.figures.Ink;
import org.kogai.diagram.ui.parts.PartFactory;
import org.kogai.diagram.ui.parts.Redraw;
import org.kogai.diagram.ui.parts.Sheet;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.EventObject;
import java.util.Optional;

/**
 * Editor of one diagram. Its input is a {@link DiagramInput}.
 *
 * <p>The selection it provides holds edit parts, which adapt to {@link
 * org.eclipse.emf.ecore.EObject} (the element of the model) and to {@link
 * org.kogai.diagram.views.DDiagramElement} (the view). It adapts to {@link GraphicalViewer}, {@link
 * ZoomManager}, {@link IContentOutlinePage} and {@link DiagramInput}.
 */
public final class DiagramEditor extends GraphicalEditorWithFlyoutPalette {
    /** Id of the editor in the registry. */
    public static final String ID = "org.kogai.diagram.ui.editor";

    /** Milliseconds without a change after which the rules are looked at. */
    private static final int PAUSE = 400;

    private final Runnable checking = this::check;
    private final Runnable marksListener = this::showMarks;
    private final Runnable dirtyListener = () -> firePropertyChange(PROP_DIRTY);
    private DiagramInput input;
    private ToolPalette palette;
    private Optional<Sheet> sheet = Optional.empty();
    private Refresher refresher;
    private EditorActions actions;
    private Switches switches;
    private Optional<OverviewPage> overview = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
        if (!(editorInput instanceof DiagramInput diagramInput)) {
            throw new PartInitException("No diagram: " + editorInput.getName());
        }
        input = diagramInput;
        palette = new ToolPalette(diagram(), context());
        DefaultEditDomain domain = new DefaultEditDomain(this);
        domain.setCommandStack(
                new EmfCommandStack(context().editingDomain().getCommandStack(), this::catchUp));
        setEditDomain(domain);
        context().runtime().open(diagram());
        super.init(site, editorInput);
        setPartName(editorInput.getName());
        context().addDirtyListener(dirtyListener);
        context().addMarksListener(marksListener);
    }

    private DSemanticDiagram diagram() {
        return input.diagram();
    }

    private DiagramContext context() {
        return input.context();
    }

    private void catchUp() {
        if (refresher != null) {
            refresher.catchUp();
        }
    }

    @Override
    protected PaletteRoot getPaletteRoot() {
        return palette.root();
    }

    @Override
    protected PaletteViewerProvider createPaletteViewerProvider() {
        return new SearchedPalette(getEditDomain(), palette);
    }

    @Override
    protected FlyoutPreferences getPalettePreferences() {
        return new PaletteMemory();
    }

    /** Actions need the viewer, so they are made with it. */
    @Override
    protected void createActions() {}

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        GraphicalViewer viewer = getGraphicalViewer();
        viewer.getControl()
                .setBackground(viewer.getControl().getDisplay().getSystemColor(SWT.COLOR_WHITE));
        viewer.setRootEditPart(new DiagramRoot());
        viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer));
        viewer.setProperty(
                MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, DiagramRoot.GRID);
        Sheet sheet =
                new Sheet(
                        diagram(),
                        getPartName(),
                        context(),
                        new Ink(viewer.getControl()),
                        new TextEditing(getEditorSite().getActionBars()));
        viewer.setEditPartFactory(new PartFactory(sheet));
        this.sheet = Optional.of(sheet);
        refresher = new Refresher(sheet, viewer, this::shown, this::close);
        makeActions(viewer, sheet);
    }

    private void makeActions(GraphicalViewer viewer, Sheet sheet) {
        Arrange arrange =
                new Arrange(
                        diagram(),
                        context(),
                        getCommandStack(),
                        getSite().getService(IProgressService.class));
        actions = new EditorActions(getActionRegistry(), viewer);
        actions.register(getCommandStack(), new ViewActions(sheet, viewer));
        actions.register(new FormationActions(sheet, viewer));
        actions.register(new LookActions(viewer));
        register(new CopyPaste(sheet, viewer));
        Selected selected = new Selected(viewer);
        actions.command(EditorActions.ARRANGE, arrange::run);
        actions.command(
                EditorActions.ARRANGE_SELECTION,
                () -> arrange.run(selected.views(AbstractDNode.class)),
                () -> !selected.views(AbstractDNode.class).isEmpty());
        Popups popups = new Popups(sheet, viewer);
        actions.add(ActionFactory.FIND.getId(), "action.find", popups::find, () -> true);
        actions.command(EditorActions.HIDDEN, popups::hidden);
        actions.command(EditorActions.CREATE, new QuickCreate(sheet, viewer)::open);
        actions.update();
        EditorKeys.bind(getSite(), getEditorSite().getActionBars(), getActionRegistry());
        switches = new Switches(context().runtime(), diagram(), getCommandStack());
        DiagramMenu menu = new DiagramMenu(this, viewer, getActionRegistry(), switches);
        viewer.setContextMenu(menu);
        getSite().registerContextMenu(DiagramMenu.ID, menu, viewer);
        viewer.addSelectionChangedListener(event -> actions.update());
    }

    private void register(CopyPaste copies) {
        actions.add(ActionFactory.COPY.getId(), "action.copy", copies::copy, copies::canCopy);
        actions.add(ActionFactory.PASTE.getId(), "action.paste", copies::paste, () -> true);
        actions.command(EditorActions.COPY_PICTURE, copies::copyPicture);
    }

    @Override
    protected void initializeGraphicalViewer() {
        super.initializeGraphicalViewer();
        getGraphicalViewer().setContents(diagram());
        getGraphicalViewer()
                .addDropTargetListener(
                        (org.eclipse.jface.util.TransferDropTargetListener)
                                new ElementDrop(getGraphicalViewer()));
        checkSoon();
    }

    private void shown() {
        palette.update();
        actions.update();
        overview.ifPresent(OverviewPage::changed);
        checkSoon();
    }

    /** Rules of the specification are looked at when a person pauses. */
    private void checkSoon() {
        getGraphicalViewer().getControl().getDisplay().timerExec(PAUSE, checking);
    }

    private void check() {
        if (getGraphicalViewer() != null && getGraphicalViewer().getControl() != null) {
            sheet.ifPresent(Sheet::check);
            showMarks();
        }
    }

    private void showMarks() {
        if (getGraphicalViewer() != null && getGraphicalViewer().getControl() != null) {
            Redraw.marks(getGraphicalViewer().getContents());
        }
    }

    void fillStandpoints(IMenuManager menu) {
        context().fillStandpoints(menu, new Looking());
    }

    /** Looks at the diagram through lenses. */
    private final class Looking implements Outlook {
        @Override
        public Optional<Lens> lens() {
            return sheet.flatMap(Sheet::lens);
        }

        @Override
        public void look(Optional<Lens> lens) {
            sheet.ifPresent(shown -> shown.setLens(lens));
            String name = getEditorInput().getName();
            setPartName(lens.map(through -> through.title(name)).orElse(name));
            refresher.schedule();
            refresher.catchUp();
        }
    }

    private void close() {
        getSite()
                .getShell()
                .getDisplay()
                .asyncExec(() -> getSite().getPage().closeEditor(this, false));
    }

    @Override
    public void commandStackChanged(EventObject event) {
        // Parts of deleted views are still there; the refresh updates the actions afterwards.
        if (refresher != null) {
            refresher.schedule();
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (actions != null && part == this) {
            actions.update();
        }
    }

    @Override
    public boolean isDirty() {
        return context().isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            context().save(monitor);
        } catch (CoreException e) {
            monitor.setCanceled(true);
            ErrorDialog.openError(
                    getSite().getShell(),
                    Texts.of("save.failed.title"),
                    Texts.of("save.failed"),
                    e.getStatus());
        }
    }

    @Override
    public Object getAdapter(Class type) {
        if (type == IContentOutlinePage.class) {
            overview = Optional.of(new OverviewPage(getGraphicalViewer()));
            return overview.get();
        }
        if (type == ZoomManager.class) {
            return getGraphicalViewer().getProperty(ZoomManager.class.toString());
        }
        if (type == Switches.class) {
            return switches;
        }
        return type == DiagramInput.class ? input : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        if (refresher != null) {
            refresher.dispose();
        }
        if (input != null) {
            context().removeDirtyListener(dirtyListener);
            context().removeMarksListener(marksListener);
            context().runtime().close(diagram());
            getCommandStack().dispose();
        }
        super.dispose();
    }
}
