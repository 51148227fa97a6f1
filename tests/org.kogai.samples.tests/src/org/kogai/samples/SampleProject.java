// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.kogai.model.GovernanceResource;
import org.kogai.model.GovernanceResourceFactory;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.Governance;
import org.kogai.semantics.appointment.CompiledRules;
import org.kogai.semantics.appointment.RuleCompiler;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A sample, loaded from the bundle, with the samples that it refers to.
 *
 * @param id id of the sample
 * @param files its files and theirs
 */
record SampleProject(String id, ResourceSet files) {
    static SampleProject of(String id) {
        GovernanceResourceFactory.packages();
        ResourceSet files = new ResourceSetImpl();
        files.getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put(GovernanceResourceFactory.EXTENSION, new GovernanceResourceFactory());
        Sample sample = Samples.find(id).orElseThrow();
        load(files, sample);
        return new SampleProject(id, files);
    }

    private static void load(ResourceSet files, Sample sample) {
        sample.files().forEach(file -> load(files, sample, file));
        try {
            for (String id : sample.uses()) {
                load(files, Samples.find(id).orElseThrow());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(ResourceSet files, Sample sample, String file) {
        URI uri = URI.createURI("sample:/" + sample.id() + "/" + file);
        try (InputStream in = sample.open(file)) {
            files.createResource(uri).load(in, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<GovernanceResource> resources() {
        return files.getResources().stream()
                .filter(file -> file.getURI().segment(0).equals(id))
                .map(GovernanceResource.class::cast)
                .toList();
    }

    Governance model() {
        return new Governance(
                resources().stream()
                        .map(Resource::getContents)
                        .map(contents -> (Workspace) contents.get(0))
                        .toList());
    }

    Stream<Element> elements() {
        return model().elements();
    }

    <T extends Element> Stream<T> all(Class<T> type) {
        return elements().filter(type::isInstance).map(type::cast);
    }

    RuleSet ruleSet(String key) {
        return model().ruleSets().filter(set -> key.equals(set.getKey())).findFirst().orElseThrow();
    }

    CompiledRules rules(String key, Map<String, String> settings) {
        RuleCompiler.Result result = RuleCompiler.compile(ruleSet(key), settings);
        return result.rules().orElseThrow(() -> new AssertionError(result.problems()));
    }
}
