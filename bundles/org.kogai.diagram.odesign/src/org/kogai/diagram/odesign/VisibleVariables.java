// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Variables that expressions outside of the bodies of tools see (reference 3.7). */
final class VisibleVariables {
    private static final Set<String> DIAGRAM = Set.of("diagram", "viewpoint", "viewPoint");
    private static final Set<String> LABEL = and(DIAGRAM, "view");
    private static final Set<String> CANDIDATES = and(DIAGRAM, "containerView");
    private static final Set<String> MAPPING = and(CANDIDATES, "container");
    private static final Set<String> STYLE = and(MAPPING, "view");
    private static final Set<String> EDGE_STYLE = and(STYLE, "sourceView", "targetView");
    private static final Set<String> EDGE =
            and(MAPPING, "source", "target", "sourceView", "targetView");

    private static final Set<String> TABLE = Set.of("table", "root");
    private static final Set<String> TABLE_CANDIDATES =
            Set.of("table", "viewpoint", "container", "containerView");
    private static final Set<String> ROW = and(TABLE, "viewpoint", "line", "lineSemantic");
    private static final Set<String> MEETING =
            Set.of("table", "line", "lineSemantic", "column", "columnSemantic");
    private static final Set<String> CELL = and(MEETING, "root", "container");

    /** Variables by class, or by class and feature, which counts first. */
    private static final Map<String, Set<String>> VISIBLE =
            Map.ofEntries(
                    Map.entry("AbstractNodeMapping.preconditionExpression", MAPPING),
                    Map.entry("AbstractNodeMapping.semanticElements", STYLE),
                    Map.entry("EdgeMapping.preconditionExpression", EDGE),
                    Map.entry("EdgeMapping.semanticElements", and(EDGE, "view")),
                    Map.entry("EdgeMapping.sourceFinderExpression", DIAGRAM),
                    Map.entry("EdgeMapping.targetFinderExpression", DIAGRAM),
                    Map.entry("EdgeMapping.targetExpression", DIAGRAM),
                    Map.entry("DiagramElementMapping.semanticCandidatesExpression", CANDIDATES),
                    Map.entry("BasicLabelStyleDescription.labelExpression", LABEL),
                    Map.entry("TooltipStyleDescription.tooltipExpression", Set.of("view")),
                    Map.entry("StyleDescription", STYLE),
                    Map.entry("EdgeStyleDescription", EDGE_STYLE),
                    Map.entry("ConditionalStyleDescription", STYLE),
                    Map.entry("ConditionalEdgeStyleDescription", EDGE_STYLE),
                    Map.entry("ComputedColor", EDGE_STYLE),
                    Map.entry("InterpolatedColor", EDGE_STYLE),
                    Map.entry("ColorStep", EDGE_STYLE),
                    Map.entry("DecorationDescription", and(STYLE, "element")),
                    Map.entry("MappingFilter", Set.of()),
                    Map.entry("RuleAudit", Set.of()),
                    Map.entry("ValidationRule", Set.of()),
                    Map.entry("DiagramDescription.preconditionExpression", Set.of()),
                    Map.entry("DiagramDescription.titleExpression", DIAGRAM),
                    Map.entry("DiagramDescription.rootExpression", DIAGRAM),
                    Map.entry("TableDescription", Set.of()),
                    Map.entry(
                            "LineMapping.semanticCandidatesExpression",
                            and(TABLE_CANDIDATES, "root")),
                    Map.entry(
                            "ElementColumnMapping.semanticCandidatesExpression", TABLE_CANDIDATES),
                    Map.entry("IntersectionMapping.semanticCandidatesExpression", TABLE),
                    Map.entry("LineMapping.headerLabelExpression", Set.of()),
                    Map.entry("ColumnMapping.headerLabelExpression", Set.of()),
                    Map.entry(
                            "TableMapping.semanticElements",
                            Set.of("view", "container", "containerView")),
                    Map.entry(
                            "FeatureColumnMapping.featureParentExpression",
                            and(TABLE, "line", "container")),
                    Map.entry("FeatureColumnMapping.labelExpression", CELL),
                    Map.entry("IntersectionMapping.labelExpression", CELL),
                    Map.entry("IntersectionMapping.preconditionExpression", MEETING),
                    Map.entry("IntersectionMapping.columnFinderExpression", ROW),
                    Map.entry("IntersectionMapping.lineFinderExpression", and(TABLE, "viewpoint")),
                    Map.entry("CellUpdater.canEdit", and(CELL, "view", "element", "containerView")),
                    Map.entry("ForegroundConditionalStyle", Set.of()),
                    Map.entry("BackgroundConditionalStyle", Set.of()),
                    Map.entry("DirectEditLabel.inputLabelExpression", Set.of("view", "diagram")),
                    Map.entry(
                            "SelectionWizardDescription.candidatesExpression",
                            Set.of("diagram", "container", "containerView")),
                    Map.entry(
                            "PaneBasedSelectionWizardDescription.candidatesExpression",
                            Set.of("diagram", "container", "containerView")));

    private VisibleVariables() {}

    private static Set<String> and(Set<String> some, String... more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(Arrays.asList(more));
        return Set.copyOf(all);
    }

    /** Names that an expression may use beside self; none when they are not known. */
    static Optional<Set<String>> of(Node node, String feature) {
        if (node.is("ModelOperation") || node.is("SwitchChild")) {
            return Optional.of(BodyVariables.of(node));
        }
        return find(node, "." + feature).or(() -> find(node, ""));
    }

    /** What stands for the most special class counts. */
    private static Optional<Set<String>> find(Node node, String suffix) {
        return VISIBLE.keySet().stream()
                .filter(key -> suffix.isEmpty() ? !key.contains(".") : key.endsWith(suffix))
                .map(key -> key.substring(0, key.length() - suffix.length()))
                .filter(node::is)
                .reduce((one, other) -> isSpecial(one, other) ? one : other)
                .map(name -> VISIBLE.get(name + suffix));
    }

    private static boolean isSpecial(String one, String other) {
        return Schema.SIRIUS.named(one).filter(c -> c.is(other)).isPresent();
    }
}
