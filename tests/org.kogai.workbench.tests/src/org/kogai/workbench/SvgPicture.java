// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * What an exported SVG file shows.
 *
 * @param nodes places of shapes by the identity of their views
 * @param edges points of lines by the identity of their views; rounded bends have two points
 */
record SvgPicture(Map<String, Rectangle> nodes, Map<String, List<Position>> edges) {
    private static final Pattern POINT = Pattern.compile("(-?[\\d.]+)[ ,](-?[\\d.]+)");

    static SvgPicture read(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Document document = factory.newDocumentBuilder().parse(file.toFile());
        SvgPicture picture = new SvgPicture(new TreeMap<>(), new TreeMap<>());
        var groups = document.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            picture.group((Element) groups.item(i));
        }
        return picture;
    }

    private void group(Element group) {
        if (!group.hasAttribute("id")) {
            return;
        }
        String id = group.getAttribute("id").substring("v-".length());
        for (Node node = group.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element shape && !shape.getTagName().equals("title")) {
                if (group.getAttribute("class").equals("edge")) {
                    edges.put(id, points(shape));
                } else if (!List.of("g", "text").contains(shape.getTagName())) {
                    nodes.put(id, bounds(shape));
                }
                return;
            }
        }
    }

    private static List<Position> points(Element path) {
        return POINT.matcher(path.getAttribute("d")).results().map(SvgPicture::point).toList();
    }

    private static Position point(MatchResult match) {
        return new Position(Double.parseDouble(match.group(1)), Double.parseDouble(match.group(2)));
    }

    private static Rectangle bounds(Element shape) {
        return switch (shape.getTagName()) {
            case "rect" ->
                    new Rectangle(
                            number(shape, "x"),
                            number(shape, "y"),
                            number(shape, "width"),
                            number(shape, "height"));
            case "ellipse" ->
                    new Rectangle(
                            number(shape, "cx") - number(shape, "rx"),
                            number(shape, "cy") - number(shape, "ry"),
                            2 * number(shape, "rx"),
                            2 * number(shape, "ry"));
            default -> around(new ArrayList<>(points(shape)));
        };
    }

    private static Rectangle around(List<Position> points) {
        double left = points.stream().mapToDouble(Position::x).min().orElseThrow();
        double top = points.stream().mapToDouble(Position::y).min().orElseThrow();
        double right = points.stream().mapToDouble(Position::x).max().orElseThrow();
        double bottom = points.stream().mapToDouble(Position::y).max().orElseThrow();
        return new Rectangle(left, top, right - left, bottom - top);
    }

    private static double number(Element shape, String name) {
        return Double.parseDouble(shape.getAttribute(name));
    }
}
