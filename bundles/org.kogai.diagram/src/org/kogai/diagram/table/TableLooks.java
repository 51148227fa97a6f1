// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.table;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.description.ColorDescription;
import org.kogai.diagram.expression.Interpreter;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.refresh.ColorValues;
import org.kogai.diagram.table.CellLooks.Conditional;
import org.kogai.diagram.table.CellLooks.Foreground;
import org.kogai.diagram.views.DTableElement;
import org.kogai.diagram.views.DTableElementStyle;
import org.kogai.diagram.views.ViewsFactory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sets how lines and cells look. A cell looks as its own conditions say, then as those of its
 * column, then as its line; what columns and intersections look like without conditions Sirius
 * 7.5.0 does not show in cells (recorded).
 */
final class TableLooks {
    private final Interpreter interpreter;
    private final ColorValues colors;

    TableLooks(Interpreter interpreter) {
        this.interpreter = interpreter;
        colors = new ColorValues(interpreter);
    }

    void line(DTableElement line, CellLooks looks) {
        EObject self = line.getTarget();
        DTableElementStyle style = ViewsFactory.eINSTANCE.createDTableElementStyle();
        first(looks.foregrounds(), self)
                .or(looks::foreground)
                .ifPresent(look -> set(style, look, self));
        first(looks.backgrounds(), self)
                .or(looks::background)
                .ifPresent(look -> set(style, look, self));
        put(line, style);
    }

    void cell(DTableElement cell, List<CellLooks> own, Optional<DTableElementStyle> line) {
        EObject self = cell.getTarget();
        DTableElementStyle style = ViewsFactory.eINSTANCE.createDTableElementStyle();
        line.ifPresent(around -> copy(around, style));
        conditional(own.stream().map(CellLooks::foregrounds), self)
                .ifPresent(look -> set(style, look, self));
        conditional(own.stream().map(CellLooks::backgrounds), self)
                .ifPresent(look -> set(style, look, self));
        put(cell, style);
    }

    private <T> Optional<T> conditional(Stream<List<Conditional<T>>> levels, EObject self) {
        return levels.flatMap(looks -> first(looks, self).stream()).findFirst();
    }

    private <T> Optional<T> first(List<Conditional<T>> looks, EObject self) {
        return looks.stream()
                .filter(look -> interpreter.test(look.condition(), self, Variables.NONE, false))
                .map(Conditional::look)
                .findFirst();
    }

    private void set(DTableElementStyle style, Foreground look, EObject self) {
        style.setForegroundColor(colors.hex(look.color(), self, Variables.NONE));
        style.setLabelSize(look.size());
        style.getLabelFormat().clear();
        style.getLabelFormat().addAll(look.format());
    }

    private void set(DTableElementStyle style, ColorDescription look, EObject self) {
        style.setBackgroundColor(colors.hex(look, self, Variables.NONE));
    }

    private static void copy(DTableElementStyle from, DTableElementStyle to) {
        to.setForegroundColor(from.getForegroundColor());
        to.setLabelSize(from.getLabelSize());
        to.getLabelFormat().addAll(from.getLabelFormat());
        to.setBackgroundColor(from.getBackgroundColor());
    }

    /** Sets the style when it differs, so that a refresh without changes records nothing. */
    private static void put(DTableElement element, DTableElementStyle style) {
        boolean plain = style.getForegroundColor() == null && style.getBackgroundColor() == null;
        DTableElementStyle before = element.getCurrentStyle();
        if (plain) {
            if (before != null) {
                element.setCurrentStyle(null);
            }
        } else if (before == null || !EcoreUtil.equals(before, style)) {
            element.setCurrentStyle(style);
        }
    }
}
