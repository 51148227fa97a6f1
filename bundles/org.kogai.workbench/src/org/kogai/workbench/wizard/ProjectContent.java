// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.wizard;

import org.kogai.model.GovernanceResourceFactory;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.Workspace;
import org.kogai.samples.Samples;
import org.kogai.session.Formats;
import org.kogai.session.ProjectSession;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** What a new project starts with. */
enum ProjectContent {
    /** The sample about Cambodia. */
    CAMBODIA,
    /** The sample about Japan. */
    JAPAN,
    /** The sample about Lao PDR. */
    LAOS,
    /** The countries compared; refers to the three. */
    REGIONAL,
    /** The specification of the contract as a model. */
    CONTRACT,
    /** One file without elements. */
    EMPTY;

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its label; with {@code .hint} of its explanation, with {@code .name} of a name. */
    String label() {
        return "newProject." + id();
    }

    /**
     * Writes the files.
     *
     * @throws IOException when the folder cannot be written
     */
    void make(Path folder) throws IOException {
        if (this == EMPTY) {
            Workspace root = GovernanceFactory.eINSTANCE.createWorkspace();
            String file = "model." + GovernanceResourceFactory.EXTENSION;
            ProjectSession.create(folder, Formats.models(), file, root).close();
        } else {
            Samples.find(id()).orElseThrow().copyTo(folder);
        }
    }
}
