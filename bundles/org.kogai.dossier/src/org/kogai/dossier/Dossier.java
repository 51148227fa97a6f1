// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.kogai.diagram.ViewsResourceFactory;
import org.kogai.diagram.description.FilterDescription;
import org.kogai.diagram.description.Layer;
import org.kogai.diagram.expression.Services;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.run.DiagramRuntimes;
import org.kogai.diagram.run.TableRuntimes;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.Governance;
import org.kogai.semantics.time.Presences;
import org.kogai.semantics.time.ProposalEffects;
import org.kogai.semantics.time.Standpoint;
import org.kogai.semantics.validation.Finding;
import org.kogai.semantics.validation.Rules;
import org.kogai.semantics.validation.Validation;
import org.kogai.session.Formats;
import org.kogai.session.ProjectSession;
import org.kogai.viewpoints.GovernanceServices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be made from an open project. Never changes the project. */
public final class Dossier implements AutoCloseable {
    private final ProjectSession session;
    private final boolean owner;
    private final DiagramRuntime runtime;

    private Dossier(Path folder) {
        session = ProjectSession.open(folder, formats());
        owner = true;
        runtime = runtime(this::models);
    }

    private Dossier(ProjectSession session) {
        this.session = session;
        owner = false;
        runtime = runtime(this::models);
    }

    private DiagramRuntime runtime(Supplier<List<Resource>> models) {
        return DiagramRuntimes.over(
                GovernanceViewpoints.viewpoints(),
                session.editingDomain(),
                models,
                Services.of(GovernanceServices.class.getClassLoader()));
    }

    /**
     * Opens the project in a folder.
     *
     * @throws org.kogai.session.ProjectException when it cannot be opened
     */
    public static Dossier open(Path folder) {
        return new Dossier(folder);
    }

    /** The dossier of a project that is open already and stays so. */
    public static Dossier over(ProjectSession session) {
        return new Dossier(session);
    }

    /** Files of a project: models and diagrams. */
    public static Formats formats() {
        return Formats.models().with("kviews", new ViewsResourceFactory());
    }

    private List<Resource> models() {
        return session.workspaces().stream().map(EObject::eResource).toList();
    }

    /** All files of the project as one model. */
    public Governance governance() {
        return new Governance(session.workspaces());
    }

    /** Folder of the project. */
    public Path folder() {
        return session.folder();
    }

    /**
     * Diagrams that are kept, and those that can be made where none is kept, by kind and target.
     */
    public List<DiagramItem> diagrams() {
        return new DiagramList(runtime, session.resourceSet()).items();
    }

    /**
     * The diagrams for readers: those that are kept, and those of the countries that proposals and
     * gaps are about, without the countries that are there for comparison only. All diagrams when
     * the project has neither proposal nor gap.
     */
    public List<DiagramItem> featuredDiagrams() {
        return featured(diagrams());
    }

    private List<DiagramItem> featured(List<DiagramItem> all) {
        Set<Element> subjects = subjects();
        return all.stream()
                .filter(
                        item ->
                                subjects.isEmpty()
                                        || item.saved().isPresent()
                                        || subjects.contains(item.target()))
                .toList();
    }

    /** The tables for readers: those of the countries that proposals and gaps are about, or all. */
    public List<TableItem> featuredTables() {
        Set<Element> subjects = subjects();
        return tables().all().stream()
                .filter(item -> subjects.isEmpty() || subjects.contains(item.target()))
                .toList();
    }

    private Set<Element> subjects() {
        Set<Element> subjects = new HashSet<>();
        governance().proposals().map(PolicyProposal::getJurisdiction).forEach(subjects::add);
        governance().gaps().map(Gap::getJurisdiction).forEach(subjects::add);
        return subjects;
    }

    /** The tables that can be made of the project. */
    public ProjectTables tables() {
        return new ProjectTables(
                TableRuntimes.over(
                        GovernanceViewpoints.viewpoints(),
                        this::models,
                        Services.of(GovernanceServices.class.getClassLoader()),
                        key -> GovernanceViewpoints.word(key, "en"),
                        new GovernanceTableWords()));
    }

    /** Documents that can be made. */
    public List<DocumentItem> documents() {
        return DocumentList.of(governance());
    }

    /** BCP 47 tags of the languages in which something can be made, in alphabetical order. */
    public List<String> languages() {
        Set<String> languages = new TreeSet<>(ValidationReport.LANGUAGES);
        governance().jurisdictions().map(Jurisdiction::getLanguages).forEach(languages::addAll);
        session.workspaces()
                .forEach(
                        root ->
                                root.eAllContents()
                                        .forEachRemaining(
                                                object -> {
                                                    if (object instanceof LocalizedText text
                                                            && text.getLanguage() != null) {
                                                        languages.add(text.getLanguage());
                                                    }
                                                }));
        return List.copyOf(languages);
    }

    /**
     * Asks for a language.
     *
     * @throws UnknownNameException when the project has nothing in it
     */
    public String language(String tag) {
        if (!languages().contains(tag)) {
            throw new UnknownNameException(UnknownNameException.Kind.LANGUAGE, tag, languages());
        }
        return tag;
    }

    /**
     * The diagrams of these names. The name of a kind, such as InstitutionMap, means all of its
     * diagrams.
     *
     * @throws UnknownNameException when there is none
     */
    public List<DiagramItem> diagrams(List<String> names) {
        List<DiagramItem> all = diagrams();
        List<DiagramItem> found = new ArrayList<>();
        for (String name : names) {
            List<DiagramItem> named = all.stream().filter(item -> isNamed(item, name)).toList();
            if (named.isEmpty()) {
                throw new UnknownNameException(
                        UnknownNameException.Kind.DIAGRAM,
                        name,
                        all.stream().map(DiagramItem::name).toList());
            }
            found.addAll(named);
        }
        return found.stream().distinct().toList();
    }

