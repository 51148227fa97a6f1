// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.kogai.diagram.expression.Interpreter;
import org.kogai.diagram.expression.TypeNames;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What every refresh and every tool evaluates with.
 *
 * @param interpreter evaluates expressions
 * @param types knows class names
 * @param resources the semantic resources of the session
 */
public record Evaluation(
        Interpreter interpreter, TypeNames types, Supplier<List<Resource>> resources) {
    /** Elements of a class below the roots of all resources, in model order, roots excluded. */
    public List<EObject> all(String domainClass) {
        List<EObject> found = new ArrayList<>();
        for (Resource resource : resources.get()) {
            for (EObject root : resource.getContents()) {
                root.eAllContents()
                        .forEachRemaining(
                                element -> {
                                    if (types.isInstance(element, domainClass)) {
                                        found.add(element);
                                    }
                                });
            }
        }
        return found;
    }
}
