// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Optional;

class OutlinesTest {
    private static final Rectangle BOX = new Rectangle(0, 0, 100, 60);

    @ParameterizedTest
    @EnumSource(Outline.class)
    void aLineToTheMiddleMeetsEveryForm(Outline outline) {
        for (int degrees = 0; degrees < 360; degrees += 15) {
            Position from =
                    new Position(
                            50 + 300 * Math.cos(Math.toRadians(degrees)),
                            30 + 300 * Math.sin(Math.toRadians(degrees)));
            Optional<Position> end = Outlines.crossing(outline, BOX, from, BOX.center());
            assertTrue(end.isPresent(), outline + " " + degrees);
            assertTrue(end.get().x() >= -1e-6 && end.get().x() <= 100 + 1e-6);
            assertTrue(end.get().y() >= -1e-6 && end.get().y() <= 60 + 1e-6);
        }
    }

    @Test
    void aLineThatMissesTheFormHasNoCrossing() {
        assertEquals(
                Optional.empty(),
                Outlines.crossing(Outline.ELLIPSE, BOX, new Position(0, -10), new Position(0, 10)));
    }

    @Test
    void aLozengeIsMetAtItsSide() {
        assertEquals(
                Optional.of(new Position(25, 15)),
                Outlines.crossing(
                        Outline.LOZENGE, BOX, new Position(25, -100), new Position(25, 30)));
    }
}
