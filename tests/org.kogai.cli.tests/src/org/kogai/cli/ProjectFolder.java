// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.samples.Samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Project folders, sound and broken. */
final class ProjectFolder {
    private ProjectFolder() {}

    static Path sample(Path folder) throws IOException {
        Samples.find("cambodia").orElseThrow().copyTo(folder);
        return folder;
    }

    /** A project of one file, with these lines within its root. */
    static Path of(Path folder, String... lines) throws IOException {
        return text(
                folder,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <gov:Workspace xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xmlns:gov="http://www.kogai.org/governance/1.0" xmi:id="w">
                """
                        + String.join("\n", lines)
                        + "\n</gov:Workspace>\n");
    }

    static Path text(Path folder, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("model.kogai"), text);
        return folder;
    }
}
