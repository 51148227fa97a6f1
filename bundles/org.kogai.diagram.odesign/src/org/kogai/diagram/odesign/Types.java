// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Classes that an element may have as far as they are certain; none when they are not.
 *
 * @param classes the classes; sub classes of them are meant too
 */
record Types(List<EClass> classes) {
    static final Types UNKNOWN = new Types(List.of());

    /** What any of several elements may be: unknown as soon as one is. */
    static Types any(List<Types> several) {
        Set<EClass> all = new LinkedHashSet<>();
        for (Types types : several) {
            if (types.isUnknown()) {
                return UNKNOWN;
            }
            all.addAll(types.classes);
        }
        return new Types(List.copyOf(all));
    }

    static <T> Types any(List<T> several, Function<T, Types> types) {
        return any(several.stream().map(types).toList());
    }

    boolean isUnknown() {
        return classes.isEmpty();
    }

    /** Features with this name of the classes, of their sub classes, or of all that are known. */
    List<EStructuralFeature> features(Metamodels metamodels, String name) {
        Stream<EClass> all =
                isUnknown() ? metamodels.all() : classes.stream().flatMap(metamodels::subClasses);
        return all.map(c -> c.getEStructuralFeature(name))
                .filter(f -> f != null)
                .distinct()
                .toList();
    }

    /** What a feature of such elements leads to. */
    Types of(Metamodels metamodels, String feature) {
        List<EClass> targets = new ArrayList<>();
        for (EStructuralFeature found : features(metamodels, feature)) {
            if (isUnknown() || !(found instanceof EReference reference)) {
                return UNKNOWN;
            }
            if (reference.getEReferenceType() == EcorePackage.Literals.EOBJECT) {
                return UNKNOWN;
            }
            targets.add(reference.getEReferenceType());
        }
        return new Types(List.copyOf(targets));
    }

    /** Whether one of these may stand where the other class is asked for. */
    boolean mayBe(Metamodels metamodels, EClass asked) {
        return isUnknown()
                || asked == EcorePackage.Literals.EOBJECT
                || classes.stream().flatMap(metamodels::subClasses).anyMatch(asked::isSuperTypeOf);
    }

    /** Name for messages. */
    String name() {
        return isUnknown() ? "" : classes.get(0).getName();
    }
}
