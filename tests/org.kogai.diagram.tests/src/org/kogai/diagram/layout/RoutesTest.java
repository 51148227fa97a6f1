// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.paint.Position;

import java.util.List;

class RoutesTest {
    @Test
    void loseTheirJogsOfLessThanAPixel() {
        assertEquals(
                List.of(new Position(10, 0), new Position(10, 50), new Position(80, 50)),
                Routes.straightened(
                        List.of(
                                new Position(10, 0),
                                new Position(10.4, 50),
                                new Position(80, 50.7))));
    }

    @Test
    void keepTheirSlants() {
        List<Position> slanted = List.of(new Position(0, 0), new Position(30, 40));
        assertEquals(slanted, Routes.straightened(slanted));
    }
}
