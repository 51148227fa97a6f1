// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Class of the specification format with its features. */
final class SchemaClass {
    /** Kinds of features. */
    enum Kind {
        ATTRIBUTE,
        CONTAINMENT,
        REFERENCE
    }

    /** Feature of a class; type is the name of a class or of a data type. */
    record Feature(String name, Kind kind, String type, boolean many, String defaultText) {}

    private final String namespace;
    private final String name;
    private final boolean isAbstract;
    private final List<String> superNames;
    private final Map<String, Feature> features = new LinkedHashMap<>();
    private final Set<String> ancestors = new LinkedHashSet<>();

    SchemaClass(String namespace, String name, boolean isAbstract, List<String> superNames) {
        this.namespace = namespace;
        this.name = name;
        this.isAbstract = isAbstract;
        this.superNames = List.copyOf(superNames);
        ancestors.add(name);
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    boolean isAbstract() {
        return isAbstract;
    }

    List<String> superNames() {
        return superNames;
    }

    void add(Feature feature) {
        features.put(feature.name(), feature);
    }

    void inherit(SchemaClass ancestor) {
        ancestor.features.values().forEach(f -> features.putIfAbsent(f.name(), f));
        ancestors.addAll(ancestor.ancestors);
    }

    Optional<Feature> feature(String featureName) {
        return Optional.ofNullable(features.get(featureName));
    }

    Collection<Feature> features() {
        return features.values();
    }

    boolean is(String className) {
        return ancestors.contains(className);
    }
}
