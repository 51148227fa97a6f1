// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that expressions name variables which are set there: preconditions of tools see fixed
 * names, whatever the tool calls its variables (reference 2.9), and candidates see no container
 * (reference 3.2).
 */
final class VariableCheck {
    private static final Pattern SERVICE =
            Pattern.compile("service:\\s*(?:(\\w+)\\.)?\\w+\\s*(?:\\((.*)\\))?\\s*");

    private static final List<String> CREATION = List.of("container", "containerView");

    private static final Map<String, List<String>> PRECONDITIONS =
            Map.ofEntries(
                    Map.entry("NodeCreationDescription", CREATION),
                    Map.entry("ContainerCreationDescription", CREATION),
                    Map.entry(
                            "EdgeCreationDescription",
                            List.of(
                                    "preSource",
                                    "preTarget",
                                    "preSourceView",
                                    "preTargetView",
                                    "container",
                                    "diagram")),
                    Map.entry(
                            "DeleteElementDescription",
                            List.of("view", "containerView", "element")),
                    Map.entry("DirectEditLabel", List.of("view", "diagram")),
                    Map.entry(
                            "ReconnectEdgeDescription",
                            List.of(
                                    "element",
                                    "source",
                                    "target",
                                    "sourceView",
                                    "targetView",
                                    "edgeView",
                                    "otherEnd",
                                    "diagram")),
                    Map.entry(
                            "ContainerDropDescription",
                            List.of("element", "oldContainer", "newContainer", "newViewContainer")),
                    Map.entry("DoubleClickDescription", List.of("element", "elementView")),
                    Map.entry(
                            "ToolDescription",
                            List.of("element", "elementView", "container", "containerView")),
                    Map.entry(
                            "PasteDescription",
                            List.of("container", "containerView", "copiedElement", "copiedView")));

    private static final List<String> START =
            List.of("preSource", "preSourceView", "container", "diagram");

    private static final Set<String> TYPES = Set.of("expr", "type-name", "feature-name");

    private final Scope scope;

    VariableCheck(Scope scope) {
        this.scope = scope;
    }

    void check(Node node) {
        List<String> seen = PRECONDITIONS.get(node.type().name());
        if (seen != null) {
            check(node, "precondition", seen);
        }
        if (node.is("EdgeCreationDescription")) {
            check(node, "connectionStartPrecondition", START);
        }
        for (SchemaClass.Feature feature : node.type().features()) {
            String name = feature.name();
            if (TYPES.contains(feature.type()) && node.has(name)) {
                VisibleVariables.of(node, name).ifPresent(visible -> check(node, name, visible));
            }
        }
    }

    private void check(Node node, String feature, Collection<String> seen) {
        for (String name : variables(node.text(feature))) {
            if (!name.equals("self") && !seen.contains(name)) {
                scope.report(Problem.error(node.place().at(feature), "variable.unset", name));
            }
        }
    }

    private static Set<String> variables(String expression) {
        Set<String> names = new HashSet<>();
        if (expression.startsWith("var:")) {
            names.add(expression.substring("var:".length()).trim());
        }
        Matcher call = SERVICE.matcher(expression);
        if (call.matches()) {
            Optional.ofNullable(call.group(1)).ifPresent(names::add);
            for (String argument : Optional.ofNullable(call.group(2)).orElse("").split(",")) {
                // What is no name is reported as such.
                if (argument.trim().matches("\\w+")) {
                    names.add(argument.trim());
                }
            }
        }
        return names;
    }
}
