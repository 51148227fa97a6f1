// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.description.ColorDescription;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.description.SystemColors;
import org.kogai.diagram.expression.Interpreter;
import org.kogai.diagram.expression.Services;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.expression.Warnings;

import java.util.List;

class ColorValuesTest {
    private static final ColorDescription.Fixed WHITE = SystemColors.named("white");
    private static final ColorDescription.Fixed BLACK = SystemColors.named("black");

    private final ColorValues colors =
            new ColorValues(
                    new Interpreter(
                            List.of(), Services.of(getClass().getClassLoader()), new Warnings()));

    private String hex(ColorDescription color) {
        return colors.hex(color, null, Variables.NONE);
    }

    private static ColorDescription between(
            String value, String min, String max, ColorDescription.Step... steps) {
        return new ColorDescription.Interpolated(
                "c", Expression.of(value), Expression.of(min), Expression.of(max), List.of(steps));
    }

    private static ColorDescription.Step step(String value, ColorDescription.Fixed color) {
        return new ColorDescription.Step(Expression.of(value), color);
    }

    @Test
    void clampsComputedColours() {
        ColorDescription color =
                new ColorDescription.Computed(
                        "c", Expression.of("300"), Expression.of("-5"), Expression.of("many"));
        assertEquals("#ff0000", hex(color));
    }

    @Test
    void interpolatesBetweenStepsAndCutsOff() {
        assertEquals("#7f7f7f", hex(between("5", "0", "10", step("0", BLACK), step("10", WHITE))));
    }

    @Test
    void clampsValuesOutsideOfTheRange() {
        ColorDescription.Step[] steps = {step("0", BLACK), step("10", WHITE)};
        assertEquals("#000000", hex(between("-3", "0", "10", steps)));
        assertEquals("#ffffff", hex(between("30", "0", "10", steps)));
    }

    @Test
    void goesFromGreenToRedWithoutSteps() {
        assertEquals("#00ff00", hex(between("0", "0", "10")));
        assertEquals("#7f7f00", hex(between("5", "0", "10")));
        assertEquals("#ff0000", hex(between("10", "0", "10")));
    }

    @Test
    void takesTheFirstStepWhenThereIsNoRange() {
        assertEquals("#ffffff", hex(between("5", "3", "3", step("1", WHITE), step("2", BLACK))));
    }

    @Test
    void followsStepsBeyondTheRange() {
        ColorDescription.Step[] steps = {step("0", BLACK), step("100", WHITE)};
        assertEquals("#7f7f7f", hex(between("50", "0", "10", steps)));
    }

    @Test
    void isRedAboveTheOnlyValueWithoutSteps() {
        assertEquals("#00ff00", hex(between("3", "3", "3")));
        assertEquals("#ff0000", hex(between("5", "3", "3")));
    }

    @Test
    void calculatesInSinglePrecision() {
        ColorDescription.Fixed hundred = new ColorDescription.Fixed("", 100, 100, 100);
        assertEquals(
                "#1d1d1d", hex(between("29", "0", "100", step("0", BLACK), step("100", hundred))));
    }
}
