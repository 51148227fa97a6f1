// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.kogai.document.poi.wordml.Word;
import org.kogai.document.template.Placeholder;
import org.kogai.document.template.TemplateMark;
import org.kogai.document.template.TemplateProblem;
import org.kogai.document.template.TemplateProblem.Kind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks where placeholders stand in a text, once they are right in themselves. */
final class StoryCheck {
    private final Story story;
    private final Set<Element> controls;
    private final List<TemplateProblem> problems = new ArrayList<>();

    private StoryCheck(Story story) {
        this.story = story;
        controls =
                story.runs().stream()
                        .filter(run -> mark(run).placeholder().isControl())
                        .collect(Collectors.toSet());
    }

    static List<TemplateProblem> check(Story story) {
        StoryCheck check = new StoryCheck(story);
        check.parts();
        story.runs().stream()
                .filter(run -> check.mark(run).placeholder().isBlock())
                .forEach(check::block);
        return check.problems;
    }

    private TemplateMark mark(Element run) {
        return story.marks().get(story.runs().indexOf(run));
    }

    private void parts() {
        Deque<Element> open = new ArrayDeque<>();
        Deque<Optional<Element>> otherwise = new ArrayDeque<>();
        for (Element run : story.runs()) {
            Placeholder placeholder = mark(run).placeholder();
            if (placeholder.opens()) {
                open.push(run);
                otherwise.push(Optional.empty());
            } else if (placeholder instanceof Placeholder.Else && !open.isEmpty()) {
                otherwise.pop();
                otherwise.push(Optional.of(run));
            } else if (placeholder.closes() && !open.isEmpty()) {
                part(open.pop(), otherwise.pop(), run);
            }
        }
    }

    private void part(Element start, Optional<Element> otherwise, Element end) {
        Optional<Span> span = Span.of(start, end);
        if (span.isEmpty()) {
            add(start, Kind.APART);
            return;
        }
        if (span.get().kind() == Span.Kind.BLOCKS) {
            if (hasWords(start, true)) {
                add(start, Kind.NOT_ALONE);
            }
            if (hasWords(end, false)) {
                add(end, Kind.NOT_ALONE);
            }
        }
        otherwise.ifPresent(run -> otherwise(run, span.get()));
    }

    private void otherwise(Element run, Span span) {
        Optional<Node> holder = span.holder(run);
        if (holder.isEmpty()) {
            add(run, Kind.APART);
        } else if (span.kind() != Span.Kind.RUNS
                && !Marks.isAlone((Element) holder.get(), controls)) {
            add(run, Kind.NOT_ALONE);
        }
    }

    /** Whether words stand before or after a run in its paragraph. */
    private boolean hasWords(Element run, boolean before) {
        boolean passed = false;
        for (Element text : Word.all(Word.paragraph(run), "t")) {
            boolean own = text.getParentNode() == run;
            boolean counts = before != passed && !own;
            passed = passed || own;
            if (counts
                    && !text.getTextContent().isBlank()
                    && !controls.contains(text.getParentNode())) {
                return true;
            }
        }
        return false;
    }

    private void block(Element run) {
        Element paragraph = Word.paragraph(run);
        Node parent = paragraph.getParentNode();
        boolean inControl =
                Word.is(parent, "sdtContent")
                        && Word.is(parent.getParentNode().getParentNode(), "body");
        if (!Word.is(parent, "body") && !inControl) {
            add(run, Kind.NOT_IN_TEXT);
        } else if (!Marks.isAlone(paragraph, Set.of(run))) {
            add(run, Kind.NOT_ALONE);
        }
    }

    private void add(Element run, Kind kind) {
        problems.add(mark(run).problem(kind));
    }
}
