// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.ViewBuilder;
import org.kogai.diagram.views.NodeStyle;
import org.kogai.diagram.views.ViewsFactory;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import javax.imageio.ImageIO;

class PngWriterTest {
    private final ViewBuilder builder = new ViewBuilder("Bodies", "ja");

    private static byte[] png(Scene scene, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngWriter.write(scene, scale, out);
        return out.toByteArray();
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private Scene scene() {
        ScenesTest.put(builder.node(null, "環境省"), 20, 20, 100, 40);
        return Scenes.of(builder.diagram);
    }

    @Test
    void hasTheSizeOfTheSceneTimesTheScale() throws IOException {
        BufferedImage image = image(png(scene(), 2.5));
        assertEquals(350, image.getWidth());
        assertEquals(200, image.getHeight());
    }

    @Test
    void isNotBlank() throws IOException {
        BufferedImage image = image(png(scene(), 1));
        assertEquals(0xFFFFFFFF, image.getRGB(2, 2));
        assertEquals(0xFFEEF4FB, image.getRGB(25, 25));
        int dark = 0;
        for (int x = 25; x < 115; x++) {
            for (int y = 25; y < 55; y++) {
                dark += (image.getRGB(x, y) & 0xFF) < 0x60 ? 1 : 0;
            }
        }
        assertTrue(dark > 20, "no text");
    }

    @Test
    void bandsMeetWithoutASeam() throws IOException {
        ScenesTest.put(builder.node(null, "省"), 20, 20, 2060, 40);
        ScenesTest.put(builder.node(null, "局"), 20, 1500, 100, 800);
        BufferedImage image = image(png(Scenes.of(builder.diagram), 1));
        assertTrue(image.getWidth() * image.getHeight() > 4_000_000, "one band only");
        int border = image.getRGB(20, 1600);
        assertNotEquals(0xFFFFFFFF, border);
        for (int y = 1510; y < 2290; y++) {
            assertEquals(border, image.getRGB(20, y), "row " + y);
        }
    }

    @Test
    void aCurveAcrossBandsLeavesNothingBelowIt() throws IOException {
        ScenesTest.put(builder.node(null, "省"), 20, 20, 2060, 40);
        ScenesTest.put(builder.node(null, "局"), 20, 700, 100, 40);
        for (int i = 0; i < 18; i++) {
            NodeStyle ellipse = ViewsFactory.eINSTANCE.createEllipse();
            ScenesTest.put(builder.node(null, "課", ellipse), 130 + 105 * i, 437 + i, 100, 60);
        }
        BufferedImage image = image(png(Scenes.of(builder.diagram), 2));
        for (int x = 260; x < 4200; x++) {
            assertEquals(0xFFFFFFFF, image.getRGB(x, 1200), "column " + x);
        }
    }

    @Test
    void aBandKnowsTheCheckOfAllRowsDownToItsOwn() {
        int[] rows = new int[4 * 1000];
        Arrays.setAll(rows, i -> i * 7919);
        long check = 1;
        Adler32 all = new Adler32();
        for (int top = 0; top < 4; top += 2) {
            int[] pixels = Arrays.copyOfRange(rows, top * 1000, (top + 2) * 1000);
            Band band = Band.of(pixels, 1000);
            check = band.checkBelow(check);
            all.update(inflated(band));
        }
        assertEquals(all.getValue(), check);
    }

    private static byte[] inflated(Band band) {
        Inflater inflater = new Inflater(true);
        inflater.setInput(band.data());
        byte[] rows = new byte[(int) band.length()];
        try {
            assertEquals(rows.length, inflater.inflate(rows));
        } catch (DataFormatException e) {
            throw new AssertionError(e);
        } finally {
            inflater.end();
        }
        return rows;
    }

    @Test
    void lowersTheScaleOfHugePictures() {
        Scene huge = new Scene("", "en", 100_000, 100_000, List.of(), List.of());
        double scale = PngWriter.allowed(huge, 4);
        assertEquals(0.2, scale, 0.001);
        assertEquals(1, PngWriter.allowed(scene(), 1));
    }

    @Test
    void refusesAScaleThatIsNone() {
        assertThrows(IllegalArgumentException.class, () -> png(scene(), 0));
        assertThrows(IllegalArgumentException.class, () -> png(scene(), Double.NaN));
    }

    @Test
    void theSameSceneGivesTheSameBytes() throws IOException {
        Scene scene = scene();
        assertArrayEquals(png(scene, 1.5), png(scene, 1.5));
    }
}
