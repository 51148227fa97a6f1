// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.Viewpoint;
import org.kogai.diagram.layout.Cancellation;
import org.kogai.diagram.layout.DiagramLayout;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.run.TableRuntime;
import org.kogai.diagram.table.TableDescription;
import org.kogai.diagram.ui.DiagramContext;
import org.kogai.diagram.ui.Mark;
import org.kogai.diagram.ui.Outlook;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.RepresentationFile;
import org.kogai.diagram.views.ViewsFactory;
import org.kogai.diagram.views.ViewsPackage;
import org.kogai.dossier.DiagramItem;
import org.kogai.dossier.DocumentItem;
import org.kogai.dossier.Dossier;
import org.kogai.dossier.GovernanceViewpoints;
import org.kogai.model.GovernanceResourceFactory;
import org.kogai.semantics.Governance;
import org.kogai.session.Conflict;
import org.kogai.session.ProjectException;
import org.kogai.session.ProjectSession;
import org.kogai.workbench.diagram.Standpoints;
import org.kogai.workbench.preferences.Languages;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An open project: its model, its diagrams, and one command stack for all. */
public final class Project implements DiagramContext {
    private static final String VIEWS_FILE = "diagrams.kviews";

    private final ProjectSession session;
    private final DiagramRuntime runtime;
    private final TableRuntime tables;
    private final Dossier dossier;
    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private boolean abandoned;

    private Project(Path folder) {
        this.session = ProjectSession.open(folder, Dossier.formats());
        this.dossier = Dossier.over(session);
        List<Viewpoint> viewpoints = GovernanceViewpoints.viewpoints();
        this.runtime = Composition.runtime(viewpoints, session.editingDomain(), this::models);
        this.tables = Composition.tables(viewpoints, this::models);
        session.commandStack().followUp(runtime::refreshCommand);
        session.commandStack().followUp(this::placeNewViews);
        session.addListener(source -> listeners.forEach(Runnable::run));
    }

    /**
     * Opens the project in a folder.
     *
     * @throws ProjectException with everything that is wrong with its files
     */
    public static Project open(Path folder) {
        return new Project(folder);
    }

    private Command placeNewViews() {
        return new PlaceNewViews(runtime, diagrams());
    }

    /** Ends the work on it; what is not saved is given up. */
    void close() {
        session.close();
    }

    /** From now on it counts as saved, because it is going to be closed. */
    void abandon() {
        abandoned = true;
        listeners.forEach(Runnable::run);
    }

    /** Name of its folder. */
    public String name() {
        return folder().getFileName().toString();
    }

    /** Where it lies. */
    public Path folder() {
        return session.folder();
    }

    /** Folder of what is made from it; need not exist. */
    public Path outputs() {
        return folder().resolve("out");
    }

    /** Its model files, in the order of their names. */
    public List<Resource> models() {
        return allModels().filter(session::isOwn).toList();
    }

    /** Model files by folder of the projects beside it that it refers to; nobody changes them. */
    public Map<Path, List<Resource>> referredModels() {
        return allModels()
                .filter(file -> !session.isOwn(file))
                .collect(
                        Collectors.groupingBy(
                                file -> Path.of(file.getURI().toFileString()).getParent(),
                                TreeMap::new,
                                Collectors.toList()));
    }

    private Stream<Resource> allModels() {
        return session.resourceSet().getResources().stream()
                .filter(
                        file ->
                                file.getURI()
                                        .fileExtension()
                                        .equals(GovernanceResourceFactory.EXTENSION));
    }

    /** Whether a file belongs to it. */
    public boolean holds(Resource file) {
        return file.getResourceSet() == session.resourceSet();
    }

    /** All model files as one model. */
    public Governance governance() {
        return new Governance(session.workspaces());
    }

    /** The diagrams that exist, in the order in which they were made. */
    public List<DSemanticDiagram> diagrams() {
        return session.resourceSet().getResources().stream()
                .flatMap(file -> file.getContents().stream())
                .filter(RepresentationFile.class::isInstance)
                .flatMap(root -> ((RepresentationFile) root).getRepresentations().stream())
                .filter(DSemanticDiagram.class::isInstance)
                .map(DSemanticDiagram.class::cast)
                .toList();
    }

    /** The diagram with this identity. */
    public Optional<DSemanticDiagram> diagram(String uid) {
        return diagrams().stream().filter(diagram -> uid.equals(diagram.getUid())).findFirst();
    }

    /**
     * Makes a diagram and adds it to the project, as an undoable command.
     *
     * @param language BCP 47 tag of its labels
     */
    public DSemanticDiagram create(DiagramDescription kind, EObject target, String language) {
        DSemanticDiagram diagram = runtime.create(kind, target, language);
        // Without a name of its own it is called by its kind and target, in any language.
        diagram.setName(null);
        new DiagramLayout().arrange(diagram, kind, Cancellation.NEVER);
        run(
                AddCommand.create(
                        editingDomain(),
                        views(),
                        ViewsPackage.Literals.REPRESENTATION_FILE__REPRESENTATIONS,
                        diagram));
        return diagram;
    }

