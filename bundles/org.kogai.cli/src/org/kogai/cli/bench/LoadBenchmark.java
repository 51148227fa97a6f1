// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.kogai.model.GovernanceResourceFactory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Loading and saving of a model file, beside EMF alone on the same file in the same run: tuned by
 * its own options, and with its default options where that ends within reasonable time, since it is
 * quadratic.
 */
final class LoadBenchmark implements Benchmark {
    private static final URI PLACE = URI.createURI("memory:/model.kogai");

    private final String name;
    private final int elements;
    private final boolean besideDefaults;

    LoadBenchmark(String name, int elements, boolean besideDefaults) {
        this.name = name;
        this.elements = elements;
        this.besideDefaults = besideDefaults;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Measurement run(Runnable pause) {
        Resource.Factory ours = new GovernanceResourceFactory();
        byte[] file = file(ours);
        double load = Rounds.seconds(() -> load(ours, file, Map.of()), pause);
        Map<String, Object> options = tuned();
        double bare =
                Rounds.seconds(() -> load(new XMIResourceFactoryImpl(), file, options), pause);
        Resource loaded = load(ours, file, Map.of());
        double save = Rounds.seconds(() -> save(loaded, OutputStream.nullOutputStream()), pause);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("elements", elements);
        figures.put("objects", objects());
        figures.put("megabytes", file.length / 1_000_000);
        figures.put("loadSeconds", Rounds.rounded(load));
        figures.put("elementsPerSecond", Math.round(elements / load));
        figures.put("tunedEmfSeconds", Rounds.rounded(bare));
        figures.put("ratioToTunedEmf", Rounds.rounded(load / bare));
        if (besideDefaults) {
            double plain = Rounds.once(() -> load(new XMIResourceFactoryImpl(), file, Map.of()));
            figures.put("defaultEmfSeconds", Rounds.rounded(plain));
            figures.put("ratioToDefaultEmf", Rounds.rounded(load / plain));
        }
        figures.put("saveSeconds", Rounds.rounded(save));
        figures.put("heapMegabytes", Heap.held(() -> load(ours, file, Map.of())));
        figures.put("peakHeapMegabytes", Heap.peak(() -> load(ours, file, Map.of())));
        return Measurement.of(name, figures);
    }

    /** What EMF's own documentation recommends for large files. */
    private static Map<String, Object> tuned() {
        Map<String, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        options.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
        options.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl());
        options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
        return options;
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
        save(resource, out);
        return out.toByteArray();
    }

    private static void save(Resource resource, OutputStream out) {
        try {
            resource.save(out, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource load(Resource.Factory factory, byte[] file, Map<?, ?> options) {
        Resource resource = factory.createResource(PLACE);
        if (resource instanceof XMIResourceImpl plain && !options.isEmpty()) {
            plain.setIntrinsicIDToEObjectMap(new HashMap<>());
        }
        new ResourceSetImpl().getResources().add(resource);
        try {
            resource.load(new ByteArrayInputStream(file), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }
}
