// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.document.DiagramContent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Divides a diagram into parts whose texts can be read on a slide. A diagram with connections and
 * many parts begins with an overview that tells where each is found.
 */
public final class DiagramParts {
    /** How many of the parts after one are tried to join it; all would take long. */
    private static final int REACH = 12;

    /** Share of the average below which a part has few nodes. */
    private static final double UNEVEN = 0.5;

    /** Fewer parts need no overview. */
    private static final int MANY = 3;

    private final SceneTree tree;
    private final SlideRoom room;
    private final Optional<Flow> flow;

    /** What grids were divided into. */
    private final Set<String> cells = new HashSet<>();

    /** All that is in rows of cells that had to be divided. */
    private final List<Set<String>> rows = new ArrayList<>();

    /** Whether parts that do not follow each other stay apart. */
    private final boolean inOrder;

    private DiagramParts(
            Scene scene, Map<String, Integer> places, SlideRoom room, boolean inOrder) {
        this.tree = new SceneTree(scene, places);
        this.room = room;
        this.inOrder = inOrder;
        this.flow = Flow.of(tree);
    }

    /** What the slides of a diagram show, the diagram itself when it can be read on one. */
    public static List<Scene> of(Scene scene, SlideRoom room) {
        return of(scene, Map.of(), room);
    }

    /**
     * What the slides of a diagram show, in the order of the model.
     *
     * @param places places in the model of the elements that nodes stand for
     */
    public static List<Scene> of(Scene scene, Map<String, Integer> places, SlideRoom room) {
        return WideGrid.of(scene, room).map(List::of).orElseGet(() -> parts(scene, places, room));
    }

    /** As few parts as can be; of as many those that follow the model best. */
    private static List<Scene> parts(Scene scene, Map<String, Integer> places, SlideRoom room) {
        DiagramParts free = new DiagramParts(scene, places, room, false);
        return places.isEmpty() || free.flow.isEmpty()
                ? free.parts()
                : Stream.of(
                                new DiagramParts(scene, places, room, true),
                                free,
                                new DiagramParts(scene, Map.of(), room, false))
                        .map(DiagramParts::parts)
                        .min(Comparator.comparingInt(List::size))
                        .orElseThrow();
    }

    /** The parts alone, for readers who have them all before them. */
    public static List<Scene> withoutOverview(Scene scene, SlideRoom room) {
        return room.shows(scene)
                ? List.of(scene)
                : new DiagramParts(scene, Map.of(), room, false)
                        .divided().stream().map(Part::scene).toList();
    }

    private List<Part> divided() {
        List<Part> parts = new Rest(tree, room).shown(joined(split(tree.scene().nodes())));
        join(parts, this::fit);
        return parts;
    }

    private List<Scene> parts() {
        Scene whole = tree.scene();
        List<Part> parts = divided();
        List<Scene> scenes = new ArrayList<>(parts.stream().map(Part::scene).toList());
        if (parts.size() >= MANY && !whole.edges().isEmpty()) {
            scenes.addAll(0, SlideList.of(rows(parts), whole.title(), whole.language(), room));
        }
        return scenes;
    }

    /** What an overview says of each part, with its number as in the titles of the slides. */
    private List<Overview.Row> rows(List<Part> parts) {
        PartGroups groups = new PartGroups(tree);
        int overviews = SlideList.slides(parts.size());
        List<Overview.Row> rows = new ArrayList<>();
        for (Part part : parts) {
            String number = rows.size() + overviews + 1 + "/" + (parts.size() + overviews);
            Set<String> nodes = headed(part);
            List<PartGroups.Group> shown = groups.of(nodes, Part.union(nodes, part.neighbours()));
            RowText text = new RowText(shown, tree.scene().language());
            rows.add(new Overview.Row("part " + number, number, text));
        }
        return rows;
    }

    /** The parts without those that show empty frames alone, such as rows without an entry. */
    private static List<Part> filled(List<Part> parts) {
        List<Part> filled =
                parts.stream().filter(part -> DiagramContent.isFilled(part.scene())).toList();
        return filled.isEmpty() ? parts : filled;
    }

