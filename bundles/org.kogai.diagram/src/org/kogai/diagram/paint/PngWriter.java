// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;

/**
 * Writes a scene as PNG, without a display.
 *
 * <p>The picture is painted and compressed in bands of limited height, so that the memory needed
 * does not grow with the height of the diagram. The same scene and scale give the same bytes.
 */
public final class PngWriter {
    /** Most pixels in one band. */
    private static final long BAND_PIXELS = 4_000_000;

    /** Most pixels in a picture: 400 megapixels are beyond what viewers open. */
    private static final long MOST_PIXELS = 400_000_000L;

    private PngWriter() {}

    /**
     * Writes the scene.
     *
     * @param scale pixels of the picture per pixel of the scene, above 0; lowered when the picture
     *     would have more than 400 million pixels
     * @param out is not closed
     */
    public static void write(Scene scene, double scale, OutputStream out) throws IOException {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("scale must be above 0: " + scale);
        }
        double used = allowed(scene, scale);
        int width = pixels(scene.width(), used);
        int height = pixels(scene.height(), used);
        int band = (int) Math.max(1, Math.min(height, BAND_PIXELS / width));
        PngStream png = new PngStream(out, width, height, used);
        Bands bands = new Bands(scene, used, width, height, band);
        // While one band is compressed the next one is painted.
        CompletableFuture<BufferedImage> next = bands.paint(0);
        for (int top = 0; top < height; top += band) {
            BufferedImage painted = next.join();
            next = bands.paint(top + band);
            png.rows(painted, Math.min(band, height - top));
        }
        png.end();
    }

    /** The scale that is used for a picture when a scale is asked for. */
    public static double allowed(Scene scene, double scale) {
        double pixels = Math.max(1, scene.width()) * Math.max(1, scene.height()) * scale * scale;
        return pixels <= MOST_PIXELS ? scale : scale * Math.sqrt(MOST_PIXELS / pixels);
    }

    private static int pixels(double length, double scale) {
        return (int) Math.max(1, Math.ceil(length * scale - 1e-6));
    }
}
