// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.appointment;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.kogai.dossier.UnknownNameException;
import org.kogai.model.GovernanceResourceFactory;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.samples.Sample;
import org.kogai.samples.Samples;
import org.kogai.semantics.Governance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule sets of the projects that come with the product. */
public final class ShippedRules {
    /** By convention the rule sets of a project stand in a file of their own. */
    private static final String FILE = "rules.kogai";

    private ShippedRules() {}

    /**
     * The rule set with this key, in its whole project.
     *
     * @param key for instance JP
     * @throws UnknownNameException when no project has it
     */
    public static RuleSet named(String key) {
        List<String> known = new ArrayList<>();
        for (Sample sample : Samples.all()) {
            if (sample.files().contains(FILE)) {
                Optional<RuleSet> found = find(key, sample, known);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new UnknownNameException(UnknownNameException.Kind.LAW, key, known);
    }

    private static Optional<RuleSet> find(String key, Sample sample, List<String> known) {
        ResourceSet files = new ResourceSetImpl();
        files.getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put(GovernanceResourceFactory.EXTENSION, new GovernanceResourceFactory());
        load(files, sample, FILE);
        List<RuleSet> sets = ruleSets(files).toList();
        sets.stream().map(RuleSet::getKey).forEach(known::add);
        Optional<RuleSet> found = sets.stream().filter(set -> key.equals(set.getKey())).findFirst();
        if (found.isPresent()) {
            sample.files().stream()
                    .filter(file -> file.endsWith("." + GovernanceResourceFactory.EXTENSION))
                    .filter(file -> !file.equals(FILE))
                    .forEach(file -> load(files, sample, file));
        }
        return found;
    }

    private static void load(ResourceSet files, Sample sample, String file) {
        URI uri = URI.createURI("sample:/" + sample.id() + "/" + file);
        try (InputStream in = sample.open(file)) {
            files.createResource(uri).load(in, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<RuleSet> ruleSets(ResourceSet files) {
        return new Governance(
                        files.getResources().stream()
                                .map(Resource::getContents)
                                .map(contents -> (Workspace) contents.get(0))
                                .toList())
                .ruleSets();
    }
}
