// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import java.util.List;
import java.util.Map;

/** Checks that what does nothing, or fails, without some feature has that feature. */
final class RequiredCheck {
    private static final Map<String, List<String>> REQUIRED =
            Map.ofEntries(
                    Map.entry("JavaExtension", List.of("qualifiedClassName")),
                    Map.entry("DiagramDescription", List.of("domainClass")),
                    Map.entry(
                            "EdgeMapping",
                            List.of("targetFinderExpression", "sourceMapping", "targetMapping")),
                    Map.entry("AbstractNodeMapping", List.of("domainClass")),
                    Map.entry("ConditionalStyleDescription", List.of("predicateExpression")),
                    Map.entry("EdgeStyleDescription", List.of("sizeComputationExpression")),
                    Map.entry("WorkspaceImageDescription", List.of("workspacePath")),
                    Map.entry("ComputedColor", List.of("red", "green", "blue")),
                    Map.entry("ColorStep", List.of("associatedValue", "associatedColor")),
                    Map.entry("DecorationDescription", List.of("imageExpression")),
                    Map.entry("SemanticBasedDecoration", List.of("domainClass")),
                    Map.entry("MappingBasedDecoration", List.of("mappings")),
                    Map.entry("CompositeFilterDescription", List.of("filters")),
                    Map.entry("OrderedTreeLayout", List.of("childrenExpression", "nodeMapping")),
                    Map.entry("SemanticValidationRule", List.of("targetClass")),
                    Map.entry("ViewValidationRule", List.of("targets")),
                    Map.entry("RuleAudit", List.of("auditExpression")),
                    Map.entry("NodeCreationDescription", List.of("nodeMappings")),
                    Map.entry("ContainerCreationDescription", List.of("containerMappings")),
                    Map.entry("EdgeCreationDescription", List.of("edgeMappings")),
                    Map.entry("SelectionDescription", List.of("candidatesExpression")),
                    Map.entry(
                            "PaneBasedSelectionWizardDescription", List.of("candidatesExpression")),
                    Map.entry("PopupMenu", List.of("menuItemDescription")),
                    Map.entry("SetValue", List.of("featureName")),
                    Map.entry("Unset", List.of("featureName")),
                    Map.entry("MoveElement", List.of("featureName", "newContainerExpression")),
                    Map.entry("CreateInstance", List.of("typeName", "referenceName")),
                    Map.entry("CreateView", List.of("containerViewExpression")),
                    Map.entry("CreateEdgeView", List.of("sourceExpression", "targetExpression")),
                    Map.entry("For", List.of("expression", "iteratorName")),
                    Map.entry("Let", List.of("variableName", "valueExpression")),
                    Map.entry("If", List.of("conditionExpression")),
                    Map.entry("Case", List.of("conditionExpression")),
                    Map.entry("Switch", List.of("cases")),
                    Map.entry("TableDescription", List.of("domainClass")),
                    Map.entry("LineMapping", List.of("domainClass")),
                    Map.entry("ElementColumnMapping", List.of("domainClass")),
                    Map.entry("FeatureColumnMapping", List.of("featureName")),
                    Map.entry(
                            "IntersectionMapping",
                            List.of("lineMapping", "columnMapping", "columnFinderExpression")),
                    Map.entry("ForegroundConditionalStyle", List.of("predicateExpression")),
                    Map.entry("BackgroundConditionalStyle", List.of("predicateExpression")),
                    Map.entry("CreateLineTool", List.of("mapping")),
                    Map.entry("CreateCrossColumnTool", List.of("mapping")));

    private final Scope scope;

    RequiredCheck(Scope scope) {
        this.scope = scope;
    }

    void check(Node node) {
        REQUIRED.forEach(
                (type, features) -> {
                    if (node.is(type)) {
                        features.forEach(feature -> required(node, feature));
                    }
                });
        if (node.is("IntersectionMapping") && node.flag("useDomainClass")) {
            required(node, "domainClass");
            required(node, "lineFinderExpression");
        }
        if (node.is("EdgeMapping") && node.flag("useDomainElement")) {
            required(node, "domainClass");
            required(node, "sourceFinderExpression");
        }
        boolean masked = node.is("LabelEditTool") || node.is("CreateCellTool");
        if (masked && node.child("mask").isEmpty()) {
            scope.report(Problem.error(node.place(), "mask.missing"));
        }
    }

    private void required(Node node, String feature) {
        boolean isAttribute =
                node.type()
                        .feature(feature)
                        .filter(f -> f.kind() == SchemaClass.Kind.ATTRIBUTE)
                        .isPresent();
        boolean isMissing = isAttribute ? node.text(feature).isBlank() : !node.has(feature);
        if (isMissing) {
            String owner = node.name().isEmpty() ? node.type().name() : node.name();
            scope.reportMissing(
                    node,
                    feature,
                    Problem.error(node.place().at(feature), "value.missing", feature, owner));
        }
    }
}
