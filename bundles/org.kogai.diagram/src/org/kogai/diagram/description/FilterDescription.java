// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import java.util.List;

/**
 * Filter that users may switch on; its conditions say what to keep.
 *
 * @param name name
 * @param label label as written
 * @param filters elementary filters
 */
public record FilterDescription(String name, String label, List<MappingFilter> filters) {
    public FilterDescription {
        filters = List.copyOf(filters);
    }

    /**
     * Elementary filter.
     *
     * @param collapse true = shrink instead of hide
     * @param mappings keys of the mappings concerned; empty = every view
     * @param semanticCondition on the target; true = keep
     * @param viewCondition on the view; true = keep
     */
    public record MappingFilter(
            boolean collapse,
            List<String> mappings,
            Expression semanticCondition,
            Expression viewCondition) {
        public MappingFilter {
            mappings = List.copyOf(mappings);
        }
    }
}
