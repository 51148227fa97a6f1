// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.model.governance.LocalizedText;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Values that can be used at a place of a template, from the inside out. */
public final class TemplateScope {
    private final Optional<TemplateScope> outer;
    private final String name;
    private final Object current;
    private final Optional<EClass> declared;
    private final int position;
    private final int size;
    private final Function<String, List<Object>> root;

    private TemplateScope(
            Optional<TemplateScope> outer,
            String name,
            Object current,
            Optional<EClass> declared,
            int position,
            int size,
            Function<String, List<Object>> root) {
        this.outer = outer;
        this.name = name;
        this.current = current;
        this.declared = declared;
        this.position = position;
        this.size = size;
        this.root = root;
    }

    /**
     * The whole of a document.
     *
     * @param subject element that it is about
     * @param root values of the names that are known everywhere; none for another name
     */
    public static TemplateScope about(Element subject, Function<String, List<Object>> root) {
        return new TemplateScope(
                Optional.empty(), "", subject, Optional.of(subject.eClass()), 1, 1, root);
    }

    /**
     * What a path leads to.
     *
     * @param values the values in order, without absent ones; texts in several languages are one
     *     {@link Wordings}
     * @param feature feature that holds them; none for a name that is no feature
     * @param declared class that the values have at least; none for plain values
     */
    public record Found(
            List<Object> values, Optional<EStructuralFeature> feature, Optional<EClass> declared) {
        private static Found plain(List<Object> values) {
            return new Found(values, Optional.empty(), Optional.empty());
        }

        private static Found of(EStructuralFeature feature, List<Object> values) {
            return new Found(values, Optional.of(feature), Shape.of(feature).elements());
        }
    }

    /** The same text in several languages. */
    public record Wordings(List<LocalizedText> texts) {}

    /** What says of an element what no feature says. */
    public record Special(SpecialName name, Element element) {}

    /** What a path leads to from here. */
    public Found find(FeaturePath path) {
        Found found = first(path.first());
        for (String segment : path.rest()) {
            found = next(found, segment);
        }
        return found;
    }

    /** Whether a path leads to something other than "no". */
    public boolean holds(FeaturePath path) {
        return find(path).values().stream().anyMatch(value -> !Boolean.FALSE.equals(value));
    }

    /**
     * A scope for each value that a path leads to.
     *
     * @param part name of the value in it; empty for none
     */
    public List<TemplateScope> each(FeaturePath path, String part) {
        Found found = find(path);
        List<Object> values = found.values();
        List<TemplateScope> scopes = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            scopes.add(
                    new TemplateScope(
                            Optional.of(this),
                            part,
                            values.get(i),
                            found.declared(),
                            i + 1,
                            values.size(),
                            root));
        }
        return scopes;
    }

    private Found first(String segment) {
        if (segment.equals("this")) {
            return new Found(List.of(current), Optional.empty(), declared);
        }
        return SpecialName.of(segment)
                .map(special -> Found.plain(special(special)))
                .orElseGet(() -> named(segment));
    }

    private Found named(String segment) {
        if (segment.equals(name)) {
            return new Found(List.of(current), Optional.empty(), declared);
        }
        Optional<EStructuralFeature> feature =
                declared.flatMap(type -> Metamodel.feature(type, segment));
        if (feature.isPresent()) {
            return Found.of(feature.get(), values(current, segment).toList());
        }
        return outer.map(scope -> scope.named(segment))
                .orElseGet(
                        () ->
                                new Found(
                                        root.apply(segment),
                                        Optional.empty(),
                                        Optional.ofNullable(RootName.shapes().get(segment))
                                                .flatMap(Shape::elements)));
    }

    private List<Object> special(SpecialName special) {
        return switch (special) {
            case NUMBER -> List.of(position);
            case FIRST -> List.of(position == 1);
            case LAST -> List.of(position == size);
            case TYPE, SOURCES ->
                    current instanceof Element element
                            ? List.of(new Special(special, element))
                            : List.of();
        };
    }

    private static Found next(Found found, String segment) {
        Optional<SpecialName> special = SpecialName.of(segment);
        if (special.isPresent()) {
            return Found.plain(
                    found.values().stream()
                            .filter(Element.class::isInstance)
                            .<Object>map(one -> new Special(special.get(), (Element) one))
                            .toList());
        }
        List<Object> values =
                found.values().stream().flatMap(element -> values(element, segment)).toList();
        return found.declared()
                .flatMap(type -> Metamodel.feature(type, segment))
                .map(feature -> Found.of(feature, values))
                .orElseGet(() -> Found.plain(values));
    }

    private static Stream<Object> values(Object owner, String segment) {
        if (!(owner instanceof EObject element)) {
            return Stream.of();
        }
        EStructuralFeature feature = element.eClass().getEStructuralFeature(segment);
        return feature == null ? Stream.of() : values(element, feature).stream();
    }

    private static List<Object> values(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        if (feature.getEType() == GovernancePackage.Literals.LOCALIZED_TEXT) {
            List<LocalizedText> texts =
                    ((Collection<?>) value).stream().map(LocalizedText.class::cast).toList();
            return texts.isEmpty() ? List.of() : List.of(new Wordings(texts));
        }
        if (value instanceof Collection<?> many) {
            return List.copyOf(many);
        }
        boolean given =
                !feature.isUnsettable() && (value instanceof Boolean || value instanceof Enum)
                        || element.eIsSet(feature);
        return given && value != null && !"".equals(value) ? List.of(value) : List.of();
    }
}
