// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/** All that a file keeps of its content, for comparison with another reading of the same file. */
final class Structure {
    private final Resource file;

    Structure(Resource file) {
        this.file = file;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Structure that && same(file, that.file);
    }

    @Override
    public int hashCode() {
        return file.getContents().size();
    }

    private static boolean same(Resource one, Resource two) {
        TreeIterator<EObject> ones = one.getAllContents();
        TreeIterator<EObject> twos = two.getAllContents();
        while (ones.hasNext() && twos.hasNext()) {
            if (!same(ones.next(), twos.next())) {
                return false;
            }
        }
        return ones.hasNext() == twos.hasNext();
    }

    private static boolean same(EObject one, EObject two) {
        if (one.eClass() != two.eClass()
                || !Objects.equals(EcoreUtil.getID(one), EcoreUtil.getID(two))
                || one.eContainingFeature() != two.eContainingFeature()) {
            return false;
        }
        for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
            if (kept(feature) && !same(one, two, feature)) {
                return false;
            }
        }
        return true;
    }

    private static boolean kept(EStructuralFeature feature) {
        return !feature.isTransient()
                && !feature.isDerived()
                && !(feature instanceof EReference reference
                        && (reference.isContainment() || reference.isContainer()));
    }

    private static boolean same(EObject one, EObject two, EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute) {
            // By their text: what counts is what the file can hold.
            return text(one, attribute).equals(text(two, attribute));
        }
        Iterator<?> ones = targets(one, feature);
        Iterator<?> twos = targets(two, feature);
        while (ones.hasNext() && twos.hasNext()) {
            if (!EcoreUtil.getURI((EObject) ones.next())
                    .equals(EcoreUtil.getURI((EObject) twos.next()))) {
                return false;
            }
        }
        return ones.hasNext() == twos.hasNext();
    }

    private static String text(EObject object, EAttribute attribute) {
        if (attribute.isUnsettable() && !object.eIsSet(attribute)) {
            return "";
        }
        Object value = object.eGet(attribute);
        List<?> values = attribute.isMany() ? (List<?>) value : List.of(Objects.toString(value));
        return values.toString();
    }

    /** Without resolving: in the reading to compare with, other files are not loaded. */
    private static Iterator<?> targets(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature, false);
        if (value instanceof InternalEList<?> list) {
            return list.basicIterator();
        }
        return value == null ? List.of().iterator() : List.of(value).iterator();
    }
}
