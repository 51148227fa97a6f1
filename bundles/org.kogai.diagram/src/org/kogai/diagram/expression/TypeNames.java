// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.expression;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of classes in specifications (reference 3.7). */
public final class TypeNames {
    private final Map<String, Map<EClass, Boolean>> known = new HashMap<>();

    /** Whether an element is of the class with this name or of one of its sub classes. */
    public boolean isInstance(EObject element, String typeName) {
        return known.computeIfAbsent(typeName, n -> new HashMap<>())
                .computeIfAbsent(element.eClass(), c -> matchesAny(c, typeName.trim()));
    }

    private static boolean matchesAny(EClass type, String name) {
        if (name.equals("EObject")
                || name.equals("ecore::EObject")
                || name.equals("ecore.EObject")) {
            return true;
        }
        return matches(type, name)
                || type.getEAllSuperTypes().stream().anyMatch(ancestor -> matches(ancestor, name));
    }

    /** Whether the name, qualified or not, is that of exactly this class. */
    public static boolean matches(EClass type, String name) {
        int hash = name.indexOf("#//");
        if (hash >= 0) {
            return type.getName().equals(name.substring(hash + 3))
                    && name.substring(0, hash).equals(type.getEPackage().getNsURI());
        }
        int colons = name.lastIndexOf("::");
        int dot = name.lastIndexOf('.');
        if (colons < 0 && dot < 0) {
            return type.getName().equals(name);
        }
        int end = Math.max(colons, dot);
        int start = colons > dot ? colons + 2 : dot + 1;
        return type.getName().equals(name.substring(start))
                && type.getEPackage().getName().equals(name.substring(0, end));
    }

    /** The first class with this name that is not abstract. */
    public static Optional<EClass> find(Collection<EPackage> packages, String name) {
        String trimmed = name.trim();
        return packages.stream()
                .flatMap(p -> p.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(c -> !c.isAbstract() && !c.isInterface() && matches(c, trimmed))
                .findFirst();
    }
}
