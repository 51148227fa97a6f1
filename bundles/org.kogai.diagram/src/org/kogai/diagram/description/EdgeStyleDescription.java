// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import org.kogai.diagram.views.CenteringStyle;
import org.kogai.diagram.views.EdgeArrows;
import org.kogai.diagram.views.EdgeRouting;
import org.kogai.diagram.views.FoldingStyle;
import org.kogai.diagram.views.LineStyle;

import java.util.List;
import java.util.Optional;

/**
 * Style of an edge.
 *
 * @param strokeColor colour of the line
 * @param lineStyle line style
 * @param sourceArrow decoration of the source end
 * @param targetArrow decoration of the target end
 * @param size width in pixels, self = edge target
 * @param routingStyle routing
 * @param foldingStyle folding
 * @param beginLabel label near the source
 * @param centerLabel label in the middle
 * @param endLabel label near the target
 * @param endsCentering ends that aim at the centre of their node
 * @param centeredSourceMappings keys of mappings whose views are aimed at centrally as source
 * @param centeredTargetMappings keys of mappings whose views are aimed at centrally as target
 */
public record EdgeStyleDescription(
        ColorDescription strokeColor,
        LineStyle lineStyle,
        EdgeArrows sourceArrow,
        EdgeArrows targetArrow,
        Expression size,
        EdgeRouting routingStyle,
        FoldingStyle foldingStyle,
        Optional<LabelStyleDescription> beginLabel,
        Optional<LabelStyleDescription> centerLabel,
        Optional<LabelStyleDescription> endLabel,
        CenteringStyle endsCentering,
        List<String> centeredSourceMappings,
        List<String> centeredTargetMappings)
        implements StyleDescription {
    public EdgeStyleDescription {
        centeredSourceMappings = List.copyOf(centeredSourceMappings);
        centeredTargetMappings = List.copyOf(centeredTargetMappings);
    }
}
