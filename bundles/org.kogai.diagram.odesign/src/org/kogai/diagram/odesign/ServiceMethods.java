// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.expression.Services;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Java services that a specification names. */
final class ServiceMethods {
    private final Map<String, List<Method>> byName = new HashMap<>();
    private boolean complete = true;

    private ServiceMethods() {}

    static ServiceMethods of(Node root, Services services, Scope scope) {
        ServiceMethods methods = new ServiceMethods();
        root.all()
                .filter(node -> node.is("JavaExtension"))
                .forEach(node -> methods.load(node, services, scope));
        return methods;
    }

    private void load(Node extension, Services services, Scope scope) {
        String name = extension.text("qualifiedClassName");
        try {
            Class<?> type = services.load(name);
            type.getConstructor();
            for (Method method : type.getMethods()) {
                Class<?>[] types = method.getParameterTypes();
                if (types.length > 0 && EObject.class.isAssignableFrom(types[0])) {
                    byName.computeIfAbsent(method.getName(), n -> new ArrayList<>()).add(method);
                }
            }
        } catch (NoSuchMethodException e) {
            scope.report(Problem.error(extension.place(), "service.constructor", name));
        } catch (ClassNotFoundException | LinkageError e) {
            complete = false;
            scope.report(Problem.warning(extension.place(), "service.class", name));
        }
    }

    /** Key of what is wrong with a call; empty when exactly one method can be called. */
    Optional<String> problem(String name, int arguments) {
        List<Method> found =
                byName.getOrDefault(name, List.of()).stream()
                        .filter(m -> m.getParameterCount() == arguments + 1)
                        .toList();
        if (found.isEmpty()) {
            return complete ? Optional.of("service.unknown") : Optional.empty();
        }
        if (found.size() > 1) {
            return Optional.of("service.several");
        }
        for (Class<?> type : found.get(0).getParameterTypes()) {
            if (type.isPrimitive()) {
                return Optional.of("service.primitive");
            }
        }
        return Optional.empty();
    }
}
