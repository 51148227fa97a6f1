// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;

/**
 * Points one below the other; what does not fit goes to further slides.
 *
 * @param bullets the points
 */
public record BulletContent(List<Bullet> bullets) implements SlideContent {
    public BulletContent {
        bullets = List.copyOf(bullets);
    }

    /**
     * A point.
     *
     * @param text what it says
     * @param level 0 for a main point, 1 for one below it
     */
    public record Bullet(String text, int level) {}

    /** Main points only. */
    public static BulletContent of(List<String> texts) {
        return new BulletContent(texts.stream().map(text -> new Bullet(text, 0)).toList());
    }
}
