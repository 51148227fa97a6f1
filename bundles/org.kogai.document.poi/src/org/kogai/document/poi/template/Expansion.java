// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.kogai.document.poi.wordml.Word;
import org.kogai.document.template.Placeholder;
import org.kogai.document.template.TemplateMark;
import org.kogai.document.template.TemplateScope;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Repeats, leaves out and fills the parts of a text, from the outside in. */
final class Expansion {
    private final Map<Integer, TemplateMark> marks;
    private final Filling filling;

    /**
     * @param marks placeholders by their numbers
     * @param filling puts in what single placeholders stand for
     */
    Expansion(Map<Integer, TemplateMark> marks, Filling filling) {
        this.marks = marks;
        this.filling = filling;
    }

    /** Puts in what a placeholder stands for that is no start or end of a part. */
    interface Filling {
        void fill(Element run, TemplateMark mark, TemplateScope scope);
    }

    /** Fills everything below a node. */
    void fill(Node root, TemplateScope scope) {
        fill(List.of(root), scope);
    }

    private void fill(List<Node> nodes, TemplateScope scope) {
        List<Element> runs = Marks.in(nodes);
        for (int i = 0; i < runs.size(); i++) {
            Placeholder placeholder = placeholder(runs.get(i));
            if (placeholder.opens()) {
                int end = end(runs, i);
                part(runs.subList(i, end + 1), scope);
                i = end;
            } else if (placeholder instanceof Placeholder.About) {
                Marks.removeControl(runs.get(i), false);
            } else {
                filling.fill(runs.get(i), mark(runs.get(i)), scope);
            }
        }
    }

    private TemplateMark mark(Element run) {
        return marks.get(Marks.number(run));
    }

    private Placeholder placeholder(Element run) {
        return mark(run).placeholder();
    }

    private int end(List<Element> runs, int start) {
        int depth = 0;
        for (int i = start; i < runs.size(); i++) {
            Placeholder placeholder = placeholder(runs.get(i));
            depth += placeholder.opens() ? 1 : placeholder.closes() ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("a part that was checked is not closed");
    }

    private void part(List<Element> runs, TemplateScope scope) {
        Element start = runs.get(0);
        Element end = runs.get(runs.size() - 1);
        Span span = Span.of(start, end).orElseThrow();
        if (span.kind() == Span.Kind.BLOCKS) {
            SectionForms.keepApart((Element) span.first(), (Element) span.last());
        }
        List<Node> nodes = span.nodes();
        Node place = start.getOwnerDocument().createComment("");
        span.first().getParentNode().insertBefore(place, span.first());
        Placeholder placeholder = placeholder(start);
        if (placeholder instanceof Placeholder.If condition) {
            condition(condition, runs, span, nodes, scope);
        } else if (placeholder instanceof Placeholder.Each each) {
            removeControls(List.of(start, end), span);
            repeat(left(nodes, place), scope.each(each.path(), each.name()), place);
        }
        Word.remove(place);
    }

    private static void removeControls(List<Element> runs, Span span) {
        for (Element run : runs) {
            if (span.kind() == Span.Kind.RUNS || span.kind() == Span.Kind.ROW) {
                Marks.remove(run);
            } else {
                Marks.removeControl(run, span.kind() == Span.Kind.ROWS);
            }
        }
    }

    /** Those that are still where they were. */
    private static List<Node> left(List<Node> nodes, Node place) {
        return nodes.stream()
                .filter(node -> node.getParentNode() == place.getParentNode())
                .toList();
    }

    private void repeat(List<Node> originals, List<TemplateScope> scopes, Node place) {
        originals.forEach(Word::remove);
        for (TemplateScope scope : scopes) {
            List<Node> copies = new ArrayList<>();
            for (Node original : originals) {
                Node copy = original.cloneNode(true);
                place.getParentNode().insertBefore(copy, place);
                copies.add(copy);
            }
            fill(copies, scope);
        }
    }

    private void condition(
            Placeholder.If condition,
            List<Element> runs,
            Span span,
            List<Node> nodes,
            TemplateScope scope) {
        Optional<Element> otherwise = otherwise(runs);
        int cut = otherwise.flatMap(span::holder).map(nodes::indexOf).orElse(nodes.size());
        boolean holds = scope.holds(condition.path()) != condition.negated();
        List<Node> kept = holds ? nodes.subList(0, cut) : rest(nodes, cut);
        List<Node> dropped = holds ? rest(nodes, cut) : nodes.subList(0, cut);
        Node parent = nodes.get(0).getParentNode();
        List<Element> controls = new ArrayList<>(List.of(runs.get(0), runs.get(runs.size() - 1)));
        otherwise.ifPresent(controls::add);
        removeControls(controls, span);
        dropped.stream().filter(node -> node.getParentNode() == parent).forEach(Word::remove);
        fill(kept.stream().filter(node -> node.getParentNode() == parent).toList(), scope);
    }

    private static List<Node> rest(List<Node> nodes, int cut) {
        return nodes.subList(Math.min(cut, nodes.size()), nodes.size());
    }

    /** The other case of this condition, not of one in it. */
    private Optional<Element> otherwise(List<Element> runs) {
        int depth = 0;
        for (Element run : runs) {
            Placeholder placeholder = placeholder(run);
            depth += placeholder.opens() ? 1 : placeholder.closes() ? -1 : 0;
            if (depth == 1 && placeholder instanceof Placeholder.Else) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }
}
