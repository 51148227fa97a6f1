// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names that can be used at a place of a template, from the inside out.
 *
 * @param outer what lies around it; none for the whole document
 * @param name name of the element of a repeated part; empty for none
 * @param current what is repeated or what the document is about; none below a mistake, where every
 *     name may be right
 */
record TypeScope(Optional<TypeScope> outer, String name, Optional<Shape> current) {
    private static final Map<String, Shape> ROOT = RootName.shapes();

    /** The whole of a document about an element of a class. */
    static TypeScope about(EClass type) {
        return new TypeScope(Optional.empty(), "", Optional.of(new Shape(type, false)));
    }

    TypeScope within(String part, Optional<Shape> repeated) {
        return new TypeScope(Optional.of(this), part, repeated);
    }

    /** What a path leads to, or why it leads nowhere. */
    sealed interface Resolution {
        record Known(Shape shape) implements Resolution {}

        record Unknown(TemplateProblem.Kind kind, List<String> values) implements Resolution {}

        /** Not to be judged, as something around it is wrong. */
        record Open() implements Resolution {}
    }

    Resolution resolve(FeaturePath path) {
        Resolution found = first(path.first(), this);
        for (String segment : path.rest()) {
            if (!(found instanceof Resolution.Known known)) {
                return found;
            }
            found = next(known.shape(), segment);
        }
        return found;
    }

    private Resolution first(String segment, TypeScope innermost) {
        if (segment.equals("this")) {
            return current.<Resolution>map(Resolution.Known::new).orElse(new Resolution.Open());
        }
        if (segment.startsWith("@")) {
            return special(segment);
        }
        if (current.isEmpty() || segment.equals(name)) {
            return current.<Resolution>map(Resolution.Known::new).orElse(new Resolution.Open());
        }
        Optional<EStructuralFeature> feature =
                current.get().elements().flatMap(type -> Metamodel.feature(type, segment));
        if (feature.isPresent()) {
            return known(shape(feature.get(), false));
        }
        if (outer.isPresent()) {
            return outer.get().first(segment, innermost);
        }
        return Optional.ofNullable(ROOT.get(segment))
                .map(TypeScope::known)
                .orElseGet(() -> unknown(segment, innermost.names()));
    }

    private static Resolution special(String segment) {
        return SpecialName.of(segment)
                .<Resolution>map(special -> new Resolution.Known(special.shape()))
                .orElseGet(() -> unknown(segment, SpecialName.keys()));
    }

    private static Resolution next(Shape shape, String segment) {
        Optional<EClass> type = shape.elements();
        if (type.isEmpty()) {
            return new Resolution.Unknown(TemplateProblem.Kind.PLAIN_VALUE, List.of(segment));
        }
        Optional<SpecialName> special = SpecialName.of(segment).filter(SpecialName::isOfElement);
        if (special.isPresent()) {
            return new Resolution.Known(special.get().shape());
        }
        return Metamodel.feature(type.get(), segment)
                .map(feature -> known(shape(feature, shape.many())))
                .orElseGet(() -> unknown(segment, Metamodel.features(type.get())));
    }

    private static Shape shape(EStructuralFeature feature, boolean many) {
        return new Shape(feature.getEType(), many || feature.isMany());
    }

    private static Resolution known(Shape shape) {
        return Metamodel.isPersonal(shape.type())
                ? new Resolution.Unknown(TemplateProblem.Kind.PERSONAL, List.of())
                : new Resolution.Known(shape);
    }

    private static Resolution unknown(String segment, Set<String> names) {
        return unknown(segment, List.copyOf(names));
    }

    private static Resolution unknown(String segment, List<String> names) {
        return new Resolution.Unknown(
                TemplateProblem.Kind.UNKNOWN_NAME,
                List.of(segment, Suggestions.hint(segment, names)));
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        if (!name.isEmpty()) {
            names.add(name);
        }
        current.flatMap(Shape::elements).ifPresent(type -> names.addAll(Metamodel.features(type)));
        names.addAll(outer.map(TypeScope::names).orElse(ROOT.keySet()));
        return names;
    }
}
