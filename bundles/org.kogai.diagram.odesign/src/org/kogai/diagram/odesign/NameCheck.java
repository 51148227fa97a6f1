// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that names are there and unique, and the version of the file. */
final class NameCheck {
    /** Version stamp of Sirius 7.5.0; newer files may hold what no one here knows. */
    private static final String VERSION = "15.4.0.202401051836";

    private final Scope scope;

    NameCheck(Scope scope) {
        this.scope = scope;
    }

    void check(Node root) {
        version(root);
        unique(root.children("ownedViewpoints"));
        unique(root.children("userColorsPalettes"));
        root.children("userColorsPalettes").forEach(p -> unique(p.children("entries")));
        for (Node viewpoint : root.children("ownedViewpoints")) {
            unique(viewpoint.children("ownedRepresentations"));
            viewpoint.children("ownedRepresentations").forEach(this::representation);
            viewpoint.children("validationSet").forEach(s -> unique(s.children("ownedRules")));
        }
    }

    private void version(Node root) {
        String version = root.text("version");
        if (version.isEmpty()) {
            scope.report(Problem.warning(root.place().at("version"), "version.missing"));
        } else if (isNewer(version)) {
            scope.report(Problem.error(root.place().at("version"), "version.newer", version));
        }
    }

    private static boolean isNewer(String version) {
        String[] theirs = version.split("\\.");
        String[] ours = VERSION.split("\\.");
        for (int i = 0; i < Math.min(theirs.length, ours.length); i++) {
            int order = compare(theirs[i], ours[i]);
            if (order != 0) {
                return order > 0;
            }
        }
        return false;
    }

    private static int compare(String theirs, String ours) {
        boolean numbers = theirs.matches("\\d{1,18}") && ours.matches("\\d{1,18}");
        return numbers
                ? Long.compare(Long.parseLong(theirs), Long.parseLong(ours))
                : theirs.compareTo(ours);
    }

    private void representation(Node representation) {
        List<Node> all = representation.all().toList();
        unique(all.stream().filter(n -> n.is("DiagramElementMapping")).toList());
        unique(all.stream().filter(n -> n.is("LineMapping")).toList());
        unique(all.stream().filter(n -> n.is("ColumnMapping")).toList());
        unique(all.stream().filter(n -> n.is("IntersectionMapping")).toList());
        unique(all.stream().filter(n -> n.is("DecorationDescription")).toList());
        unique(all.stream().filter(n -> n.is("AbstractToolDescription")).toList());
        unique(all.stream().filter(n -> n.is("Layer")).toList());
        unique(representation.children("filters"));
        unique(all.stream().filter(n -> n.is("ValidationRule")).toList());
    }

    private void unique(List<Node> nodes) {
        Set<String> names = new HashSet<>();
        for (Node node : nodes) {
            if (node.name().isEmpty()) {
                scope.report(Problem.error(node.place(), "name.missing", node.type().name()));
            } else if (!names.add(node.name())) {
                scope.report(Problem.error(node.place(), "name.twice", node.name()));
            }
        }
    }
}
