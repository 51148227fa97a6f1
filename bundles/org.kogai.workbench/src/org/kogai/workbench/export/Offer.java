// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import org.kogai.dossier.Templates;
import org.kogai.workbench.Messages;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something that can be made.
 *
 * @param name name in the dossier
 * @param label what a person reads
 * @param icon icon of the workbench
 * @param chosen whether it is chosen to begin with
 * @param template file to make it of, which is not of the dossier
 */
record Offer(String name, String label, String icon, boolean chosen, Optional<Path> template) {
    /** Something that the dossier makes. */
    Offer(String name, String label, String icon, boolean chosen) {
        this(name, label, icon, chosen, Optional.empty());
    }

    /** What is made of a template. */
    static Offer of(Path template) {
        boolean master = Templates.isMaster(template);
        String key = master ? "order.ofMaster" : "order.ofTemplate";
        String name = template.getFileName().toString();
        return new Offer(
                name,
                Messages.of(key, name),
                master ? "pptx" : "docx",
                true,
                Optional.of(template));
    }
}
