// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.concurrent.CompletableFuture;

/** Paints a picture band by band in another thread, into two images in turn. */
final class Bands {
    private final Scene scene;
    private final CrossedTitles crossed;
    private final double scale;
    private final int height;
    private final BufferedImage[] images = new BufferedImage[2];
    private final int band;

    Bands(Scene scene, double scale, int width, int height, int band) {
        this.scene = scene;
        this.crossed = new CrossedTitles(scene);
        this.scale = scale;
        this.height = height;
        this.band = band;
        for (int i = 0; i < (band < height ? images.length : 1); i++) {
            images[i] = new BufferedImage(width, band, BufferedImage.TYPE_INT_RGB);
        }
    }

    /**
     * Starts to paint the band with this upper edge. The image is painted over by the band after
     * the next.
     */
    CompletableFuture<BufferedImage> paint(int top) {
        if (top >= height) {
            return CompletableFuture.completedFuture(images[0]);
        }
        BufferedImage image = images[top / band % images.length];
        return CompletableFuture.supplyAsync(() -> paint(image, top));
    }

    private BufferedImage paint(BufferedImage image, int top) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.clipRect(0, 0, image.getWidth(), image.getHeight());
            graphics.translate(0, -top);
            graphics.scale(scale, scale);
            ScenePainter.paint(scene, crossed, graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
