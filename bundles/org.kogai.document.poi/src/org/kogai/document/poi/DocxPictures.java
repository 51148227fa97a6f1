// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.kogai.document.Picture;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Puts pictures into a document, scaled to the page. */
final class DocxPictures {
    private static final int EMU_PER_TWIP = 635;
    private static final int EMU_PER_PIXEL = 9525;

    /** Room for the caption below a picture, in twentieths of a point. */
    private static final int CAPTION = 1300;

    private final OfficeFile file;
    private final PackagePart document;
    private final Xml xml;
    private final DrawingIds ids;
    private int count;

    DocxPictures(OfficeFile file, PackagePart document, Xml xml, DrawingIds ids) {
        this.file = file;
        this.document = document;
        this.xml = xml;
        this.ids = ids;
    }

    /** Writes the run of a picture, as large as the page allows but not beyond its natural size. */
    void write(Picture picture, DocxPage page) {
        do {
            count++;
        } while (file.holds(name()) || document.getRelationship("picture" + count) != null);
        String id = "picture" + count;
        add(id, picture);
        double width = picture.width() * EMU_PER_PIXEL;
        double height = picture.height() * EMU_PER_PIXEL;
        double room = (double) page.textWidth() * EMU_PER_TWIP;
        double above = (double) (page.textHeight() - CAPTION) * EMU_PER_TWIP;
        double scale = Math.min(1, Math.min(room / width, above / height));
        drawing(picture, id, Math.round(width * scale), Math.round(height * scale));
    }

    private String name() {
        return "/word/media/image" + count + ".png";
    }

    private void add(String id, Picture picture) {
        try {
            PackagePart part = file.part(name(), "image/png", picture.png());
            OfficeFile.relate(document, id, "image", part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void drawing(Picture picture, String id, long width, long height) {
        xml.open("w:r")
                .open("w:drawing")
                .open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
        xml.leaf("wp:extent", "cx", width, "cy", height);
        xml.leaf(
                "wp:docPr",
                "id",
                ids.next(),
                "name",
                picture.title(),
                "descr",
                picture.alternativeText());
        xml.open("wp:cNvGraphicFramePr").leaf("a:graphicFrameLocks", "noChangeAspect", 1).close();
        xml.open("a:graphic")
                .open(
                        "a:graphicData",
                        "uri",
                        "http://schemas.openxmlformats.org/drawingml/2006/picture")
                .open("pic:pic");
        xml.open("pic:nvPicPr")
                .leaf("pic:cNvPr", "id", count, "name", "image" + count + ".png")
                .leaf("pic:cNvPicPr")
                .close();
        xml.open("pic:blipFill")
                .leaf("a:blip", "r:embed", id)
                .open("a:stretch")
                .leaf("a:fillRect")
                .close(2);
        xml.open("pic:spPr")
                .open("a:xfrm")
                .leaf("a:off", "x", 0, "y", 0)
                .leaf("a:ext", "cx", width, "cy", height)
                .close()
                .open("a:prstGeom", "prst", "rect")
                .leaf("a:avLst")
                .close(2);
        xml.close(6);
    }
}