    private Part part(Set<String> nodes) {
        Part joined = Part.of(tree, nodes, outside(nodes), Set.of());
        return room.shows(joined.scene()) ? joined : withSome(nodes);
    }

    /** With as many of those outside as there is room for. */
    private Part withSome(Set<String> nodes) {
        Set<String> some = new LinkedHashSet<>();
        for (String neighbour : outside(nodes).stream().sorted().toList()) {
            some.add(neighbour);
            if (!room.shows(PartScene.of(tree, nodes, some, Set.of()))) {
                some.remove(neighbour);
            }
        }
        return Part.of(tree, nodes, some, Set.of());
    }

    /** Nodes of a part, those first that it begins with. */
    private Set<String> headed(Part part) {
        Set<String> nodes = part.nodes().isEmpty() ? part.neighbours() : part.nodes();
        return flow.filter(it -> it.has(nodes))
                .<Set<String>>map(it -> new LinkedHashSet<>(it.headed(nodes)))
                .orElse(nodes);
    }

    /** A part with those outside that it is joined to. */
    private Scene joined(Set<String> nodes) {
        return PartScene.of(tree, nodes, outside(nodes), Set.of());
    }

    private Set<String> outside(Set<String> nodes) {
        return flow.filter(it -> it.has(nodes))
                .map(it -> it.sources(nodes))
                .orElseGet(() -> tree.neighbours(nodes));
    }

    private Scene alone(Set<String> nodes) {
        return PartScene.of(tree, nodes, Set.of(), Set.of());
    }

    private List<Set<String>> split(List<SceneNode> nodes) {
        Set<String> all = new LinkedHashSet<>(SceneTree.ids(nodes));
        boolean single = nodes.size() < 2;
        if (room.shows(joined(all)) || single && room.shows(alone(all))) {
            return List.of(all);
        }
        if (single) {
            List<SceneNode> children =
                    nodes.stream().flatMap(it -> it.children().stream()).toList();
            return children.isEmpty() ? List.of(all) : split(children);
        }
        if (Grid.isRow(nodes)) {
            rows.add(
                    nodes.stream()
                            .flatMap(SceneTree::all)
                            .collect(Collectors.toCollection(HashSet::new)));
        }
        return pieces(nodes, all).stream().flatMap(some -> split(some).stream()).toList();
    }

    private List<List<SceneNode>> pieces(List<SceneNode> nodes, Set<String> all) {
        List<Set<String>> pieces =
                flow.filter(it -> it.has(all)).map(it -> it.pieces(all)).orElse(List.of());
        if (pieces.size() > 1) {
            return pieces.stream().map(piece -> chosen(nodes, piece)).toList();
        }
        Optional<List<List<SceneNode>>> found = cells(Grid.columns(nodes));
        found.ifPresent(some -> some.forEach(piece -> cells.addAll(SceneTree.ids(piece))));
        return found.orElseGet(() -> halves(nodes));
    }

    /** A grid by columns where they can be read, else in as few groups of columns as it takes. */
    private Optional<List<List<SceneNode>>> cells(List<List<SceneNode>> columns) {
        return Stream.concat(
                        columns.stream().limit(1).map(any -> columns),
                        IntStream.rangeClosed(1, columns.size())
                                .mapToObj(groups -> Grid.rows(columns, groups)))
                .map(pieces -> pieces.stream().filter(Grid::isFilled).toList())
                .filter(pieces -> !pieces.isEmpty() && pieces.stream().allMatch(this::isShown))
                .findFirst();
    }

    private boolean isShown(List<SceneNode> nodes) {
        return room.shows(joined(new LinkedHashSet<>(SceneTree.ids(nodes))));
    }

    private List<List<SceneNode>> halves(List<SceneNode> nodes) {
        Cut cut = Cut.best(nodes, tree, room);
        return List.of(cut.first(), cut.second());
    }

    /** In the order of the piece, which begins with what it is about. */
    private static List<SceneNode> chosen(List<SceneNode> nodes, Set<String> piece) {
        return piece.stream()
                .flatMap(id -> nodes.stream().filter(node -> node.id().equals(id)))
                .toList();
    }

