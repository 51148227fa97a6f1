// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.kogai.model.GovernanceResourceFactory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Loading of a model file, beside plain EMF with default options on the same file where that ends
 * within reasonable time: it is quadratic.
 */
final class LoadBenchmark implements Benchmark {
    private static final URI PLACE = URI.createURI("memory:/model.kogai");

    private final String name;
    private final int elements;
    private final boolean besidePlainEmf;

    LoadBenchmark(String name, int elements, boolean besidePlainEmf) {
        this.name = name;
        this.elements = elements;
        this.besidePlainEmf = besidePlainEmf;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Measurement run(Runnable pause) {
        Resource.Factory factory = new GovernanceResourceFactory();
        byte[] file = file(factory);
        double ours = Rounds.seconds(() -> load(factory, file), pause);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("elements", elements);
        figures.put("objects", objects());
        figures.put("bytes", file.length);
        figures.put("seconds", rounded(ours));
        figures.put("elementsPerSecond", Math.round(elements / ours));
        if (besidePlainEmf) {
            double plain = Rounds.once(() -> load(new XMIResourceFactoryImpl(), file));
            figures.put("plainEmfSeconds", rounded(plain));
            figures.put("ratioToPlainEmf", rounded(ours / plain));
        }
        return Measurement.of(name, figures);
    }

    /** Elements with their texts and citations. */
    private int objects() {
        int objects = 1;
        for (Iterator<?> all = GeneratedModel.of(elements).eAllContents(); all.hasNext(); ) {
            all.next();
            objects++;
        }
        return objects;
    }

    private byte[] file(Resource.Factory factory) {
        Resource resource = factory.createResource(PLACE);
        resource.getContents().add(GeneratedModel.of(elements));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void load(Resource.Factory factory, byte[] file) {
        Resource resource = factory.createResource(PLACE);
        new ResourceSetImpl().getResources().add(resource);
        try {
            resource.load(new ByteArrayInputStream(file), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
