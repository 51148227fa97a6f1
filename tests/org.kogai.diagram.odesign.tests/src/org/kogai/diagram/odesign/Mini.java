// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.kogai.diagram.description.DiagramDescription;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The small specification of the tests and its metamodel. */
final class Mini {
    private Mini() {}

    static String text() {
        return resource("/cases/mini.odesign");
    }

    static Specification read(String text) throws IOException {
        return SpecificationReader.read(stream(text), "mini.odesign");
    }

    static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static DiagramDescription diagram(String text) throws IOException {
        return read(text).viewpoints().get(0).diagrams().get(0);
    }

    /** The metamodel, new for each test. */
    static EPackage metamodel() throws IOException {
        return metamodel("/cases/depot.ecore");
    }

    /** Another metamodel of the tests. */
    static EPackage metamodel(String path) throws IOException {
        Resource resource =
                new EcoreResourceFactoryImpl().createResource(URI.createURI("depot.ecore"));
        resource.load(stream(resource(path)), Map.of());
        return (EPackage) resource.getContents().get(0);
    }

    private static String resource(String path) {
        try (InputStream in = Mini.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
