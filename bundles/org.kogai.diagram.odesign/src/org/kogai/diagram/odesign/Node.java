// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.kogai.diagram.description.Expression;
import org.kogai.diagram.description.Place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Element of a specification file with its class, features and place. */
final class Node {
    private final SchemaClass type;
    private final Node parent;
    private final String feature;
    private final String file;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, List<Node>> children = new LinkedHashMap<>();
    private final Map<String, List<String>> hrefs = new LinkedHashMap<>();
    private final Set<String> skipped = new HashSet<>();
    private Place place;

    Node(SchemaClass type, Node parent, String feature, String file, int line) {
        this.type = type;
        this.parent = parent;
        this.feature = feature;
        this.file = file;
        this.line = line;
    }

    SchemaClass type() {
        return type;
    }

    boolean is(String className) {
        return type.is(className);
    }

    Optional<Node> parent() {
        return Optional.ofNullable(parent);
    }

    String feature() {
        return feature;
    }

    void attribute(String name, String value) {
        attributes.put(name, value);
    }

    void addText(String name, String value) {
        texts.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }

    void addChild(Node child) {
        children.computeIfAbsent(child.feature, n -> new ArrayList<>()).add(child);
    }

    /** Notes that something written under this feature was reported and left out. */
    void skip(String name) {
        skipped.add(name);
    }

    boolean hasSkipped(String name) {
        return skipped.contains(name);
    }

    void addHref(String name, String href) {
        hrefs.computeIfAbsent(name, n -> new ArrayList<>()).add(href);
    }

    boolean has(String name) {
        return attributes.containsKey(name)
                || texts.containsKey(name)
                || children.containsKey(name)
                || hrefs.containsKey(name);
    }

    /** Value of an attribute as written, or its default. */
    String text(String name) {
        String value = attributes.get(name);
        if (value == null && texts.containsKey(name)) {
            value = texts.get(name).get(0);
        }
        return value != null ? value : defaultText(name);
    }

    /** Values of a many-valued attribute. */
    List<String> texts(String name) {
        List<String> all = new ArrayList<>(texts.getOrDefault(name, List.of()));
        String value = attributes.get(name);
        if (value != null && !value.isBlank()) {
            all.addAll(List.of(value.trim().split("\\s+")));
        }
        return all;
    }

    private String defaultText(String name) {
        return type.feature(name).map(SchemaClass.Feature::defaultText).orElse("");
    }

    Expression expression(String name) {
        return new Expression(text(name), place().at(name));
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    List<Node> children(String name) {
        return children.getOrDefault(name, List.of());
    }

    Optional<Node> child(String name) {
        return children(name).stream().findFirst();
    }

    /** All children in file order of their features. */
    List<Node> children() {
        return children.values().stream().flatMap(List::stream).toList();
    }

    /** Fragment paths that a reference within the file holds. */
    List<String> paths(String name) {
        String value = attributes.getOrDefault(name, "").trim();
        return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
    }

    /** References to other files. */
    List<String> hrefs(String name) {
        return hrefs.getOrDefault(name, List.of());
    }

    String name() {
        return attributes.getOrDefault("name", "");
    }

    Place place() {
        if (place == null) {
            place = new Place(file, line, Fragments.path(this), "");
        }
        return place;
    }

    /** This element and all below it, parents first. */
    Stream<Node> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Node::all));
    }
}
