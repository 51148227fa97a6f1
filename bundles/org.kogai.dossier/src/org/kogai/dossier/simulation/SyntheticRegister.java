// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.simulation;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.regulation.AttributeType;
import org.kogai.model.governance.regulation.FactoryAttribute;
import org.kogai.model.governance.regulation.QuantityCondition;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.simulation.RegisteredFactory;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes up registers of factories of any size, for trying rules out. The same size and seed give
 * the same register. Provinces, industries and size classes follow the totals that are known of a
 * country ({@link CountryShape}); everything else is spread evenly around the thresholds of the
 * rules, since nothing is known of it. Nothing may be concluded about real factories.
 */
public final class SyntheticRegister {
    /** Shares of factories that have none of a thing, of which the base tells nothing. */
    private static final double NOTHING = 0.5;

    private static final double TRUE = 0.25;

    /** Start of the identities, by which a register is known as made up. */
    private static final String ID = "synthetic-";

    private final CountryShape shape;
    private final List<FactoryAttribute> attributes = new ArrayList<>();
    private final Map<String, Double> thresholds = new LinkedHashMap<>();

    /**
     * A generator.
     *
     * @param shape what is known of the country
     * @param rules rule sets whose columns the register gets
     */
    public SyntheticRegister(CountryShape shape, List<RuleSet> rules) {
        this.shape = shape;
        rules.forEach(this::add);
    }

    /** Whether a register has factories that were made up here. */
    static boolean isMadeUp(List<RegisteredFactory> factories) {
        return factories.stream().anyMatch(factory -> factory.facts().id().startsWith(ID));
    }

    private void add(RuleSet rules) {
        rules.getAttributes().stream()
                .filter(one -> attributes.stream().noneMatch(a -> a.getKey().equals(one.getKey())))
                .forEach(attributes::add);
        Iterable<EObject> contents = rules::eAllContents;
        for (EObject object : contents) {
            if (object instanceof QuantityCondition condition) {
                String key = condition.getAttribute().getKey();
                thresholds.merge(key, condition.getValue().getValue(), Math::max);
            }
        }
    }

    /**
     * Writes comma-separated values with a header.
     *
     * @param size how many factories
     * @param out where to; stays open
     */
    public void write(int size, long seed, Writer out) throws IOException {
        Random random = new Random(seed);
        List<String> header = new ArrayList<>(List.of("id", "province", "sector"));
        attributes.forEach(attribute -> header.add(attribute.getKey()));
        line(header, out);
        for (int i = 1; i <= size; i++) {
            List<String> cells = new ArrayList<>();
            cells.add(ID + i);
            cells.add(shape.province(random));
            cells.add(shape.sector(random));
            attributes.forEach(attribute -> cells.add(value(attribute, random)));
            line(cells, out);
        }
    }

    private static void line(List<String> cells, Writer out) throws IOException {
        out.write(String.join(",", cells));
        out.write('\n');
    }

    private String value(FactoryAttribute attribute, Random random) {
        if (attribute.getType() == AttributeType.FLAG) {
            return Boolean.toString(random.nextDouble() < TRUE);
        }
        if (attribute.getType() == AttributeType.CHOICE) {
            List<String> choices = attribute.getChoices();
            return choices.get(random.nextInt(choices.size()));
        }
        return shape.isSize(attribute.getKey())
                ? Integer.toString(shape.workers(random))
                : quantity(attribute, random);
    }

    /** Up to ten times the largest threshold, small values more often than large ones. */
    private String quantity(FactoryAttribute attribute, Random random) {
        double largest = 10 * thresholds.getOrDefault(attribute.getKey(), 100.0);
        if (random.nextDouble() < NOTHING) {
            return "0";
        }
        return Long.toString(Math.round(Math.pow(largest, random.nextDouble())));
    }
}
