// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import java.util.List;

/** Mapping to nodes or containers. */
public sealed interface AbstractNodeMapping extends DiagramElementMapping
        permits NodeMapping, ContainerMapping {
    /** Keys of the border node mappings, owned ones first. */
    List<String> borderedNodeMappings();

    /** Keys of the drop tools valid on its views. */
    List<String> dropTools();
}
