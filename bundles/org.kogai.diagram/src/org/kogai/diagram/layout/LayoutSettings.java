// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.eclipse.elk.core.options.Direction;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.DiagramElementMapping;
import org.kogai.diagram.description.Layout;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a diagram wants to be laid out.
 *
 * @param algorithm id of the ELK algorithm
 * @param direction direction that edges run in
 * @param options ELK options of the description, applied last
 * @param levels level of each mapping by name, empty when nodes are not ranked
 * @param timeLimit time after which a plain layout is used instead
 */
record LayoutSettings(
        String algorithm,
        Direction direction,
        List<Layout.Option> options,
        Map<String, Integer> levels,
        Duration timeLimit) {
    private static final String DIRECTION = "elk.direction";
    private static final String LAYER_GAP = "nodeNodeBetweenLayers";
    static final String LAYERED = "org.eclipse.elk.layered";
    private static final Duration TIME_LIMIT = Duration.ofSeconds(20);

    LayoutSettings {
        options = List.copyOf(options);
        levels = Map.copyOf(levels);
    }

    /** Top down, layered. */
    static LayoutSettings standard() {
        return new LayoutSettings(LAYERED, Direction.DOWN, List.of(), Map.of(), TIME_LIMIT);
    }

    /**
     * Reads Sirius' layout of a description (reference 2.7).
     *
     * <p>A custom layout gives algorithm and options. With the ELK option {@code
     * org.eclipse.elk.partitioning.activate} the order of the node mappings in the file gives the
     * levels: the format has no place for a level per element, and Sirius ignores the option as
     * long as no node has a partition. With the ELK direction UNDEFINED the layout runs to the
     * right or down, whichever makes larger text.
     */
    static LayoutSettings of(DiagramDescription description) {
        Layout layout = description.layout().orElse(null);
        if (layout instanceof Layout.Composite composite) {
            return new LayoutSettings(
                    LAYERED, direction(composite), spacing(composite), Map.of(), TIME_LIMIT);
        }
        if (layout instanceof Layout.Custom custom) {
            boolean ranked =
                    custom.options().stream()
                            .anyMatch(
                                    option ->
                                            option.id().endsWith("partitioning.activate")
                                                    && Boolean.parseBoolean(option.value()));
            return new LayoutSettings(
                    custom.id(),
                    direction(custom),
                    custom.options(),
                    ranked ? levels(description) : Map.of(),
                    TIME_LIMIT);
        }
        return standard();
    }

    /** Whether the description leaves it to the layout whether edges run to the right or down. */
    boolean isDirectionOpen() {
        return direction == Direction.UNDEFINED;
    }

    /**
     * The same with a direction. Layers that stand beside each other leave room for the labels of
     * edges; below each other they need less.
     */
    LayoutSettings with(Direction chosen) {
        return new LayoutSettings(
                algorithm,
                chosen,
                options.stream()
                        .filter(option -> !option.id().endsWith(DIRECTION))
                        .filter(option -> chosen.isHorizontal() || !option.id().endsWith(LAYER_GAP))
                        .toList(),
                levels,
                timeLimit);
    }

    private static Direction direction(Layout.Composite composite) {
        return switch (composite.direction()) {
            case "LeftToRight" -> Direction.RIGHT;
            case "bottomToTop" -> Direction.UP;
            default -> Direction.DOWN;
        };
    }

    private static Direction direction(Layout.Custom custom) {
        return custom.options().stream()
                .filter(option -> option.id().endsWith(DIRECTION))
                .flatMap(
                        option ->
                                Arrays.stream(Direction.values())
                                        .filter(one -> one.name().equals(option.value())))
                .findFirst()
                .orElse(Direction.DOWN);
    }

    private static List<Layout.Option> spacing(Layout.Composite composite) {
        return List.of(
                new Layout.Option(
                        "org.eclipse.elk.spacing.nodeNode",
                        Integer.toString(composite.padding()),
                        List.of("PARENT")));
    }

    private static Map<String, Integer> levels(DiagramDescription description) {
        Map<String, Integer> levels = new HashMap<>();
        for (Map.Entry<String, DiagramElementMapping> entry : description.mappings().entrySet()) {
            int level = levels.size();
            levels.putIfAbsent(entry.getKey(), level);
            levels.putIfAbsent(entry.getValue().name(), level);
        }
        return levels;
    }
}
