// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.model.GovernanceResource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.Command;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Tells the versions of the product, of its files and of Java. */
@Command(name = "version")
final class VersionCommand implements Callable<Integer> {
    private final Console console;

    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        // On a plain class path, as developers run it, there is no bundle.
        String version =
                Optional.ofNullable(FrameworkUtil.getBundle(VersionCommand.class))
                        .map(Bundle::getVersion)
                        .map(Object::toString)
                        .orElseGet(() -> console.messages().of("version.development"));
        console.result(
                "version",
                version,
                Integer.toString(GovernanceResource.FORMAT),
                Runtime.version().toString());
        return Exit.DONE.code();
    }
}
