// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A scene as pixels, painted band by band.
 *
 * @param scale pixels per pixel of the scene
 * @param width pixels of the whole picture
 * @param height pixels of the whole picture
 */
record Canvas(Scene scene, CrossedTitles crossed, double scale, int width, int height) {
    /** Some rows of the picture; several threads may ask at the same time. */
    Band band(int top, int rows) {
        BufferedImage image = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
        paint(image, top);
        return Band.of(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), width);
    }

    private void paint(BufferedImage image, int top) {
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
    }
}
