// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.kogai.model.GovernanceResource;
import org.kogai.model.governance.Element;
import org.kogai.session.ProjectProblem.Kind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Resolves the references between files, and finds those without target and ids in two files. */
final class CrossFileCheck {
    private final ResourceSet set;
    private final Set<ProjectProblem> problems = new LinkedHashSet<>();
    private final List<GovernanceResource> models = new ArrayList<>();

    CrossFileCheck(ResourceSet set) {
        this.set = set;
    }

    List<ProjectProblem> problems() {
        for (Resource resource : set.getResources()) {
            // Views of elements that are gone are no fault: the next refresh removes them.
            if (resource instanceof GovernanceResource model) {
                check(model);
                models.add(model);
            }
        }
        return List.copyOf(problems);
    }

    private void check(GovernanceResource file) {
        for (TreeIterator<EObject> all = file.getAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            if (object instanceof Element element) {
                checkId(file, element.getId());
            }
            for (EObject target : object.eCrossReferences()) {
                if (target.eIsProxy()) {
                    problems.add(unresolved(file, ((InternalEObject) target).eProxyURI()));
                }
            }
        }
    }

    private void checkId(GovernanceResource file, String id) {
        if (models.stream().anyMatch(other -> other.element(id).isPresent())) {
            problems.add(new ProjectProblem(Kind.DUPLICATE_ID, path(file), 0, id));
        }
    }

    private ProjectProblem unresolved(GovernanceResource file, URI target) {
        boolean known = set.getResource(target.trimFragment(), false) != null;
        return new ProjectProblem(
                known ? Kind.UNRESOLVED : Kind.MISSING_FILE,
                path(file),
                file.lineOf(target).orElse(0),
                target.deresolve(file.getURI()).toString());
    }

    private static Path path(Resource resource) {
        return Path.of(resource.getURI().toFileString());
    }
}
