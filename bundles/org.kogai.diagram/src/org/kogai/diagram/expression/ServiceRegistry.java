// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.expression;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.Place;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Java services by name (reference 3.7). */
final class ServiceRegistry {
    private final Map<String, List<Service>> byName = new HashMap<>();

    private record Service(Object instance, Method method) {
        boolean accepts(EObject receiver, Object[] arguments) {
            Class<?>[] types = method.getParameterTypes();
            if (types.length != arguments.length + 1 || !types[0].isInstance(receiver)) {
                return false;
            }
            for (int i = 0; i < arguments.length; i++) {
                // Class.isInstance is false for primitive types, as in Sirius.
                if (arguments[i] != null && !types[i + 1].isInstance(arguments[i])) {
                    return false;
                }
            }
            return true;
        }
    }

    ServiceRegistry(Collection<String> classNames, Services services, Warnings warnings) {
        for (String className : classNames) {
            try {
                register(services.load(className));
            } catch (ReflectiveOperationException | LinkageError e) {
                warnings.add(Place.NONE, "service.class", List.of(className, String.valueOf(e)));
            }
        }
    }

    private void register(Class<?> type) throws ReflectiveOperationException {
        Object instance = type.getConstructor().newInstance();
        for (Method method : type.getMethods()) {
            Class<?>[] types = method.getParameterTypes();
            if (types.length > 0 && EObject.class.isAssignableFrom(types[0])) {
                byName.computeIfAbsent(method.getName(), n -> new ArrayList<>())
                        .add(new Service(instance, method));
            }
        }
    }

    Object call(String name, EObject receiver, Object[] arguments) throws EvaluationException {
        for (Service service : byName.getOrDefault(name, List.of())) {
            if (service.accepts(receiver, arguments)) {
                return invoke(service, receiver, arguments);
            }
        }
        throw new EvaluationException("service.unknown", name, arguments.length);
    }

    private static Object invoke(Service service, EObject receiver, Object[] arguments)
            throws EvaluationException {
        Object[] all = new Object[arguments.length + 1];
        all[0] = receiver;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        try {
            return service.method().invoke(service.instance(), all);
        } catch (InvocationTargetException e) {
            throw new EvaluationException(
                    e.getCause(),
                    "service.failed",
                    service.method().getName(),
                    String.valueOf(e.getCause()));
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new EvaluationException(
                    e, "service.failed", service.method().getName(), String.valueOf(e));
        }
    }
}
