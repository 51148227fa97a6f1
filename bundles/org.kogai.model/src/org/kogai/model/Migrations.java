// SPDX-License-Identifier: EPL-2.0
package org.kogai.model;

import org.kogai.model.governance.Workspace;

import java.util.List;
import java.util.function.Consumer;

/**
 * Brings the content of files of older formats to the present one, step by step. The file itself
 * changes when the person saves; its older version is kept.
 */
final class Migrations {
    /**
     * The first step leads from format 1 to 2, and so on. Format 1 did not write its number; its
     * content is that of format 2.
     */
    private static final List<Consumer<Workspace>> STEPS = List.of(root -> {});

    private Migrations() {}

    /** Whether this program knows a format. */
    static boolean reads(String version) {
        return version.matches("[1-9]\\d{0,3}")
                && Integer.parseInt(version) <= GovernanceResource.FORMAT;
    }

    static void migrate(Workspace root) {
        int from = Integer.parseInt(root.getFormatVersion());
        STEPS.subList(from - 1, STEPS.size()).forEach(step -> step.accept(root));
        root.setFormatVersion(Integer.toString(GovernanceResource.FORMAT));
    }
}
