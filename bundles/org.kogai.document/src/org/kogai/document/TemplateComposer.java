// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kogai.document.template.ChapterName;
import org.kogai.document.template.RootName;
import org.kogai.document.template.SpecialName;
import org.kogai.document.template.TemplateScope;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.model.governance.Period;
import org.kogai.model.governance.Quantity;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.model.governance.law.LawPackage;
import org.kogai.model.governance.law.Provision;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.model.governance.policy.ProposalStatus;
import org.kogai.semantics.Governance;
import org.kogai.semantics.LegalForce;
import org.kogai.semantics.Places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a template gets from a model: values, texts and whole chapters. Chapters count captions and
 * sources through, in the order in which they are asked for.
 */
public final class TemplateComposer {
    /** Numbers that are names and so have no separators. */
    private static final Set<String> YEARS = Set.of("year", "fiscalYear");

    private static final String JURISDICTION = "jurisdiction";

    private final Governance model;
    private final Element subject;
    private final LocalDate date;
    private final boolean cited;
    private final Wording wording;
    private final Citations citations;
    private final Manuscript manuscript;
    private final Optional<PolicyProposal> proposal;
    private final Supplier<List<Picture>> pictures;
    private Optional<CountryFrame> frame = Optional.empty();

    /**
     * A composer for one document.
     *
     * @param model all files of the project
     * @param subject element that the document is about
     * @param language BCP 47 tag: texts of the model in this language where there are any; headings
     *     in Japanese for ja, else in English
     * @param date date of the document
     * @param cited whether sources are cited
     * @param pictures diagrams of the country for the chapters; asked for with the first chapter
     */
    public TemplateComposer(
            Governance model,
            Element subject,
            String language,
            LocalDate date,
            boolean cited,
            Supplier<List<Picture>> pictures) {
        this.cited = cited;
        this.model = model;
        this.subject = subject;
        this.date = date;
        this.citations = new Citations(Places.in(language));
        this.wording = new Wording(language, citations);
        this.manuscript = new Manuscript(wording);
        this.pictures = pictures;
        this.proposal = proposal(model, subject);
    }

    private static Optional<PolicyProposal> proposal(Governance model, Element subject) {
        if (subject instanceof PolicyProposal own) {
            return Optional.of(own);
        }
        Jurisdiction country = ownCountry(subject);
        return model.proposals()
                .filter(
                        one ->
                                country == null
                                        || one.getJurisdiction() != null
                                                && Country.is(country, one.getJurisdiction()))
                .findFirst();
    }

    private static Jurisdiction ownCountry(Element element) {
        if (element instanceof Jurisdiction country) {
            return country;
        }
        EStructuralFeature feature = element.eClass().getEStructuralFeature(JURISDICTION);
        return feature instanceof EReference ? (Jurisdiction) element.eGet(feature) : null;
    }

    /** Country that an element belongs to: its own, or that of the first proposal. */
    public static Optional<Jurisdiction> country(Governance model, Element subject) {
        return Optional.ofNullable(ownCountry(subject))
                .or(() -> proposal(model, subject).map(PolicyProposal::getJurisdiction))
                .or(() -> model.jurisdictions().findFirst());
    }

    /** The values that the document can print, from the outside. */
    public TemplateScope scope() {
        return TemplateScope.about(subject, this::named);
    }

    /** BCP 47 tag of the language of phrases, which is not always the one that was asked for. */
    public String language() {
        return wording.phrases().language();
    }

    /** Title of the document in its properties when the template has none. */
    public String title() {
        return wording.label(subject);
    }

    /** Heading of the table of contents. */
    public String contentsTitle() {
        return wording.phrases().of("contents");
    }

    /** What is printed for a value that is missing. */
    public List<Inline> missing() {
        return List.of(wording.plain("–"));
    }

    private Optional<Jurisdiction> country() {
        return country(model, subject);
    }

    private List<Object> named(String name) {
        Optional<RootName> root = RootName.of(name);
        if (root.isEmpty()) {
            return list(name);
        }
        return switch (root.get()) {
            case COUNTRY -> country().<List<Object>>map(List::of).orElse(List.of());
            case PROPOSAL -> proposal.<List<Object>>map(List::of).orElse(List.of());
            case LAWS -> laws(LegalForce.PRESENT);
            case DOUBTFUL_LAWS -> laws(LegalForce.DOUBTFUL);
            case COMING_LAWS -> laws(LegalForce.NOT_YET);
            case ENDED_LAWS -> laws(LegalForce.ENDED);
            case MEASURES ->
                    proposal.map(one -> List.<Object>copyOf(one.getMeasures())).orElse(List.of());
            case FIGURES -> list("statistics");
            case DATE -> List.of(date);
            case LANGUAGE -> List.of(wording.phrases().language(wording.language()));
            case DRAFT ->
                    List.of(
                            proposal.map(PolicyProposal::getStatus)
                                    .filter(status -> status == ProposalStatus.DRAFT)
                                    .isPresent());
        };
    }

    private List<Object> laws(LegalForce force) {
        return List.copyOf(frame(List.of()).rankedInstruments(force));
    }

