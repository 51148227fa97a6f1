// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.Viewpoint;

import java.util.List;

/** Reads one viewpoint. */
final class ViewpointReader {
    private final Scope scope;
    private final Node node;

    ViewpointReader(Scope scope, Node node) {
        this.scope = scope;
        this.node = node;
    }

    Viewpoint read() {
        List<DiagramDescription> diagrams =
                node.children("ownedRepresentations").stream()
                        .filter(r -> r.is("DiagramDescription"))
                        .map(r -> new DiagramReader(scope, r).read(node))
                        .toList();
        String extensions = node.text("modelFileExtension").trim();
        return new Viewpoint(
                node.name(),
                node.text("label"),
                List.of(extensions.split("\\s+")),
                node.text("icon"),
                diagrams,
                node.children("ownedRepresentations").stream()
                        .filter(r -> r.is("TableDescription"))
                        .map(r -> new TableReader(scope, r).read(node))
                        .toList(),
                node.children("ownedJavaExtensions").stream()
                        .map(e -> e.text("qualifiedClassName"))
                        .toList());
    }
}
