// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The tree of one file with what all readers of its parts need. */
final class Scope {
    private final Node root;
    private final List<Problem> problems;

    Scope(Node root, List<Problem> problems) {
        this.root = root;
        this.problems = problems;
    }

    void report(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** Reports that a child is missing, unless one is there that was reported itself. */
    void reportMissing(Node node, String feature, Problem problem) {
        if (!node.hasSkipped(feature)) {
            report(problem);
        }
    }

    /** Elements of this file that a reference names; those that are not found are reported. */
    List<Node> references(Node node, String feature) {
        List<Node> found = new ArrayList<>();
        for (String path : node.paths(feature)) {
            Optional<Node> target = Fragments.resolve(root, path);
            if (target.isPresent() && fits(node, feature, target.get())) {
                found.add(target.get());
            } else {
                report(Problem.error(node.place().at(feature), "path", path));
            }
        }
        for (String href : node.hrefs(feature)) {
            report(Problem.error(node.place().at(feature), "href", href));
        }
        return found;
    }

    Optional<Node> reference(Node node, String feature) {
        return references(node, feature).stream().findFirst();
    }

    private static boolean fits(Node node, String feature, Node target) {
        String type = node.type().feature(feature).map(SchemaClass.Feature::type).orElse("");
        return Schema.SIRIUS.named(type).isEmpty() || target.is(type);
    }

    int integer(Node node, String feature) {
        String text = node.text(feature).trim();
        try {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            report(Problem.error(node.place().at(feature), "number", text));
            return 0;
        }
    }

    /**
     * Literal of an enumeration.
     *
     * @param parse gives the literal, or null for an unknown one
     * @param fallback literal when none is written
     */
    <E> E literal(Node node, String feature, Function<String, E> parse, E fallback) {
        String text = node.text(feature).trim();
        if (text.isEmpty()) {
            return fallback;
        }
        E literal = parse.apply(text);
        if (literal == null) {
            report(Problem.error(node.place().at(feature), "literal", text));
            return fallback;
        }
        return literal;
    }
}
