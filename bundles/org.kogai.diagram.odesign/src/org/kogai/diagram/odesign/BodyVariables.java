// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Variables that the bodies of tools see (reference 2.9, 2.12). */
final class BodyVariables {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private static final List<String> DIAGRAM = List.of("diagram");

    /** Variables that a body sees beside those that its tool declares. */
    private static final Map<String, List<String>> FIXED =
            Map.ofEntries(
                    Map.entry("NodeCreationDescription", DIAGRAM),
                    Map.entry("ContainerCreationDescription", DIAGRAM),
                    Map.entry("EdgeCreationDescription", DIAGRAM),
                    Map.entry("DeleteElementDescription", DIAGRAM),
                    Map.entry("DirectEditLabel", List.of("diagram", "view")),
                    Map.entry("ReconnectEdgeDescription", List.of("otherEnd", "diagram")),
                    Map.entry("ContainerDropDescription", DIAGRAM),
                    Map.entry("ToolDescription", DIAGRAM),
                    Map.entry("OperationAction", DIAGRAM),
                    Map.entry("SelectionWizardDescription", DIAGRAM),
                    Map.entry("PaneBasedSelectionWizardDescription", DIAGRAM));

    private static final Map<String, String> CREATION =
            Map.of("variable", "container", "viewVariable", "containerView");

    /** Names of variables that a tool has although it does not write them. */
    private static final Map<String, Map<String, String>> UNWRITTEN =
            Map.ofEntries(
                    Map.entry("NodeCreationDescription", CREATION),
                    Map.entry("ContainerCreationDescription", CREATION),
                    Map.entry(
                            "EdgeCreationDescription",
                            Map.of(
                                    "sourceVariable", "source",
                                    "targetVariable", "target",
                                    "sourceViewVariable", "sourceView",
                                    "targetViewVariable", "targetView")),
                    Map.entry(
                            "ContainerDropDescription",
                            Map.of(
                                    "oldContainer", "oldSemanticContainer",
                                    "newContainer", "newSemanticContainer",
                                    "element", "element",
                                    "newViewContainer", "newContainerView")),
                    Map.entry("OperationAction", Map.of("view", "views")));

    private static final List<String> ELEMENT =
            List.of("table", "root", "containerView", "container", "view", "element");
    private static final List<String> CELL =
            List.of("table", "root", "line", "lineSemantic", "column", "columnSemantic");

    private BodyVariables() {}

    /** Variables that an operation sees. */
    static Set<String> of(Node operation) {
        Node owner = Operations.owner(operation);
        Set<String> names = declared(owner);
        names.addAll(FIXED.getOrDefault(owner.type().name(), List.of()));
        if (owner.type().feature("mask").isPresent()) {
            String mask = owner.child("mask").map(m -> m.text("mask")).orElse("{0}");
            Matcher placeholder = PLACEHOLDER.matcher(mask);
            while (placeholder.find()) {
                names.add(placeholder.group(1));
                names.add("arg" + placeholder.group(1));
            }
        }
        boolean before = true;
        for (Node node : owner.all().toList()) {
            before &= node != operation;
            // What an operation binds stays for all that follows, but a loop unbinds its variable.
            if (node.is("For") ? contains(node, operation) : before && isOperation(node)) {
                Operations.declared(node).ifPresent(names::add);
            }
        }
        return names;
    }

    private static boolean isOperation(Node node) {
        return node.is("ModelOperation");
    }

    private static boolean contains(Node loop, Node operation) {
        return loop != operation && loop.all().anyMatch(n -> n == operation);
    }

    /** Variables that a tool declares and that are bound, with those that follow from them. */
    static Set<String> declared(Node owner) {
        Set<String> names = new HashSet<>();
        List<String> bound = bound(owner);
        for (Node variable : owner.children()) {
            if (variable.is("AbstractVariable")
                    && (!owner.is("TableTool") || bound.contains(variable.name()))) {
                variable.all().forEach(n -> Operations.declared(n).ifPresent(names::add));
            }
        }
        for (SchemaClass.Feature feature : owner.type().features()) {
            boolean isVariable =
                    Schema.SIRIUS
                            .named(feature.type())
                            .filter(c -> c.is("AbstractVariable"))
                            .isPresent();
            boolean named =
                    owner.child(feature.name()).filter(n -> !n.name().isEmpty()).isPresent();
            if (isVariable && !owner.is("TableTool") && !named) {
                names.add(
                        UNWRITTEN
                                .getOrDefault(owner.type().name(), Map.of())
                                .getOrDefault(feature.name(), feature.name()));
            }
        }
        return names;
    }

    /** Variables that a tool of a table may declare. */
    static List<String> bound(Node tool) {
        if (tool.is("LabelEditTool")) {
            return Stream.concat(ELEMENT.stream(), CELL.stream()).toList();
        }
        return tool.is("CreateCellTool") ? CELL : ELEMENT;
    }
}
