// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kogai.diagram.description.EdgeMapping;
import org.kogai.diagram.description.EdgeStyleDescription;
import org.kogai.diagram.description.LabelStyleDescription;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.views.BasicLabelStyle;
import org.kogai.diagram.views.CenteringStyle;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.EdgeStyle;
import org.kogai.diagram.views.EdgeTarget;
import org.kogai.diagram.views.ViewsFactory;
import org.kogai.diagram.views.ViewsPackage.Literals;

import java.util.List;
import java.util.Optional;

/** Updates style and labels of edges. */
final class EdgeLooks {
    private final Pass pass;
    private final ColorValues colors;
    private final LabelLooks labels;

    EdgeLooks(Pass pass) {
        this.pass = pass;
        this.colors = new ColorValues(pass.interpreter());
        this.labels = new LabelLooks(pass.interpreter());
    }

    void refresh(DEdge edge, EdgeMapping mapping) {
        EObject self = edge.getTarget();
        Variables variables =
                pass.styleVariables(edge)
                        .with("sourceView", edge.getSourceNode())
                        .with("targetView", edge.getTargetNode());
        EdgeStyleDescription description =
                BestStyle.of(
                        pass.interpreter(),
                        mapping.conditionalStyles(),
                        mapping.style(),
                        self,
                        variables);
        EdgeStyle current = edge.getOwnedStyle();
        EdgeStyle style = current == null ? ViewsFactory.eINSTANCE.createEdgeStyle() : current;
        style(style, description, self, variables);
        Features.style(style, Literals.EDGE_STYLE__CENTERED, centering(edge, description));
        part(
                style,
                Literals.EDGE_STYLE__BEGIN_LABEL_STYLE,
                description.beginLabel(),
                self,
                variables);
        part(
                style,
                Literals.EDGE_STYLE__CENTER_LABEL_STYLE,
                description.centerLabel(),
                self,
                variables);
        part(style, Literals.EDGE_STYLE__END_LABEL_STYLE, description.endLabel(), self, variables);
        if (current == null) {
            edge.setOwnedStyle(style);
        }
        text(edge, Literals.DDIAGRAM_ELEMENT__NAME, description.centerLabel());
        text(edge, Literals.DEDGE__BEGIN_LABEL, description.beginLabel());
        text(edge, Literals.DEDGE__END_LABEL, description.endLabel());
    }

    private void style(
            EdgeStyle style, EdgeStyleDescription description, EObject self, Variables variables) {
        Features.style(
                style,
                Literals.EDGE_STYLE__STROKE_COLOR,
                colors.hex(description.strokeColor(), self, variables));
        Features.style(style, Literals.EDGE_STYLE__LINE_STYLE, description.lineStyle());
        Features.style(style, Literals.EDGE_STYLE__SOURCE_ARROW, description.sourceArrow());
        Features.style(style, Literals.EDGE_STYLE__TARGET_ARROW, description.targetArrow());
        Features.style(
                style,
                Literals.EDGE_STYLE__SIZE,
                pass.interpreter().integer(description.size(), self, variables, 1));
        Features.style(style, Literals.EDGE_STYLE__ROUTING_STYLE, description.routingStyle());
        Features.style(style, Literals.EDGE_STYLE__FOLDING_STYLE, description.foldingStyle());
    }

    private static CenteringStyle centering(DEdge edge, EdgeStyleDescription description) {
        CenteringStyle ends = description.endsCentering();
        boolean source =
                ends == CenteringStyle.BOTH
                        || ends == CenteringStyle.SOURCE
                        || isOf(edge.getSourceNode(), description.centeredSourceMappings());
        boolean target =
                ends == CenteringStyle.BOTH
                        || ends == CenteringStyle.TARGET
                        || isOf(edge.getTargetNode(), description.centeredTargetMappings());
        if (source) {
            return target ? CenteringStyle.BOTH : CenteringStyle.SOURCE;
        }
        return target ? CenteringStyle.TARGET : CenteringStyle.NONE;
    }

    private static boolean isOf(EdgeTarget end, List<String> mappings) {
        return end instanceof DDiagramElement view && mappings.contains(view.getMapping());
    }

    private void part(
            EdgeStyle style,
            EStructuralFeature feature,
            Optional<LabelStyleDescription> description,
            EObject self,
            Variables variables) {
        BasicLabelStyle label = (BasicLabelStyle) style.eGet(feature);
        if (description.isEmpty()) {
            Features.set(style, feature, null);
            return;
        }
        if (label == null) {
            label = ViewsFactory.eINSTANCE.createBasicLabelStyle();
            style.eSet(feature, label);
        }
        labels.update(label, description.get(), self, variables);
    }

    private void text(
            DEdge edge, EStructuralFeature feature, Optional<LabelStyleDescription> description) {
        if (description.filter(label -> !label.expression().isEmpty()).isEmpty()) {
            Features.set(edge, feature, feature == Literals.DDIAGRAM_ELEMENT__NAME ? "" : null);
        } else {
            ViewLooks.label(pass, edge, feature, description.get());
        }
    }
}
