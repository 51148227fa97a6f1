// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import org.kogai.cli.Main;
import org.kogai.diagram.views.ViewsPackage;

/** Main class of {@link HeadlessProcess}. */
final class ExportingProcess {
    private ExportingProcess() {}

    /** Runs the command line with these arguments. */
    public static void main(String[] arguments) {
        // Without OSGi no extension point makes the package of views known to EMF.
        ViewsPackage.eINSTANCE.getNsURI();
        System.exit(Main.run(arguments));
    }
}
