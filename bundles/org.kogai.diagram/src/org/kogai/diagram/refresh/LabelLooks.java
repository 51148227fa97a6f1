// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.BorderDescription;
import org.kogai.diagram.description.LabelStyleDescription;
import org.kogai.diagram.expression.Interpreter;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.views.BasicLabelStyle;
import org.kogai.diagram.views.BorderedStyle;
import org.kogai.diagram.views.FontFormat;
import org.kogai.diagram.views.LabelStyle;
import org.kogai.diagram.views.ViewsPackage.Literals;

import java.util.Set;
import java.util.TreeSet;

/** Updates labels and borders of styles. */
final class LabelLooks {
    private final Interpreter interpreter;
    private final ColorValues colors;

    LabelLooks(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.colors = new ColorValues(interpreter);
    }

    void update(
            BasicLabelStyle style,
            LabelStyleDescription description,
            EObject self,
            Variables variables) {
        Features.style(style, Literals.BASIC_LABEL_STYLE__LABEL_SIZE, description.size());
        format(style, description);
        Features.style(style, Literals.BASIC_LABEL_STYLE__SHOW_ICON, description.showIcon());
        String icon = description.iconPath().isEmpty() ? null : description.iconPath();
        Features.style(style, Literals.BASIC_LABEL_STYLE__ICON_PATH, icon);
        Features.style(
                style,
                Literals.BASIC_LABEL_STYLE__LABEL_COLOR,
                colors.hex(description.color(), self, variables));
        if (style instanceof LabelStyle) {
            Features.style(style, Literals.LABEL_STYLE__LABEL_ALIGNMENT, description.alignment());
        }
    }

    private static void format(BasicLabelStyle style, LabelStyleDescription description) {
        String name = Literals.BASIC_LABEL_STYLE__LABEL_FORMAT.getName();
        Set<FontFormat> wanted = new TreeSet<>(description.format());
        if (!style.getCustomFeatures().contains(name)
                && !wanted.equals(new TreeSet<>(style.getLabelFormat()))) {
            style.getLabelFormat().clear();
            style.getLabelFormat().addAll(wanted);
        }
    }

    void border(BorderedStyle style, BorderDescription border, EObject self, Variables variables) {
        Features.style(
                style,
                Literals.BORDERED_STYLE__BORDER_SIZE,
                interpreter.integer(border.size(), self, variables, 0));
        Features.style(
                style,
                Literals.BORDERED_STYLE__BORDER_COLOR,
                colors.hex(border.color(), self, variables));
        Features.style(style, Literals.BORDERED_STYLE__BORDER_LINE_STYLE, border.lineStyle());
    }
}
