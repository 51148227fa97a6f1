// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.diagram.paint.PngWriter;
import org.kogai.diagram.paint.Scene;
import org.kogai.document.Picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Paints scenes for documents. */
final class Pictures {
    private Pictures() {}

    static Picture of(String diagram, Scene scene) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            PngWriter.write(scene, DiagramExport.SCALE, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be written
        }
        return new Picture(
                diagram,
                scene.title(),
                png.toByteArray(),
                scene.width(),
                scene.height(),
                AlternativeText.of(scene));
    }
}
