// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.AbstractNodeMapping;
import org.kogai.diagram.description.ContainerMapping;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.DiagramElementMapping;
import org.kogai.diagram.description.EdgeMapping;
import org.kogai.diagram.description.Labels;
import org.kogai.diagram.description.Layer;
import org.kogai.diagram.description.Tool;
import org.kogai.diagram.description.ToolHead;
import org.kogai.diagram.description.ToolSection;
import org.kogai.diagram.run.PaletteSection;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.EdgeTarget;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Palette of a diagram and where its tools may be used. */
public final class Palette {
    private final DiagramDescription description;
    private final DSemanticDiagram diagram;

    /** The palette of a diagram with its layers as they are now. */
    public Palette(DiagramDescription description, DSemanticDiagram diagram) {
        this.description = description;
        this.diagram = diagram;
    }

    private Stream<Layer> layers() {
        return diagram.getActivatedLayers().stream()
                .flatMap(name -> description.layer(name).stream());
    }

    /**
     * Sections with tools, those of active layers only.
     *
     * @param texts gives the text of a label's key
     */
    public List<PaletteSection> sections(Function<String, String> texts) {
        return layers().flatMap(layer -> layer.toolSections().stream())
                .flatMap(Palette::withSubSections)
                .map(section -> section(section, texts))
                .filter(section -> !section.tools().isEmpty())
                .toList();
    }

    private static Stream<ToolSection> withSubSections(ToolSection section) {
        return Stream.concat(
                Stream.of(section),
                section.subSections().stream().flatMap(Palette::withSubSections));
    }

    private PaletteSection section(ToolSection section, Function<String, String> texts) {
        List<PaletteSection.PaletteTool> tools =
                section.tools().stream()
                        .flatMap(key -> description.tool(key).stream())
                        .flatMap(tool -> paletteTool(tool, texts).stream())
                        .toList();
        return new PaletteSection(
                section.name(),
                Labels.text(section.name(), section.label(), texts),
                section.icon(),
                tools);
    }

    private static Optional<PaletteSection.PaletteTool> paletteTool(
            Tool tool, Function<String, String> texts) {
        ToolHead head = tool.head();
        return kind(tool)
                .map(
                        kind ->
                                new PaletteSection.PaletteTool(
                                        head.key(),
                                        Labels.text(head.name(), head.label(), texts),
                                        head.icon(),
                                        head.documentation().isEmpty()
                                                ? ""
                                                : Labels.text("", head.documentation(), texts),
                                        kind));
    }

    private static Optional<PaletteSection.Kind> kind(Tool tool) {
        if (tool instanceof Tool.NodeCreation creation) {
            return Optional.of(
                    creation.container()
                            ? PaletteSection.Kind.CONTAINER
                            : PaletteSection.Kind.NODE);
        }
        if (tool instanceof Tool.EdgeCreation) {
            return Optional.of(PaletteSection.Kind.EDGE);
        }
        return tool instanceof Tool.Generic
                ? Optional.of(PaletteSection.Kind.GENERIC)
                : Optional.empty();
    }

    /** Whether a creation tool may be clicked on a view or the diagram. */
    public boolean accepts(Tool.NodeCreation tool, EObject containerView) {
        return tool.mappings().stream().anyMatch(key -> holds(containerView, key))
                || containerView instanceof DDiagramElement view
                        && tool.extraMappings().contains(view.getMapping());
    }

    /** Whether a view or the diagram can hold views of a mapping. */
    boolean holds(EObject containerView, String mapping) {
        if (containerView instanceof DSemanticDiagram) {
            return layers().anyMatch(
                            layer ->
                                    layer.nodeMappings().contains(mapping)
                                            || layer.containerMappings().contains(mapping)
                                            || layer.reusedMappings().contains(mapping));
        }
        return containerView instanceof DDiagramElement view
                && description
                        .mapping(view.getMapping())
                        .filter(m -> holds(m, mapping))
                        .isPresent();
    }

    private static boolean holds(DiagramElementMapping holder, String mapping) {
        if (holder instanceof ContainerMapping box
                && (box.subNodeMappings().contains(mapping)
                        || box.subContainerMappings().contains(mapping))) {
            return true;
        }
        return holder instanceof AbstractNodeMapping node
                && node.borderedNodeMappings().contains(mapping);
    }

    /** Whether an edge of the tool may start at a view. */
    public boolean acceptsSource(Tool.EdgeCreation tool, EdgeTarget source) {
        return source instanceof DDiagramElement view
                && (tool.extraSourceMappings().contains(view.getMapping())
                        || edges(tool.mappings())
                                .anyMatch(m -> m.sourceMappings().contains(view.getMapping())));
    }

    /** Whether an edge of the tool may connect two views. */
    public boolean accepts(Tool.EdgeCreation tool, EdgeTarget source, EdgeTarget target) {
        return acceptsSource(tool, source)
                && target instanceof DDiagramElement end
                && (tool.extraTargetMappings().contains(end.getMapping())
                        || edges(tool.mappings())
                                .anyMatch(m -> m.targetMappings().contains(end.getMapping())));
    }

    /** Whether an end of an edge may be moved to a view. */
    public boolean accepts(DEdge edge, EdgeTarget newEnd, boolean source) {
        return newEnd instanceof DDiagramElement view
                && edges(List.of(edge.getMapping()))
                        .anyMatch(
                                m ->
                                        (source ? m.sourceMappings() : m.targetMappings())
                                                .contains(view.getMapping()));
    }

    private Stream<EdgeMapping> edges(List<String> keys) {
        return keys.stream()
                .flatMap(key -> description.mapping(key).stream())
                .filter(EdgeMapping.class::isInstance)
                .map(EdgeMapping.class::cast);
    }
}
