// SPDX-License-Identifier: EPL-2.0
package org.kogai.model;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.kogai.model.governance.GovernancePackage;

import java.util.ArrayList;
import java.util.List;

/** Makes the resources of {@code *.kogai} files. */
public final class GovernanceResourceFactory implements Resource.Factory {
    /** Extension of model files, without the dot. */
    public static final String EXTENSION = "kogai";

    private final ParserCache parsers = new ParserCache();

    @Override
    public Resource createResource(URI uri) {
        return new GovernanceResource(uri, parsers);
    }

    /** All packages of the metamodel, initialised and in the global registry. */
    public static List<EPackage> packages() {
        EcorePackage.eINSTANCE.eClass();
        List<EPackage> packages = new ArrayList<>(List.of(GovernancePackage.eINSTANCE));
        packages.addAll(GovernancePackage.eINSTANCE.getESubpackages());
        return List.copyOf(packages);
    }
}
