// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class RectangleIndexTest {
    private final Random random = new Random(7);

    @Test
    void findsTheSameAsAskingEveryRectangle() {
        RectangleIndex index = new RectangleIndex();
        List<Rectangle> known = new ArrayList<>();
        int met = 0;
        for (int i = 0; i < 4_000; i++) {
            Rectangle asked = rectangle(200);
            boolean expected = known.stream().anyMatch(one -> meet(one, asked));
            met += expected ? 1 : 0;
            assertEquals(expected, index.meet(asked), asked.toString());
            if (known.size() < 40) {
                Rectangle next = rectangle(i % 2 == 0 ? 1 : 300);
                known.add(next);
                index.add(next);
            } else {
                index.remove(known.remove(random.nextInt(known.size())));
            }
        }
        assertTrue(met > 100 && met < 3_900, "both answers occur: " + met);
    }

    /** Negative places too: a diagram may begin left of and above its origin. */
    private Rectangle rectangle(int size) {
        return new Rectangle(
                random.nextInt(900) - 300,
                random.nextInt(900) - 300,
                random.nextInt(size),
                random.nextInt(300));
    }

    private static boolean meet(Rectangle one, Rectangle other) {
        return one.x() + one.width() > other.x()
                && one.x() < other.x() + other.width()
                && one.y() + one.height() > other.y()
                && one.y() < other.y() + other.height();
    }
}
