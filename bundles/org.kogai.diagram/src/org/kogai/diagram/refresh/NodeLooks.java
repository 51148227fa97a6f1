// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kogai.diagram.description.ColorDescription;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.description.NodeShape;
import org.kogai.diagram.description.NodeStyleDescription;
import org.kogai.diagram.expression.Interpreter;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.NodeStyle;
import org.kogai.diagram.views.ViewsPackage.Literals;

/** Updates style and size of nodes, border nodes and list elements. */
final class NodeLooks {
    /** Size of a node whose size expression fails. */
    private static final int SIZE_ON_FAILURE = 3;

    private final Interpreter interpreter;
    private final ColorValues colors;
    private final LabelLooks labels;

    NodeLooks(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.colors = new ColorValues(interpreter);
        this.labels = new LabelLooks(interpreter);
    }

    /** Updates a style object and gives it; it is another one when the class has changed. */
    NodeStyle update(
            NodeStyle current,
            NodeStyleDescription description,
            EObject self,
            Variables variables) {
        NodeStyle style = (NodeStyle) StyleObjects.of(current, type(description.shape()));
        labels.update(style, description.label(), self, variables);
        labels.border(style, description.border(), self, variables);
        Features.style(
                style,
                Literals.LABEL_STYLE__HIDE_LABEL_BY_DEFAULT,
                description.hideLabelByDefault());
        Features.style(style, Literals.NODE_STYLE__LABEL_POSITION, description.labelPosition());
        if (style.eClass() == type(description.shape())) {
            shape(style, description.shape(), self, variables);
        }
        return style;
    }

    private static EClass type(NodeShape shape) {
        if (shape instanceof NodeShape.Square) {
            return Literals.SQUARE;
        }
        if (shape instanceof NodeShape.Ellipse) {
            return Literals.ELLIPSE;
        }
        if (shape instanceof NodeShape.Lozenge) {
            return Literals.LOZENGE;
        }
        if (shape instanceof NodeShape.Note) {
            return Literals.NOTE;
        }
        if (shape instanceof NodeShape.Dot) {
            return Literals.DOT;
        }
        return shape instanceof NodeShape.BundledImage
                ? Literals.BUNDLED_IMAGE
                : Literals.WORKSPACE_IMAGE;
    }

    private void shape(NodeStyle style, NodeShape shape, EObject self, Variables variables) {
        if (shape instanceof NodeShape.Square square) {
            color(style, Literals.SQUARE__COLOR, square.color(), self, variables);
            Features.style(style, Literals.SQUARE__WIDTH, square.width());
            Features.style(style, Literals.SQUARE__HEIGHT, square.height());
        } else if (shape instanceof NodeShape.Ellipse ellipse) {
            color(style, Literals.ELLIPSE__COLOR, ellipse.color(), self, variables);
        } else if (shape instanceof NodeShape.Lozenge lozenge) {
            color(style, Literals.LOZENGE__COLOR, lozenge.color(), self, variables);
        } else if (shape instanceof NodeShape.Note note) {
            color(style, Literals.NOTE__COLOR, note.color(), self, variables);
        } else if (shape instanceof NodeShape.Dot dot) {
            color(style, Literals.DOT__BACKGROUND_COLOR, dot.backgroundColor(), self, variables);
            int stroke = interpreter.integer(dot.strokeSize(), self, variables, 0);
            Features.style(style, Literals.DOT__STROKE_SIZE, stroke);
        } else if (shape instanceof NodeShape.BundledImage image) {
            color(style, Literals.BUNDLED_IMAGE__COLOR, image.color(), self, variables);
            Features.style(style, Literals.BUNDLED_IMAGE__SHAPE, image.shape());
        } else if (shape instanceof NodeShape.WorkspaceImage image) {
            Features.style(style, Literals.WORKSPACE_IMAGE__WORKSPACE_PATH, image.path());
        }
    }

    private void color(
            NodeStyle style,
            EStructuralFeature feature,
            ColorDescription color,
            EObject self,
            Variables variables) {
        Features.style(style, feature, colors.hex(color, self, variables));
    }

    /** Sets the size in units of 10 pixels (reference 3.6). */
    void size(DNode node, NodeStyleDescription description, EObject self, Variables variables) {
        NodeShape shape = description.shape();
        if (shape instanceof NodeShape.Square square && square.width() > 0 && square.height() > 0) {
            size(node, square.width(), square.height());
        } else if (shape instanceof NodeShape.Lozenge lozenge) {
            own(node, lozenge.width(), lozenge.height(), description, self, variables);
        } else if (shape instanceof NodeShape.Ellipse ellipse) {
            own(node, ellipse.horizontal(), ellipse.vertical(), description, self, variables);
        } else {
            common(node, description, self, variables);
        }
    }

    private void own(
            DNode node,
            Expression width,
            Expression height,
            NodeStyleDescription description,
            EObject self,
            Variables variables) {
        int w = width.isEmpty() ? 0 : interpreter.integer(width, self, variables, 0);
        int h = height.isEmpty() ? 0 : interpreter.integer(height, self, variables, 0);
        if (w != 0 && h != 0) {
            // Sirius stores negative sizes of these shapes too.
            if (node.getWidth() != w || !node.isSetWidth()) {
                node.setWidth(w);
            }
            if (node.getHeight() != h || !node.isSetHeight()) {
                node.setHeight(h);
            }
        } else {
            common(node, description, self, variables);
        }
    }

    private void common(
            DNode node, NodeStyleDescription description, EObject self, Variables variables) {
        int size =
                description.size().isEmpty()
                        ? -1
                        : interpreter.integer(description.size(), self, variables, SIZE_ON_FAILURE);
        if (size >= 0) {
            size(node, size, size);
        }
    }

    private static void size(DNode node, int width, int height) {
        if (node.getWidth() != width) {
            node.setWidth(width);
        }
        if (node.getHeight() != height) {
            node.setHeight(height);
        }
    }
}
