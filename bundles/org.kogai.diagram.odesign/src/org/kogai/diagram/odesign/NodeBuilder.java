// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.kogai.diagram.description.Place;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Builds the tree of a specification while its XML is parsed. */
final class NodeBuilder extends DefaultHandler {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMI = "http://www.omg.org/XMI";

    private final String file;
    private final List<Problem> problems;
    private final Deque<Node> open = new ArrayDeque<>();
    private final Map<String, Deque<String>> prefixes = new HashMap<>();
    private Locator locator;
    private Node root;

    /** Name of the feature whose text is being read; empty outside. */
    private String textFeature = "";

    private final StringBuilder text = new StringBuilder();

    /** Depth below an element that was left out. */
    private int skipped;

    NodeBuilder(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        prefixes.computeIfAbsent(prefix, p -> new ArrayDeque<>()).push(uri);
    }

    @Override
    public void endPrefixMapping(String prefix) {
        prefixes.get(prefix).pop();
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (skipped > 0) {
            skipped++;
        } else if (root == null) {
            startRoot(uri, local, attributes);
        } else {
            startFeature(local, attributes);
        }
    }

    private void startRoot(String uri, String local, Attributes attributes) {
        Optional<SchemaClass> type = Schema.SIRIUS.find(uri, local);
        if (type.isEmpty() || !type.get().name().equals("Group")) {
            problems.add(Problem.error(here(), "root", local));
            skipped++;
            return;
        }
        root = new Node(type.get(), null, "", file, line());
        fill(root, attributes);
        open.push(root);
    }

    private void startFeature(String name, Attributes attributes) {
        Node parent = open.element();
        Optional<SchemaClass.Feature> feature = parent.type().feature(name);
        if (feature.isEmpty()) {
            if (!name.equals("eAnnotations")) {
                problems.add(
                        Problem.error(place(parent, name), "feature", name, parent.type().name()));
            }
            skipped++;
        } else if (feature.get().kind() == SchemaClass.Kind.ATTRIBUTE) {
            textFeature = name;
            text.setLength(0);
        } else if (attributes.getValue("href") != null) {
            if (Support.isUnread(parent.type(), name)) {
                warnOfUnread(parent, name);
            }
            parent.addHref(name, attributes.getValue("href"));
            skipped++;
        } else if (name.equals("eAnnotations")) {
            skipped++;
        } else {
            startChild(parent, feature.get(), attributes);
        }
    }

    private void startChild(Node parent, SchemaClass.Feature feature, Attributes attributes) {
        Optional<SchemaClass> type = type(parent, feature, attributes);
        Optional<String> refusal = type.flatMap(Support::refusal);
        if (refusal.isPresent()) {
            String name = Objects.requireNonNullElse(attributes.getValue("name"), "");
            String which = type.get().name() + (name.isEmpty() ? "" : " " + name);
            Node node = new Node(type.get(), parent, feature.name(), file, line());
            problems.add(Problem.error(siblingPlace(parent, node, name), refusal.get(), which));
            parent.skip(feature.name());
            skipped++;
        } else if (type.isEmpty()) {
            parent.skip(feature.name());
            skipped++;
        } else if (Support.isIgnored(type.get())) {
            skipped++;
        } else {
            Node node = new Node(type.get(), parent, feature.name(), file, line());
            parent.addChild(node);
            fill(node, attributes);
            open.push(node);
        }
    }

    private Optional<SchemaClass> type(
            Node parent, SchemaClass.Feature feature, Attributes attributes) {
        String written = attributes.getValue(XSI, "type");
        if (written == null) {
            written = attributes.getValue(XMI, "type");
        }
        Optional<SchemaClass> declared = Schema.SIRIUS.named(feature.type());
        if (written == null) {
            if (declared.isEmpty() || declared.get().isAbstract()) {
                problems.add(
                        Problem.error(
                                place(parent, feature.name()), "type.missing", feature.type()));
                return Optional.empty();
            }
            return declared;
        }
        int colon = written.indexOf(':');
        Deque<String> uris = prefixes.get(colon < 0 ? "" : written.substring(0, colon));
        String uri = uris == null || uris.isEmpty() ? "" : uris.peek();
        Optional<String> refusal = Support.refusal(uri);
        if (refusal.isPresent()) {
            problems.add(Problem.error(place(parent, feature.name()), refusal.get(), written));
            return Optional.empty();
        }
        Optional<SchemaClass> type = Schema.SIRIUS.find(uri, written.substring(colon + 1));
        if (type.isEmpty() || type.get().isAbstract()) {
            problems.add(Problem.error(place(parent, feature.name()), "class", written));
            return Optional.empty();
        }
        if (declared.isPresent() && !type.get().is(feature.type())) {
            problems.add(
                    Problem.error(
                            place(parent, feature.name()), "class.unfit", written, feature.name()));
            return Optional.empty();
        }
        return type;
    }

    private void fill(Node node, Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getLocalName(i);
            if (!attributes.getURI(i).isEmpty()) {
                continue;
            }
            node.attribute(name, attributes.getValue(i));
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getLocalName(i);
            if (attributes.getURI(i).isEmpty() && node.type().feature(name).isEmpty()) {
                problems.add(Problem.error(place(node, name), "feature", name, node.type().name()));
            } else if (Support.isUnread(node.type(), name)) {
                warnOfUnread(node, name);
            }
        }
    }

    private void warnOfUnread(Node node, String feature) {
        problems.add(
                Problem.warning(
                        place(node, feature), "feature.unread", feature, node.type().name()));
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (!textFeature.isEmpty()) {
            text.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        if (skipped > 0) {
            skipped--;
        } else if (!textFeature.isEmpty()) {
            open.element().addText(textFeature, text.toString());
            textFeature = "";
        } else {
            open.pop();
        }
    }

    private Place siblingPlace(Node parent, Node node, String name) {
        // The refused element is no child of its parent, so its number is that of the next child.
        int number = parent.children(node.feature()).size();
        return new Place(file, line(), Fragments.path(parent, node, name, number), "");
    }

    private Place place(Node node, String feature) {
        return new Place(file, line(), Fragments.path(node), feature);
    }

    private Place here() {
        return new Place(file, line(), "/", "");
    }

    private int line() {
        return locator == null ? 0 : locator.getLineNumber();
    }
}
