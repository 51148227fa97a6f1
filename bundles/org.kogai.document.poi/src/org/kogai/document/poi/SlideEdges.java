// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.document.poi.ConnectorRoute.End;
import org.kogai.document.poi.SceneSites.Glue;
import org.kogai.document.poi.Sites.Side;

import java.util.Optional;

/** Writes edges: each as one connector, glued to the shapes at both ends, and its labels. */
final class SlideEdges {
    private final Xml xml;
    private final SlideScale scale;
    private final SlideText text;
    private final ShapeIds ids;
    private final SceneSites sites;
    private final EdgeLabels places;
    private final SlideConnectors connectors;

    SlideEdges(
            Xml xml,
            SlideScale scale,
            SlideText text,
            ShapeIds ids,
            SceneSites sites,
            EdgeLabels places) {
        this.xml = xml;
        this.scale = scale;
        this.text = text;
        this.ids = ids;
        this.sites = sites;
        this.places = places;
        this.connectors = new SlideConnectors(xml, scale, ids);
    }

    void connector(SceneEdge edge) {
        Position first = edge.route().get(0);
        Position last = edge.route().get(edge.route().size() - 1);
        Optional<Glue> start = sites.glue(edge.source(), first);
        Optional<Glue> end = sites.glue(edge.target(), last);
        connectors.write(
                edge,
                ConnectorRoute.fit(
                        edge, scale, end(start, first, Side.BOTTOM), end(end, last, Side.TOP)),
                start,
                end);
    }

    /** Writes the labels, which must come above all shapes. */
    void labels(SceneEdge edge) {
        int number = 0;
        for (Label label : edge.labels()) {
            number++;
            label(edge, label, number);
        }
    }

    /** The site; an end at another edge, or inside of a container, stays where the route ends. */
    private End end(Optional<Glue> glue, Position end, Side side) {
        return glue.map(site -> new End(site.side(), site.place()))
                .orElseGet(() -> new End(side, scale.point(end)));
    }

    /** A connector holds no text, so a label of an edge is a text box of its own. */
    private void label(SceneEdge edge, Label label, int number) {
        String name = "label " + number + " of " + edge.id();
        new TextBox(ids.of(name), name, label.text(), scale.box(places.of(label)), "#ffffff")
                .write(
                        xml,
                        text,
                        label.text(),
                        "ctr",
                        label.style(),
                        scale.text(label.style().points()));
    }
}
