// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.mrtree.options.MrTreeMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutAlgorithmData;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.data.LayoutOptionData;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.graph.ElkGraphElement;
import org.eclipse.elk.graph.ElkNode;
import org.kogai.diagram.description.Layout;

import java.util.EnumSet;
import java.util.List;

/** The ELK library, ready to use in OSGi and outside. */
final class Elk {
    private static final LayoutMetaDataService SERVICE = register();

    private Elk() {}

    /**
     * Neither the service loader (in OSGi, across bundles) nor extension points (outside OSGi) find
     * the algorithms in both worlds, so they are registered by hand; doing so twice does no harm.
     */
    private static LayoutMetaDataService register() {
        LayoutMetaDataService service = LayoutMetaDataService.getInstance();
        service.registerLayoutMetaDataProviders(
                new CoreOptions(), new LayeredMetaDataProvider(), new MrTreeMetaDataProvider());
        return service;
    }

    /** Lays out a graph. */
    static void run(ElkNode graph, LayoutMonitor monitor) {
        new RecursiveGraphLayoutEngine().layout(graph, monitor);
    }

    /** Id of the algorithm, or of the layered one when it is not on board. */
    static String algorithm(String id) {
        LayoutAlgorithmData data = SERVICE.getAlgorithmDataBySuffix(id);
        return data == null ? LayoutSettings.LAYERED : data.getId();
    }

    /** Sets the options of a description that are meant for a kind of element. */
    static void apply(
            List<Layout.Option> options, LayoutOptionData.Target target, ElkGraphElement e) {
        for (Layout.Option option : options) {
            LayoutOptionData data = SERVICE.getOptionDataBySuffix(option.id());
            if (data != null && targets(option).contains(target)) {
                Object value = data.parseValue(option.value());
                if (value != null) {
                    e.setProperty(data, value);
                }
            }
        }
    }

    private static EnumSet<LayoutOptionData.Target> targets(Layout.Option option) {
        EnumSet<LayoutOptionData.Target> targets = EnumSet.noneOf(LayoutOptionData.Target.class);
        for (String name : option.targets()) {
            switch (name) {
                case "PARENT" -> targets.add(LayoutOptionData.Target.PARENTS);
                case "NODE" -> targets.add(LayoutOptionData.Target.NODES);
                case "EDGE" -> targets.add(LayoutOptionData.Target.EDGES);
                case "PORTS" -> targets.add(LayoutOptionData.Target.PORTS);
                case "LABEL" -> targets.add(LayoutOptionData.Target.LABELS);
                default -> {}
            }
        }
        return targets;
    }
}
