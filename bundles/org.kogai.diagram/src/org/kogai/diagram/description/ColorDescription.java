// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import java.util.List;

/** Colour of a style. */
public sealed interface ColorDescription
        permits ColorDescription.Fixed, ColorDescription.Computed, ColorDescription.Interpolated {
    /** Name of the colour in its palette. */
    String name();

    /** System or user colour; components 0 to 255. */
    record Fixed(String name, int red, int green, int blue) implements ColorDescription {
        /** The colour as {@code #rrggbb}. */
        public String hex() {
            StringBuilder hex = new StringBuilder("#");
            for (int part : new int[] {red, green, blue}) {
                hex.append(Character.forDigit(part >> 4 & 15, 16));
                hex.append(Character.forDigit(part & 15, 16));
            }
            return hex.toString();
        }
    }

    /** Colour whose components are expressions on the view's target. */
    record Computed(String name, Expression red, Expression green, Expression blue)
            implements ColorDescription {}

    /** Colour between steps, by a value of the view's target. */
    record Interpolated(
            String name, Expression value, Expression min, Expression max, List<Step> steps)
            implements ColorDescription {
        public Interpolated {
            steps = List.copyOf(steps);
        }
    }

    /** Known point of an interpolated colour. */
    record Step(Expression value, Fixed color) {}
}
