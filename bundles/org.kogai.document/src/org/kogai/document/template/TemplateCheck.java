// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

import org.eclipse.emf.ecore.EClass;
import org.kogai.model.governance.institutions.InstitutionsPackage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the placeholders of a template against the metamodel, without any model. */
public final class TemplateCheck {
    private final Collection<String> diagrams;
    private final List<TemplateProblem> problems = new ArrayList<>();
    private final Set<String> chapters = new HashSet<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private TypeScope scope;

    /** Part of a template that is open at a place. */
    private static final class Part {
        private final TemplateMark opening;
        private final TypeScope around;
        private boolean otherwise;

        Part(TemplateMark opening, TypeScope around) {
            this.opening = opening;
            this.around = around;
        }

        boolean isEach() {
            return opening.placeholder() instanceof Placeholder.Each;
        }
    }

    private TemplateCheck(Collection<String> diagrams, EClass type) {
        this.diagrams = diagrams;
        this.scope = TypeScope.about(type);
    }

    /**
     * Everything that is wrong with these placeholders.
     *
     * @param texts placeholders of each text that stands for itself: body, header, footnote; in
     *     reading order
     * @param diagrams names of diagrams that there are
     */
    public static List<TemplateProblem> check(
            List<List<TemplateMark>> texts, Collection<String> diagrams) {
        TemplateCheck check = new TemplateCheck(diagrams, type(texts));
        texts.forEach(check::text);
        check.sources(texts);
        return check.problems;
    }

    /** Class of the elements that a template is for; countries when it does not say. */
    public static EClass type(List<List<TemplateMark>> texts) {
        return texts.stream()
                .flatMap(List::stream)
                .map(TemplateMark::placeholder)
                .filter(Placeholder.About.class::isInstance)
                .map(about -> Metamodel.element(((Placeholder.About) about).type()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(InstitutionsPackage.Literals.JURISDICTION);
    }

    private void text(List<TemplateMark> marks) {
        marks.forEach(this::mark);
        while (!open.isEmpty()) {
            Part part = open.pop();
            add(part.opening, TemplateProblem.Kind.NOT_CLOSED, word(part));
            scope = part.around;
        }
    }

    /** Sources that are cited must be listed. */
    private void sources(List<List<TemplateMark>> texts) {
        if (!chapters.contains(ChapterName.SOURCES.key())) {
            texts.stream()
                    .flatMap(List::stream)
                    .filter(mark -> cites(mark.placeholder()))
                    .findFirst()
                    .ifPresent(mark -> add(mark, TemplateProblem.Kind.NO_SOURCES));
        }
    }

    private static boolean cites(Placeholder placeholder) {
        return placeholder instanceof Placeholder.Chapter
                || placeholder instanceof Placeholder.Value value
                        && value.path().segments().contains(SpecialName.SOURCES.key());
    }

    private void mark(TemplateMark mark) {
        Placeholder placeholder = mark.placeholder();
        if (placeholder instanceof Placeholder.Mistaken mistake) {
            problems.add(
                    new TemplateProblem(
                            mistake.kind(), mark.number(), mark.place(), mistake.values()));
        } else if (placeholder instanceof Placeholder.Value value) {
            resolve(mark, value.path());
        } else if (placeholder instanceof Placeholder.Each each) {
            Optional<Shape> repeated = resolve(mark, each.path());
            open.push(new Part(mark, scope));
            scope = scope.within(each.name(), repeated);
        } else if (placeholder instanceof Placeholder.If condition) {
            resolve(mark, condition.path());
            open.push(new Part(mark, scope));
        } else if (placeholder instanceof Placeholder.Else) {
            otherwise(mark);
        } else if (placeholder.closes()) {
            close(mark, placeholder instanceof Placeholder.EndEach);
        } else {
            name(mark);
        }
    }

    private void name(TemplateMark mark) {
        if (mark.placeholder() instanceof Placeholder.Diagram diagram) {
            if (!diagrams.contains(diagram.name())) {
                unknown(mark, TemplateProblem.Kind.UNKNOWN_DIAGRAM, diagram.name(), diagrams);
            }
        } else if (mark.placeholder() instanceof Placeholder.About about) {
            if (Metamodel.element(about.type()).isEmpty()) {
                unknown(
                        mark,
                        TemplateProblem.Kind.UNKNOWN_CLASS,
                        about.type(),
                        Metamodel.elementNames());
            }
        } else if (mark.placeholder() instanceof Placeholder.Chapter chapter) {
            if (ChapterName.of(chapter.name()).isEmpty()) {
                unknown(
                        mark,
                        TemplateProblem.Kind.UNKNOWN_CHAPTER,
                        chapter.name(),
                        ChapterName.keys());
            } else if (!chapters.add(chapter.name()) || open.stream().anyMatch(Part::isEach)) {
                add(mark, TemplateProblem.Kind.REPEATED, chapter.name());
            }
        }
    }

    private void otherwise(TemplateMark mark) {
        Part part = open.peek();
        if (part == null) {
            add(mark, TemplateProblem.Kind.ELSE_ALONE);
        } else if (part.isEach()) {
            add(mark, TemplateProblem.Kind.ELSE_IN_EACH);
        } else if (part.otherwise) {
            add(mark, TemplateProblem.Kind.SECOND_ELSE);
        } else {
            part.otherwise = true;
        }
    }

    private void close(TemplateMark mark, boolean each) {
        Part part = open.peek();
        if (part == null) {
            add(mark, TemplateProblem.Kind.NOT_OPEN, each ? "each" : "if");
        } else if (part.isEach() != each) {
            add(mark, TemplateProblem.Kind.CROSSED, word(part));
        } else {
            open.pop();
            scope = part.around;
        }
    }

    private static String word(Part part) {
        return part.isEach() ? "each" : "if";
    }

    private Optional<Shape> resolve(TemplateMark mark, FeaturePath path) {
        TypeScope.Resolution found = scope.resolve(path);
        if (found instanceof TypeScope.Resolution.Unknown unknown) {
            problems.add(
                    new TemplateProblem(
                            unknown.kind(), mark.number(), mark.place(), unknown.values()));
        }
        return found instanceof TypeScope.Resolution.Known known
                ? Optional.of(known.shape())
                : Optional.empty();
    }

    private void unknown(
            TemplateMark mark, TemplateProblem.Kind kind, String name, Collection<String> known) {
        String hint = Suggestions.hint(name, known);
        add(mark, kind, name, hint.isEmpty() ? String.join(", ", known) : hint);
    }

    private void add(TemplateMark mark, TemplateProblem.Kind kind, String... values) {
        problems.add(mark.problem(kind, values));
    }
}
