// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.kogai.diagram.description.Place;
import org.kogai.diagram.expression.TypeNames;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Metamodels that a specification is checked against. */
final class Metamodels {
    private static final Map<String, Boolean> SECURE =
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", true);

    private final Set<EPackage> packages = new LinkedHashSet<>();

    Metamodels(Collection<EPackage> roots) {
        roots.forEach(this::add);
    }

    private void add(EPackage ePackage) {
        if (packages.add(ePackage)) {
            ePackage.getESubpackages().forEach(this::add);
        }
    }

    /** Packages of files. */
    static List<EPackage> load(List<Path> files) throws SpecificationException {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put(Resource.Factory.Registry.DEFAULT_EXTENSION, new EcoreResourceFactoryImpl());
        set.getLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES, SECURE);
        List<EPackage> packages = new ArrayList<>();
        for (Path file : files) {
            try {
                URI uri = URI.createFileURI(file.toAbsolutePath().toString());
                for (EObject root : set.getResource(uri, true).getContents()) {
                    if (root instanceof EPackage ePackage) {
                        packages.add(ePackage);
                        set.getPackageRegistry().put(ePackage.getNsURI(), ePackage);
                    }
                }
            } catch (WrappedException e) {
                Place place = new Place(file.getFileName().toString(), 0, "", "");
                String reason = String.valueOf(e.getCause().getMessage());
                throw new SpecificationException(
                        Problem.error(place, "metamodel.broken", reason), e);
            }
        }
        EcoreUtil.resolveAll(set);
        return packages;
    }

    boolean isEmpty() {
        return packages.isEmpty();
    }

    boolean hasPackage(String nsUri) {
        return packages.stream().anyMatch(p -> nsUri.equals(p.getNsURI()));
    }

    /** Classes with this name, qualified or not. */
    List<EClass> classes(String name) {
        return all().filter(c -> TypeNames.matches(c, name)).toList();
    }

    /** A class and all that inherit from it. */
    Stream<EClass> subClasses(EClass ancestor) {
        return Stream.concat(Stream.of(ancestor), all().filter(c -> ancestor.isSuperTypeOf(c)))
                .distinct();
    }

    /** All classes. */
    Stream<EClass> all() {
        return packages.stream()
                .flatMap(p -> p.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast);
    }
}
