// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.SceneEdge;
import org.kogai.document.poi.SceneSites.Glue;
import org.kogai.document.poi.SlideScale.Box;
import org.kogai.document.poi.wordml.Alternatives;

import java.util.Optional;

/**
 * Writes lines between shapes. LibreOffice lays each connector with corners anew, through whatever
 * is in the way, so it is offered a shape of the same form that is glued to nothing instead.
 */
final class SlideConnectors {
    private static final int QUARTER_TURN = 5_400_000;

    private final Xml xml;
    private final SlideScale scale;
    private final ShapeIds ids;

    SlideConnectors(Xml xml, SlideScale scale, ShapeIds ids) {
        this.xml = xml;
        this.scale = scale;
        this.ids = ids;
    }

    void write(SceneEdge edge, ConnectorPath path, Optional<Glue> start, Optional<Glue> end) {
        if (path.isStraight()) {
            connector(edge, path, start, end);
            return;
        }
        xml.open("mc:AlternateContent", "xmlns:mc", Alternatives.NAMESPACE)
                .open(
                        "mc:Choice",
                        "xmlns:" + Alternatives.POWERPOINT_PREFIX,
                        Alternatives.POWERPOINT,
                        "Requires",
                        Alternatives.POWERPOINT_PREFIX);
        connector(edge, path, start, end);
        xml.close().open("mc:Fallback");
        shape(edge, path);
        xml.close(2);
    }

    private void connector(
            SceneEdge edge, ConnectorPath path, Optional<Glue> start, Optional<Glue> end) {
        xml.open("p:cxnSp").open("p:nvCxnSpPr");
        name(edge, ids.of(edge.id()));
        xml.open("p:cNvCxnSpPr");
        start.ifPresent(
                site -> xml.leaf("a:stCxn", "id", ids.of(edge.source()), "idx", site.index()));
        end.ifPresent(
                site -> xml.leaf("a:endCxn", "id", ids.of(edge.target()), "idx", site.index()));
        xml.close().leaf("p:nvPr").close();
        look(edge, path);
        xml.close();
    }

    private void shape(SceneEdge edge, ConnectorPath path) {
        xml.open("p:sp").open("p:nvSpPr");
        name(edge, ids.of("form of " + edge.id()));
        xml.leaf("p:cNvSpPr").leaf("p:nvPr").close();
        look(edge, path);
        xml.close();
    }

    private void name(SceneEdge edge, int id) {
        xml.leaf("p:cNvPr", "id", id, "name", edge.id(), "descr", edge.alternativeText());
    }

    private void look(SceneEdge edge, ConnectorPath path) {
        xml.open("p:spPr");
        form(path);
        SlidePaint.line(xml, edge.stroke(), scale, edge.sourceArrow(), edge.targetArrow());
        xml.close();
    }

    private void form(ConnectorPath path) {
        Box box = path.box();
        xml.open(
                "a:xfrm",
                "rot",
                path.quarters() * QUARTER_TURN,
                "flipH",
                path.flipHorizontal() ? 1 : 0,
                "flipV",
                path.flipVertical() ? 1 : 0);
        xml.leaf("a:off", "x", box.x(), "y", box.y());
        xml.leaf("a:ext", "cx", box.width(), "cy", box.height()).close();
        xml.open("a:prstGeom", "prst", path.preset()).open("a:avLst");
        for (int i = 0; i < path.bends().size(); i++) {
            xml.leaf("a:gd", "name", "adj" + (i + 1), "fmla", "val " + path.bends().get(i));
        }
        xml.close(2);
    }
}
