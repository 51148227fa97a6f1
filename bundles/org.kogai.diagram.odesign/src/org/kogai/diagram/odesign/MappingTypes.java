// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Classes of the elements that representations, mappings and cells show. */
final class MappingTypes {
    private final Scope scope;
    private final Metamodels metamodels;
    private final Uses uses;

    MappingTypes(Scope scope, Metamodels metamodels, Uses uses) {
        this.scope = scope;
        this.metamodels = metamodels;
        this.uses = uses;
    }

    /** The class that a feature names; every class fits EObject, so it tells nothing. */
    Types named(Node node, String feature) {
        String name = node.text(feature).trim();
        List<EClass> classes = name.isEmpty() ? List.of() : metamodels.classes(name);
        return classes.contains(EcorePackage.Literals.EOBJECT) ? Types.UNKNOWN : new Types(classes);
    }

    /** Elements that a representation or the views of a mapping show. */
    Types of(Node node) {
        return of(node, new HashSet<>());
    }

    Types of(List<Node> nodes) {
        return Types.any(nodes, this::of);
    }

    private Types of(Node node, Set<Node> seen) {
        if (node.is("Layer")) {
            return node.parent().map(this::of).orElse(Types.UNKNOWN);
        }
        if (!node.is("EdgeMapping") || node.flag("useDomainElement")) {
            return named(node, "domainClass");
        }
        if (!seen.add(node)) {
            return Types.UNKNOWN;
        }
        Types sources =
                Types.any(scope.references(node, "sourceMapping"), source -> of(source, seen));
        String shown = node.text("targetExpression");
        return shown.isBlank() ? sources : result(shown, sources);
    }

    /** Elements at the source of an edge. */
    Types sources(Node edge) {
        return of(scope.references(edge, "sourceMapping"));
    }

    /** Elements at either end of an edge. */
    Types ends(Node edge) {
        List<Node> ends = new ArrayList<>(scope.references(edge, "sourceMapping"));
        ends.addAll(scope.references(edge, "targetMapping"));
        return of(ends);
    }

    /** What holds the views of a mapping. */
    List<Node> hosts(Node mapping) {
        List<Node> hosts = new ArrayList<>(uses.reusing(mapping));
        mapping.parent().ifPresent(hosts::add);
        return hosts;
    }

    /** Elements that a mapping finds its own from: those of what holds it. */
    Types origins(Node mapping) {
        return Types.any(hosts(mapping), this::origin);
    }

    private Types origin(Node host) {
        Types target = of(host);
        Optional<Node> diagram = host.is("Layer") ? host.parent() : Optional.empty();
        String root = diagram.map(d -> d.text("rootExpression")).orElse("");
        return root.isBlank() ? target : result(root, target);
    }

    /** Elements of all lines of a table. */
    Types lines(Node table) {
        List<Node> lines = new ArrayList<>(table.all().filter(n -> n.is("LineMapping")).toList());
        lines.addAll(scope.references(table, "reusedLineMappings"));
        return of(lines);
    }

    /** Elements whose feature a column shows, or that cells of an intersection stand for. */
    Types cells(Node column) {
        if (column.is("IntersectionMapping")) {
            return column.flag("useDomainClass")
                    ? named(column, "domainClass")
                    : of(scope.references(column, "lineMapping"));
        }
        Types lines = table(column).map(this::lines).orElse(Types.UNKNOWN);
        String owner = column.text("featureParentExpression");
        return owner.isBlank() ? lines : result(owner, lines);
    }

    static Optional<Node> table(Node node) {
        Optional<Node> table = Optional.of(node);
        while (table.isPresent() && !table.get().is("TableDescription")) {
            table = table.get().parent();
        }
        return table;
    }

    /** What an expression without variables gives, as far as it is certain. */
    Types result(String expression, Types self) {
        if (expression.trim().equals("var:self")) {
            return self;
        }
        return expression.startsWith("feature:")
                ? self.of(metamodels, expression.substring("feature:".length()).trim())
                : Types.UNKNOWN;
    }
}
