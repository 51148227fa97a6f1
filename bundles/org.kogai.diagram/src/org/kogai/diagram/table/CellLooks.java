// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.table;

import org.kogai.diagram.description.ColorDescription;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.views.FontFormat;

import java.util.List;
import java.util.Optional;

/**
 * How lines, columns or cells look.
 *
 * @param foreground how texts look when no condition holds
 * @param foregrounds how they look under conditions; the first one that holds counts
 * @param background colour when no condition holds
 * @param backgrounds colours under conditions; the first one that holds counts
 */
public record CellLooks(
        Optional<Foreground> foreground,
        List<Conditional<Foreground>> foregrounds,
        Optional<ColorDescription> background,
        List<Conditional<ColorDescription>> backgrounds) {
    public CellLooks {
        foregrounds = List.copyOf(foregrounds);
        backgrounds = List.copyOf(backgrounds);
    }

    /**
     * How texts look.
     *
     * @param size size in points
     */
    public record Foreground(int size, List<FontFormat> format, ColorDescription color) {
        public Foreground {
            format = List.copyOf(format);
        }
    }

    /** A look under a condition. */
    public record Conditional<T>(Expression condition, T look) {}
}