    /** Elements of one list of all files that belong to the country and are there today. */
    private List<Object> list(String name) {
        EStructuralFeature list = GovernancePackage.Literals.WORKSPACE.getEStructuralFeature(name);
        if (list == null) {
            return List.of();
        }
        List<Object> elements = new ArrayList<>();
        for (Workspace root : model.workspaces()) {
            for (Object element : (List<?>) root.eGet(list)) {
                if (belongs((Element) element)) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    private boolean belongs(Element element) {
        Jurisdiction own = ownCountry(element);
        return CountryFrame.isPresent(element)
                && (element instanceof Jurisdiction
                        || own == null
                        || country().filter(country -> Country.is(country, own)).isPresent());
    }

    /** What a path leads to, as running text; empty when it leads to nothing. */
    public List<Inline> text(TemplateScope.Found found) {
        List<Inline> pieces =
                wording.separated(
                        found.values().stream()
                                .map(value -> text(value, found.feature()))
                                .filter(text -> !text.isEmpty())
                                .toList());
        return cited ? pieces : Uncited.pieces(pieces);
    }

    private List<Inline> text(Object value, Optional<EStructuralFeature> feature) {
        if (value instanceof TemplateScope.Wordings texts) {
            return wording.text(texts.texts());
        } else if (value instanceof TemplateScope.Special special) {
            return special(special);
        } else if (value instanceof Provision provision) {
            return frame(List.of()).provisions(List.of(provision));
        } else if (value instanceof Element element) {
            return wording.name(element);
        }
        String words = words(value, feature);
        return words.isEmpty() ? List.of() : List.of(wording.plain(words));
    }

    private List<Inline> special(TemplateScope.Special special) {
        if (special.name() == SpecialName.TYPE) {
            return List.of(wording.plain(wording.vocabulary().of(special.element().eClass())));
        }
        List<Inline> marks = wording.support(special.element());
        return marks.isEmpty() ? marks : marks.subList(1, marks.size());
    }

    private String words(Object value, Optional<EStructuralFeature> feature) {
        if (value instanceof PartialDate day) {
            return wording.date(day);
        } else if (value instanceof LocalDate day) {
            return wording.date(day);
        } else if (value instanceof Quantity quantity) {
            return wording.quantity(quantity);
        } else if (value instanceof Period period) {
            return wording.date(period.getStart()) + " – " + wording.date(period.getEnd());
        } else if (value == InstrumentStatus.UNKNOWN) {
            return wording.phrases().of("given.noStatus");
        } else if (value instanceof Enumerator literal) {
            return wording.word(literal);
        } else if (value instanceof Boolean yes) {
            return wording.phrases().of(yes ? "template.yes" : "template.no");
        } else if (value instanceof Number number) {
            return feature.filter(one -> YEARS.contains(one.getName())).isPresent()
                    ? number.toString()
                    : wording.number(number.doubleValue());
        } else if (value instanceof EObject) {
            return ""; // parts of an element without words of their own
        }
        return feature.filter(LawPackage.Literals.PROVISION__PATH::equals).isPresent()
                ? wording.place(value.toString())
                : value.toString();
    }

    /** Whether sources are cited. */
    public boolean isCited() {
        return cited;
    }

    /** Composes a chapter; nothing when the model has nothing for it. */
    public List<Block> chapter(ChapterName name) {
        int before = manuscript.blocks().size();
        write(name);
        List<Block> blocks = manuscript.blocks();
        List<Block> chapter = blocks.subList(before, blocks.size());
        return cited ? chapter : document(chapter).withoutCitations().blocks();
    }

    /** The blocks as a document of this language, for a writer. */
    public Document document(List<Block> blocks) {
        Document.Numbering numbering =
                language().equals("ja") ? Document.Numbering.CHAPTER : Document.Numbering.DECIMAL;
        return new Document(title(), wording.language(), date, "", numbering, blocks);
    }

    private void write(ChapterName name) {
        if (name == ChapterName.SOURCES) {
            SourcesChapter.write(manuscript, wording, citations);
            return;
        }
        CountryFrame all = frame.orElseGet(() -> frame(pictures.get()));
        frame = Optional.of(all);
        switch (name) {
            case BACKGROUND -> proposal.ifPresent(it -> BackgroundChapter.write(all, it));
            case LAW -> LawChapter.write(all);
            case BODIES -> BodiesChapter.write(all);
            case GAPS -> GapsChapter.write(all);
            case REASONS -> ReasonsChapter.write(all);
            case MEASURES -> proposal.ifPresent(it -> MeasuresChapter.write(all));
            case SCHEDULE -> proposal.ifPresent(it -> ScheduleChapter.write(all));
            case SOURCES -> throw new IllegalArgumentException(name.key());
        }
    }

    private CountryFrame frame(List<Picture> shown) {
        return new CountryFrame(
                model,
                new Country(country().orElse(null), true),
                Stream.ofNullable(proposal.orElse(null)).toList(),
                "",
                wording,
                citations,
                manuscript,
                shown);
    }
}
