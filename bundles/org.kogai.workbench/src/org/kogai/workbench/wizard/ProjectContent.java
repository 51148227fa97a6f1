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

/** What a new project starts with. */
enum ProjectContent {
    /** The sample about Cambodia. */
    CAMBODIA("newProject.cambodia") {
        @Override
        void make(Path folder) throws IOException {
            copy("cambodia", folder);
        }
    },
    /** The sample about Japan. */
    JAPAN("newProject.japan") {
        @Override
        void make(Path folder) throws IOException {
            copy("japan", folder);
        }
    },
    /** The sample about Lao PDR. */
    LAOS("newProject.laos") {
        @Override
        void make(Path folder) throws IOException {
            copy("laos", folder);
        }
    },
    /** The specification of the contract as a model. */
    CONTRACT("newProject.contract") {
        @Override
        void make(Path folder) throws IOException {
            copy("contract", folder);
        }
    },
    /** One file without elements. */
    EMPTY("newProject.empty") {
        @Override
        void make(Path folder) {
            Workspace root = GovernanceFactory.eINSTANCE.createWorkspace();
            String file = "model." + GovernanceResourceFactory.EXTENSION;
            ProjectSession.create(folder, Formats.models(), file, root).close();
        }
    };

    private final String label;

    ProjectContent(String label) {
        this.label = label;
    }

    /** Key of its label; with {@code .hint} of its explanation, with {@code .name} of a name. */
    String label() {
        return label;
    }

    /**
     * Writes the files.
     *
     * @throws IOException when the folder cannot be written
     */
    abstract void make(Path folder) throws IOException;

    private static void copy(String sample, Path folder) throws IOException {
        Samples.find(sample).orElseThrow().copyTo(folder);
    }
}