    /**
     * Joins parts that fit on one slide with one that soon follows, those first that are connected.
     */
    private List<Part> joined(List<Set<String>> nodes) {
        List<Part> parts = new ArrayList<>(filled(nodes.stream().map(this::part).toList()));
        join(parts, this::isConnected);
        return evened(parts);
    }

    /**
     * Parts that have nothing to do with each other on as few slides as can be, and then so that no
     * slide is left with a few nodes.
     */
    private List<Part> evened(List<Part> parts) {
        List<Part> fewest = new ArrayList<>(parts);
        join(fewest, this::fit);
        double even = (double) size(parts) / fewest.size();
        if (fewest.stream().noneMatch(part -> size(part) < UNEVEN * even)) {
            return fewest;
        }
        List<Part> evened = new ArrayList<>(parts);
        for (int i = 0; i < evened.size(); i++) {
            double left = size(evened.subList(i, evened.size()));
            double wanted = left / Math.max(1, fewest.size() - i);
            join(evened, i, (one, other) -> size(one) < wanted && fit(one, other));
        }
        return evened.size() <= fewest.size() ? evened : fewest;
    }

    private int size(List<Part> parts) {
        return parts.stream().mapToInt(this::size).sum();
    }

    private int size(Part part) {
        return (int) nodes(part).stream().flatMap(SceneTree::all).count();
    }

    private boolean fit(Part one, Part other) {
        boolean isGrid = cells.containsAll(one.nodes()) && cells.containsAll(other.nodes());
        return !isGrid || Grid.fit(nodes(one), nodes(other));
    }

    private List<SceneNode> nodes(Part part) {
        return part.nodes().stream().map(tree::node).toList();
    }

    /** Whether nodes of one part are joined to some of the other. */
    private boolean isConnected(Part one, Part other) {
        return tree.scene().edges().stream()
                .anyMatch(
                        edge ->
                                tree.isWithin(edge.source(), one.nodes())
                                                && tree.isWithin(edge.target(), other.nodes())
                                        || tree.isWithin(edge.source(), other.nodes())
                                                && tree.isWithin(edge.target(), one.nodes()));
    }

    private void join(List<Part> parts, BiPredicate<Part, Part> wanted) {
        for (int i = 0; i < parts.size(); i++) {
            join(parts, i, wanted);
        }
    }

    private void join(List<Part> parts, int i, BiPredicate<Part, Part> wanted) {
        for (int j = i + 1; j < parts.size() && j <= i + REACH; j++) {
            boolean isWanted = wanted.test(parts.get(i), parts.get(j));
            Optional<Part> both = isWanted ? both(parts.get(i), parts.get(j)) : Optional.empty();
            if (both.isPresent()) {
                parts.set(i, both.get());
                parts.remove(j);
                j = i;
            } else if (isWanted && inOrder || isOneRow(parts.get(i), parts.get(j))) {
                return;
            }
        }
    }

    /** Whether cells of one row stand in both, which are read in their order. */
    private boolean isOneRow(Part one, Part other) {
        return rows.stream()
                .anyMatch(row -> row.containsAll(one.nodes()) && row.containsAll(other.nodes()));
    }

    /** Both in one, as they lie in the diagram or, when they share nothing, beside each other. */
    private Optional<Part> both(Part one, Part other) {
        Set<String> nodes = Part.union(one.nodes(), other.nodes());
        Set<String> edges = Part.union(one.edges(), other.edges());
        Set<String> neighbours = Part.union(one.neighbours(), other.neighbours());
        Part joined = Part.of(tree, nodes, outside(nodes), Set.of());
        for (String edge : edges) {
            joined = joined.with(tree, edge);
        }
        Stream<Part> beside =
                isConnected(one, other)
                        ? Stream.empty()
                        : Neighbours.of(one.scene(), other.scene())
                                .map(scene -> new Part(nodes, neighbours, edges, scene));
        return Stream.concat(Stream.of(joined), beside)
                .filter(part -> room.shows(part.scene()))
                .findFirst();
    }
}
