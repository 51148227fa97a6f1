// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.ContainerFigure;
import org.kogai.diagram.description.ContainerStyleDescription;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.expression.Interpreter;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.views.ContainerStyle;
import org.kogai.diagram.views.DDiagramElementContainer;
import org.kogai.diagram.views.ViewsPackage.Literals;

/** Updates style and size of containers and lists. */
final class ContainerLooks {
    private static final int AUTOMATIC = -1;

    private final Interpreter interpreter;
    private final ColorValues colors;
    private final LabelLooks labels;

    ContainerLooks(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.colors = new ColorValues(interpreter);
        this.labels = new LabelLooks(interpreter);
    }

    /** Updates a style object and gives it; it is another one when the class has changed. */
    ContainerStyle update(
            ContainerStyle current,
            ContainerStyleDescription description,
            EObject self,
            Variables variables) {
        ContainerStyle style = (ContainerStyle) StyleObjects.of(current, type(description.shape()));
        labels.update(style, description.label(), self, variables);
        labels.border(style, description.border(), self, variables);
        Features.style(
                style,
                Literals.LABEL_STYLE__HIDE_LABEL_BY_DEFAULT,
                description.hideLabelByDefault());
        Features.style(
                style, Literals.CONTAINER_STYLE__ROUNDED_CORNER, description.roundedCorner());
        Features.style(style, Literals.CONTAINER_STYLE__ARC_WIDTH, description.arcWidth());
        Features.style(style, Literals.CONTAINER_STYLE__ARC_HEIGHT, description.arcHeight());
        if (style.eClass() == type(description.shape())) {
            shape(style, description.shape(), self, variables);
        }
        return style;
    }

    private static EClass type(ContainerFigure shape) {
        if (shape instanceof ContainerFigure.Flat) {
            return Literals.FLAT_CONTAINER_STYLE;
        }
        return shape instanceof ContainerFigure.Shape
                ? Literals.SHAPE_CONTAINER_STYLE
                : Literals.WORKSPACE_IMAGE;
    }

    private void shape(
            ContainerStyle style, ContainerFigure shape, EObject self, Variables variables) {
        if (shape instanceof ContainerFigure.Flat flat) {
            Features.style(
                    style, Literals.FLAT_CONTAINER_STYLE__BACKGROUND_STYLE, flat.backgroundStyle());
            Features.style(
                    style,
                    Literals.FLAT_CONTAINER_STYLE__BACKGROUND_COLOR,
                    colors.hex(flat.backgroundColor(), self, variables));
            Features.style(
                    style,
                    Literals.FLAT_CONTAINER_STYLE__FOREGROUND_COLOR,
                    colors.hex(flat.foregroundColor(), self, variables));
        } else if (shape instanceof ContainerFigure.Shape plain) {
            Features.style(style, Literals.SHAPE_CONTAINER_STYLE__SHAPE, plain.shape());
            Features.style(
                    style,
                    Literals.SHAPE_CONTAINER_STYLE__BACKGROUND_COLOR,
                    colors.hex(plain.backgroundColor(), self, variables));
        } else if (shape instanceof ContainerFigure.WorkspaceImage image) {
            Features.style(style, Literals.WORKSPACE_IMAGE__WORKSPACE_PATH, image.path());
        }
    }

    /** Sets the size in units of 10 pixels; automatic is written only over an earlier number. */
    void size(
            DDiagramElementContainer box,
            ContainerStyleDescription description,
            EObject self,
            Variables variables) {
        int width = length(description.width(), self, variables);
        int height = length(description.height(), self, variables);
        if (box.getWidth() != width) {
            box.setWidth(width);
        }
        if (box.getHeight() != height) {
            box.setHeight(height);
        }
    }

    private int length(Expression expression, EObject self, Variables variables) {
        return expression.isEmpty()
                ? AUTOMATIC
                : interpreter.integer(expression, self, variables, AUTOMATIC);
    }
}
