// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
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
        Canvas canvas =
                new Canvas(
                        scene,
                        new CrossedTitles(scene),
                        used,
                        pixels(scene.width(), used),
                        pixels(scene.height(), used));
        int rows = (int) Math.max(1, Math.min(canvas.height(), BAND_PIXELS / canvas.width()));
        PngStream png = new PngStream(out, canvas.width(), canvas.height(), used);
        Deque<CompletableFuture<Band>> started = new ArrayDeque<>();
        int workers = Runtime.getRuntime().availableProcessors();
        for (int top = 0; top < canvas.height() || !started.isEmpty(); top += rows) {
            if (top < canvas.height()) {
                int first = top;
                int count = Math.min(rows, canvas.height() - top);
                started.add(CompletableFuture.supplyAsync(() -> canvas.band(first, count)));
            }
            if (started.size() > workers || top + rows >= canvas.height()) {
                png.append(started.remove().join());
            }
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
