// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Models of a case, in one resource set with their metamodels. */
final class Models {
    private static final Map<String, Boolean> SECURE =
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", true);

    private final ResourceSet resourceSet = new ResourceSetImpl();
    private final List<Resource> resources = new ArrayList<>();

    Models(CaseFile file) throws CaseException {
        resourceSet
                .getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put(Resource.Factory.Registry.DEFAULT_EXTENSION, new XMIResourceFactoryImpl());
        resourceSet.getLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES, SECURE);
        for (String name : file.metamodels()) {
            for (EObject root : load(file.folder().resolve(name)).getContents()) {
                register(root);
            }
        }
        for (String name : file.models()) {
            resources.add(load(file.folder().resolve(name)));
        }
        EcoreUtil.resolveAll(resourceSet);
    }

    private Resource load(Path file) throws CaseException {
        try {
            return resourceSet.getResource(
                    URI.createFileURI(file.toAbsolutePath().toString()), true);
        } catch (WrappedException e) {
            throw new CaseException(
                    e, "model.broken", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    private void register(EObject root) {
        if (root instanceof EPackage ePackage) {
            resourceSet.getPackageRegistry().put(ePackage.getNsURI(), ePackage);
            ePackage.getESubpackages().forEach(this::register);
        }
    }

    List<Resource> resources() {
        return resources;
    }

    /** Element at a fragment, of the main model or of the named file. */
    Optional<EObject> find(String fragment) {
        int hash = fragment.indexOf('#');
        if (hash < 0) {
            return find(resources.get(0), fragment);
        }
        String file = fragment.substring(0, hash);
        return resources.stream()
                .filter(r -> r.getURI().lastSegment().equals(file))
                .findFirst()
                .flatMap(r -> find(r, fragment.substring(hash + 1)));
    }

    private static Optional<EObject> find(Resource resource, String fragment) {
        String path = fragment.equals("//") ? "/" : fragment;
        return Optional.ofNullable(resource.getEObject(path));
    }

    /** Element at a fragment. */
    EObject element(String fragment) throws CaseException {
        return find(fragment).orElseThrow(() -> new CaseException("fragment.unknown", fragment));
    }

    /** Fragment of an element at this moment; null for none and for lost elements. */
    String fragment(EObject element) {
        if (element == null || element.eResource() == null) {
            return null;
        }
        Resource resource = element.eResource();
        String fragment = resource.getURIFragment(element);
        if (!resources.contains(resource)) {
            return EcoreUtil.getRootContainer(element) instanceof EPackage metamodel
                    ? metamodel.getNsURI() + "#" + fragment
                    : EcoreUtil.getURI(element).toString();
        }
        return resource == resources.get(0)
                ? fragment
                : resource.getURI().lastSegment() + "#" + fragment;
    }

    /** The text of a model as EMF saves it. */
    static String text(Resource resource) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Texts of all models but the main one, by file name. */
    Map<String, Object> otherTexts() {
        Map<String, Object> texts = new LinkedHashMap<>();
        resources.stream().skip(1).forEach(r -> texts.put(r.getURI().lastSegment(), text(r)));
        return texts;
    }
}
