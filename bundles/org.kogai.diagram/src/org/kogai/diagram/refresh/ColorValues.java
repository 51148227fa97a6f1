// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.ColorDescription;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.expression.Interpreter;
import org.kogai.diagram.expression.Variables;

import java.util.Map;
import java.util.TreeMap;

/** Values of colours as {@code #rrggbb}. */
public final class ColorValues {
    private static final ColorDescription.Fixed LOW = new ColorDescription.Fixed("", 0, 255, 0);
    private static final ColorDescription.Fixed HIGH = new ColorDescription.Fixed("", 255, 0, 0);

    private final Interpreter interpreter;

    /** Colours whose parts are expressions of this interpreter. */
    public ColorValues(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** The colour as {@code #rrggbb}. */
    public String hex(ColorDescription color, EObject self, Variables variables) {
        if (color instanceof ColorDescription.Fixed fixed) {
            return fixed.hex();
        }
        if (color instanceof ColorDescription.Computed computed) {
            return new ColorDescription.Fixed(
                            "",
                            component(computed.red(), self, variables),
                            component(computed.green(), self, variables),
                            component(computed.blue(), self, variables))
                    .hex();
        }
        return interpolated((ColorDescription.Interpolated) color, self, variables).hex();
    }

    private int component(Expression expression, EObject self, Variables variables) {
        int value = interpreter.integer(expression, self, variables, 0);
        return Math.max(0, Math.min(255, value));
    }

    private ColorDescription.Fixed interpolated(
            ColorDescription.Interpolated color, EObject self, Variables variables) {
        int min = interpreter.integer(color.min(), self, variables, 0);
        int max = interpreter.integer(color.max(), self, variables, 0);
        int value = interpreter.integer(color.value(), self, variables, 0);
        TreeMap<Integer, ColorDescription.Fixed> steps = new TreeMap<>();
        for (ColorDescription.Step step : color.steps()) {
            steps.putIfAbsent(interpreter.integer(step.value(), self, variables, 0), step.color());
        }
        if (steps.isEmpty()) {
            steps.put(min, LOW);
            steps.put(Math.max(max, min + 1), HIGH);
        } else if (min == max) {
            return steps.firstEntry().getValue();
        }
        // Sirius does not limit the value to the range where there are steps.
        Map.Entry<Integer, ColorDescription.Fixed> below = steps.floorEntry(value);
        Map.Entry<Integer, ColorDescription.Fixed> above = steps.ceilingEntry(value);
        if (below == null) {
            return above.getValue();
        }
        if (above == null || above.getKey().equals(below.getKey())) {
            return below.getValue();
        }
        // Single precision as in Sirius: it decides what is left when the rest is cut off.
        float part = (float) (value - below.getKey()) / (above.getKey() - below.getKey());
        ColorDescription.Fixed from = below.getValue();
        ColorDescription.Fixed to = above.getValue();
        return new ColorDescription.Fixed(
                "",
                between(from.red(), to.red(), part),
                between(from.green(), to.green(), part),
                between(from.blue(), to.blue(), part));
    }

    private static int between(int from, int to, float part) {
        return (int) (from + (to - from) * part);
    }
}
