// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kogai.diagram.description.AbstractNodeMapping;
import org.kogai.diagram.description.ContainerMapping;
import org.kogai.diagram.description.ContainerStyleDescription;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.description.LabelStyleDescription;
import org.kogai.diagram.description.NodeMapping;
import org.kogai.diagram.description.NodeStyleDescription;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.views.ContainerStyle;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DDiagramElementContainer;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.NodeStyle;
import org.kogai.diagram.views.ViewsPackage.Literals;

/** Updates what a node, container or list element looks like: style, size, label, tooltip. */
final class ViewLooks {
    /** Sirius shows this text when a label expression fails. */
    private static final String FAILED_LABEL = "Invalid feature as name";

    private final Pass pass;
    private final NodeLooks nodes;
    private final ContainerLooks containers;

    ViewLooks(Pass pass) {
        this.pass = pass;
        this.nodes = new NodeLooks(pass.interpreter());
        this.containers = new ContainerLooks(pass.interpreter());
    }

    void refresh(DDiagramElement view, AbstractNodeMapping mapping, boolean isNew) {
        SemanticElements.refresh(pass, view, mapping, pass.styleVariables(view));
        if (mapping instanceof NodeMapping node) {
            node(view, node, isNew);
        } else if (mapping instanceof ContainerMapping container
                && view instanceof DDiagramElementContainer box) {
            container(box, container, isNew);
        }
    }

    private void node(DDiagramElement view, NodeMapping mapping, boolean isNew) {
        EObject self = view.getTarget();
        Variables variables = pass.styleVariables(view);
        NodeStyleDescription description =
                BestStyle.of(
                        pass.interpreter(),
                        mapping.conditionalStyles(),
                        mapping.style(),
                        self,
                        variables);
        EStructuralFeature slot = view.eClass().getEStructuralFeature("ownedStyle");
        NodeStyle current = (NodeStyle) view.eGet(slot);
        NodeStyle style = nodes.update(current, description, self, variables);
        if (style != current) {
            view.eSet(slot, style);
        }
        if (view instanceof DNode node) {
            Features.set(node, Literals.DNODE__LABEL_POSITION, description.labelPosition());
            Features.set(node, Literals.DNODE__RESIZE_KIND, description.resizeKind());
            nodes.size(node, description, self, variables);
            hideLabel(node, description.hideLabelByDefault(), isNew);
        }
        label(pass, view, Literals.DDIAGRAM_ELEMENT__NAME, description.label());
        tooltip(view, description.tooltip());
    }

    private void container(DDiagramElementContainer box, ContainerMapping mapping, boolean isNew) {
        EObject self = box.getTarget();
        Variables variables = pass.styleVariables(box);
        ContainerStyleDescription description =
                BestStyle.of(
                        pass.interpreter(),
                        mapping.conditionalStyles(),
                        mapping.style(),
                        self,
                        variables);
        ContainerStyle current = box.getOwnedStyle();
        ContainerStyle style = containers.update(current, description, self, variables);
        if (style != current) {
            box.setOwnedStyle(style);
        }
        Features.set(
                box,
                Literals.DDIAGRAM_ELEMENT_CONTAINER__CHILDREN_PRESENTATION,
                mapping.presentation());
        containers.size(box, description, self, variables);
        hideLabel(box, description.hideLabelByDefault(), isNew);
        label(pass, box, Literals.DDIAGRAM_ELEMENT__NAME, description.label());
        tooltip(box, description.tooltip());
    }

    private static void hideLabel(DDiagramElement view, boolean hide, boolean isNew) {
        if (isNew && hide) {
            view.setLabelHidden(true);
        }
    }

    /** Updates one text of a view; without an expression it stays. */
    static void label(
            Pass pass,
            DDiagramElement view,
            EStructuralFeature feature,
            LabelStyleDescription label) {
        if (!label.expression().isEmpty()) {
            String text =
                    pass.interpreter()
                            .text(
                                    label.expression(),
                                    view.getTarget(),
                                    pass.labelVariables(view),
                                    FAILED_LABEL);
            Features.set(view, feature, text);
        }
    }

    /** A tooltip that is there already is not cleared by a style without one, as in Sirius. */
    private void tooltip(DDiagramElement view, Expression expression) {
        if (!expression.isEmpty()) {
            String text =
                    pass.interpreter()
                            .text(
                                    expression,
                                    view.getTarget(),
                                    Variables.NONE.with("view", view),
                                    "");
            Features.set(
                    view, Literals.DDIAGRAM_ELEMENT__TOOLTIP_TEXT, text.isEmpty() ? null : text);
        }
    }
}