    private RepresentationFile views() {
        Resource file = session.file(VIEWS_FILE);
        Stream<EObject> roots = file.getContents().stream();
        return roots.filter(RepresentationFile.class::isInstance)
                .map(RepresentationFile.class::cast)
                .findFirst()
                .orElseGet(() -> firstRoot(file));
    }

    private RepresentationFile firstRoot(Resource file) {
        RepresentationFile root = ViewsFactory.eINSTANCE.createRepresentationFile();
        session.withoutDirtying(() -> file.getContents().add(root));
        return root;
    }

    /** Word for a kind of diagram in the language of the user interface. */
    public String label(DiagramDescription kind) {
        return GovernanceViewpoints.label(kind, Languages.reader());
    }

    /** Word for a kind of table in the language of the user interface. */
    public String label(TableDescription kind) {
        return GovernanceViewpoints.label(kind, Languages.reader());
    }

    /** Makes tables, which are no part of the project, and turns edits of them into commands. */
    public TableRuntime tables() {
        return tables;
    }

    /** Title of a diagram: the one that a person gave, else its kind and what it shows. */
    public String label(DSemanticDiagram diagram) {
        return name(diagram)
                .or(() -> runtime.description(diagram).map(kind -> label(kind, diagram)))
                .orElse("");
    }

    private String label(DiagramDescription kind, DSemanticDiagram diagram) {
        return label(kind) + " – " + Languages.labels().of(diagram.getTarget());
    }

    /** The name that a person gave a diagram. */
    public static Optional<String> name(DSemanticDiagram diagram) {
        return Optional.ofNullable(diagram.getName()).filter(name -> !name.isBlank());
    }

    /** The documents that can be made. */
    public List<DocumentItem> documents() {
        return dossier.documents();
    }

    /** The diagrams that are kept, and those that can be made. */
    public List<DiagramItem> diagramItems() {
        return dossier.diagrams();
    }

    /** Languages in which something can be made, as BCP 47 tags. */
    public List<String> languages() {
        return dossier.languages();
    }

    /** Name of a file without its folder. */
    public static String fileName(Resource file) {
        return file.getURI().lastSegment() == null ? "" : URI.decode(file.getURI().lastSegment());
    }

    /** Executes a command. */
    public void run(Command command) {
        commandStack().execute(command);
    }

    /** Deletes elements with all references to them; diagrams are deleted alone. */
    public void delete(Collection<? extends EObject> doomed) {
        if (!doomed.isEmpty()) {
            run(DeleteCommand.create(editingDomain(), doomed));
        }
    }

    /** The command stack that all share. */
    public CommandStack commandStack() {
        return session.commandStack();
    }

    /** Files that somebody else changed since they were read or saved. */
    List<Path> externalChanges() {
        return session.externalChanges();
    }

    /**
     * Saves it.
     *
     * @throws ProjectException when it cannot be saved; then the files are as before
     */
    void save(Conflict conflict) {
        session.save(conflict);
    }

    @Override
    public DiagramRuntime runtime() {
        return runtime;
    }

    @Override
    public EditingDomain editingDomain() {
        return session.editingDomain();
    }

    @Override
    public Command arrange(DSemanticDiagram diagram, IProgressMonitor monitor) {
        DiagramDescription kind = runtime.description(diagram).orElseThrow();
        return new DiagramLayout().arrangeCommand(diagram, kind, monitor::isCanceled);
    }

    @Override
    public Command arrange(
            DSemanticDiagram diagram,
            Collection<? extends AbstractDNode> chosen,
            IProgressMonitor monitor) {
        DiagramDescription kind = runtime.description(diagram).orElseThrow();
        return new DiagramLayout().arrangeCommand(diagram, kind, chosen, monitor::isCanceled);
    }

    @Override
    public void fillStandpoints(IMenuManager menu, Outlook outlook) {
        new Standpoints(this, outlook).fill(menu);
    }

    @Override
    public Optional<ImageDescriptor> image(String address) {
        return Composition.image(address);
    }

    @Override
    public List<Mark> marks(EObject element) {
        return Projects.get().marks().of(element);
    }

    @Override
    public void addMarksListener(Runnable listener) {
        Projects.get().marks().addListener(listener);
    }

    @Override
    public void removeMarksListener(Runnable listener) {
        Projects.get().marks().removeListener(listener);
    }

    @Override
    public boolean isDirty() {
        return !abandoned && session.isDirty();
    }

    @Override
    public void save(IProgressMonitor monitor) throws CoreException {
        try {
            save(Conflict.REFUSE);
        } catch (ProjectException e) {
            throw new CoreException(Status.error(ProblemTexts.of(e)));
        }
    }

    @Override
    public void addDirtyListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeDirtyListener(Runnable listener) {
        listeners.remove(listener);
    }
}
