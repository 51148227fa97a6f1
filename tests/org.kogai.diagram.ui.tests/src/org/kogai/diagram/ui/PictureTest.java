// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.kogai.diagram.paint.PngWriter;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Scenes;
import org.kogai.testing.ui.DiagramDriver;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** The editor and the headless picture show the same. */
class PictureTest {
    private static final int NEAR = 2;
    private static final int DARK = 140;

    @Test
    void theEditorAgreesWithTheHeadlessPicture() throws PartInitException, IOException {
        Town town = new Town();
        town.parts(town.root)
                .addAll(
                        List.of(
                                town.body("Ministry", town.body("Department"), town.body("環境局")),
                                town.body("ក្រសួងបរិស្ថាន"),
                                town.body("Province")));
        town.reports(town.parts(town.root).get(2)).add(town.parts(town.root).get(0));
        TownContext context = new TownContext(town);
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        DiagramEditor editor = (DiagramEditor) page.openEditor(context, DiagramEditor.ID);
        new DiagramDriver(editor).settle();
        Scene scene = Scenes.of(context.diagram());
        ImageData headless = headless(scene);
        ImageData shown = shown(editor, context, scene);
        page.closeEditor(editor, false);
        assertTrue(missing(headless, shown) < 0.01, "what the editor lacks");
        assertTrue(missing(shown, headless) < 0.01, "what only the editor has");
    }

    private static ImageData headless(Scene scene) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngWriter.write(scene, 1, png);
        return new ImageData(new ByteArrayInputStream(png.toByteArray()));
    }

    private static ImageData shown(DiagramEditor editor, TownContext context, Scene scene) {
        GraphicalViewer viewer = (GraphicalViewer) editor.getAdapter(GraphicalViewer.class);
        IFigure layers =
                ((LayerManager) viewer.getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS);
        Image image =
                new Image(
                        viewer.getControl().getDisplay(),
                        (int) Math.ceil(scene.width()),
                        (int) Math.ceil(scene.height()));
        GC gc = new GC(image);
        SWTGraphics graphics = new SWTGraphics(gc);
        SceneNode moved = scene.nodes().get(0);
        SceneNode stored = Scenes.inPlace(context.diagram()).nodes().get(0);
        graphics.translate(
                (int) Math.round(moved.bounds().x() - stored.bounds().x()),
                (int) Math.round(moved.bounds().y() - stored.bounds().y()));
        layers.paint(graphics);
        graphics.dispose();
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    /** Part of the dark pixels of one picture that have no dark pixel near them in the other. */
    private static double missing(ImageData one, ImageData other) {
        int dark = 0;
        int missing = 0;
        for (int x = 0; x < one.width; x++) {
            for (int y = 0; y < one.height; y++) {
                if (isDark(one, x, y)) {
                    dark++;
                    missing += isDarkNear(other, x, y) ? 0 : 1;
                }
            }
        }
        assertTrue(dark > 500, "too little was drawn: " + dark);
        return missing / (double) dark;
    }

    private static boolean isDarkNear(ImageData image, int x, int y) {
        for (int dx = -NEAR; dx <= NEAR; dx++) {
            for (int dy = -NEAR; dy <= NEAR; dy++) {
                if (isDark(image, x + dx, y + dy)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDark(ImageData image, int x, int y) {
        if (x < 0 || y < 0 || x >= image.width || y >= image.height) {
            return false;
        }
        var color = image.palette.getRGB(image.getPixel(x, y));
        return color.red + color.green + color.blue < 3 * DARK;
    }
}