    private static boolean isNamed(DiagramItem item, String name) {
        return item.name().equals(name) || item.description().name().equals(name);
    }

    /**
     * The documents of these names.
     *
     * @throws UnknownNameException when there is none
     */
    public List<DocumentItem> documents(List<String> names) {
        List<DocumentItem> all = documents();
        return names.stream().distinct().map(name -> document(all, name)).toList();
    }

    private static DocumentItem document(List<DocumentItem> all, String name) {
        return all.stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        UnknownNameException.Kind.DOCUMENT,
                                        name,
                                        all.stream().map(DocumentItem::name).toList()));
    }

    /** Draws and writes diagrams as they are. */
    public DiagramExport diagramExport() {
        return diagramExport(Standpoint.everything(), ReaderView.AS_KEPT);
    }

    /**
     * Draws and writes diagrams as they are from a standpoint.
     *
     * @param standpoint what isn't there on its day or without its proposal is left out; what the
     *     proposal would bring or end is marked
     * @param readers layers and filters that are switched on
     * @throws UnknownNameException when no kind of diagram has such a layer or filter
     */
    public DiagramExport diagramExport(Standpoint standpoint, ReaderView readers) {
        check(UnknownNameException.Kind.LAYER, readers.layers(), layers());
        check(UnknownNameException.Kind.FILTER, readers.filters(), filters());
        return new DiagramExport(
                governance(), new DiagramPainter(runtime, view(standpoint), readers));
    }

    private static void check(
            UnknownNameException.Kind kind, Set<String> wanted, Stream<String> known) {
        SortedSet<String> names = known.collect(Collectors.toCollection(TreeSet::new));
        for (String name : wanted) {
            if (!names.contains(name)) {
                throw new UnknownNameException(kind, name, List.copyOf(names));
            }
        }
    }

    /** Names of the layers that can be switched on, of all kinds of diagrams. */
    private Stream<String> layers() {
        return runtime.diagrams().stream()
                .flatMap(kind -> kind.layers().stream().skip(1))
                .map(Layer::name);
    }

    private Stream<String> filters() {
        return runtime.diagrams().stream()
                .flatMap(kind -> kind.filters().stream())
                .map(FilterDescription::name);
    }

    /** Composes and writes documents. */
    public DocumentGeneration documentGeneration() {
        List<DiagramItem> all = diagrams();
        return new DocumentGeneration(
                governance(),
                all,
                featured(all),
                painter(Standpoint.everything()),
                reportPictures());
    }

    /** Makes documents of templates. */
    public TemplateGeneration templateGeneration() {
        List<DiagramItem> all = diagrams();
        return new TemplateGeneration(
                governance(), all, featured(all), painter(Standpoint.everything()));
    }

    private ReportPictures reportPictures() {
        DiagramRuntime wide = runtime(() -> List.copyOf(session.resourceSet().getResources()));
        Standpoint standpoint = Standpoint.everything();
        return new ReportPictures(wide, new DiagramPainter(wide, view(standpoint)));
    }

    DiagramPainter painter(Standpoint standpoint) {
        return new DiagramPainter(runtime, view(standpoint));
    }

    private StandpointView view(Standpoint standpoint) {
        return new StandpointView(standpoint, new Presences(governance(), standpoint));
    }

    /**
     * The proposal of this name, in any language, or with this identity.
     *
     * @throws UnknownNameException when there is none
     */
    public PolicyProposal proposal(String name) {
        List<PolicyProposal> all = governance().proposals().toList();
        return all.stream()
                .filter(proposal -> isNamed(proposal, name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        UnknownNameException.Kind.PROPOSAL,
                                        name,
                                        all.stream().map(one -> one.label("en")).toList()));
    }

    /**
     * The rule set with this key.
     *
     * @param key for instance KH
     * @throws UnknownNameException when the project has none
     */
    public RuleSet ruleSet(String key) {
        List<RuleSet> all = governance().ruleSets().toList();
        return all.stream()
                .filter(rules -> key.equals(rules.getKey()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        UnknownNameException.Kind.LAW,
                                        key,
                                        all.stream().map(RuleSet::getKey).toList()));
    }

    private static boolean isNamed(Element element, String name) {
        return name.equals(element.getId())
                || element.getName().stream().anyMatch(text -> name.equals(text.getValue()));
    }

    /**
     * What a proposal would do, for a reader, as Markdown.
     *
     * @param standpoint with the proposal; its date counts
     * @param language BCP 47 tag
     */
    public String effects(Standpoint standpoint, String language) {
        PolicyProposal proposal = standpoint.proposal().orElseThrow();
        return new EffectsReport(language)
                .text(
                        ProposalEffects.of(governance(), proposal, standpoint.date()),
                        proposal.label(language));
    }

    /** Checks all of the project, see {@link #validate(Standpoint, Progress)}. */
    public ValidationReport validate(Progress progress) {
        return validate(Standpoint.everything(), progress);
    }

    /**
     * Checks the project against all rules.
     *
     * @param standpoint what of the model is looked at
     * @throws CancelledException when it was cancelled
     */
    public ValidationReport validate(Standpoint standpoint, Progress progress) {
        progress.working(Progress.Work.VALIDATE, folder().getFileName().toString(), 0, 1);
        List<Finding> findings =
                new Validation(Rules.all())
                        .check(governance().from(standpoint), progress::isCancelled);
        progress.check();
        return new ValidationReport(findings);
    }

    /** What went wrong in expressions of the specification since the last call. */
    public List<String> warnings() {
        return runtime.drainWarnings();
    }

    @Override
    public void close() {
        if (owner) {
            session.close();
        }
    }
}
