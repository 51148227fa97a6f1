// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import org.kogai.model.governance.regulation.FactoryAttribute;
import org.kogai.model.governance.regulation.RuleSet;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a rule set may ask about a factory: one column for each attribute. */
public final class FactoryColumns {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?");
    private static final double UNKNOWN_CHOICE = -1;

    private final List<FactoryAttribute> attributes;

    private FactoryColumns(List<FactoryAttribute> attributes) {
        this.attributes = attributes;
    }

    /** The columns of a rule set, in its order. */
    public static FactoryColumns of(RuleSet rules) {
        return new FactoryColumns(List.copyOf(rules.getAttributes()));
    }

    /** Keys of the columns. */
    public List<String> keys() {
        return attributes.stream().map(FactoryAttribute::getKey).toList();
    }

    /**
     * The facts about one factory.
     *
     * @param id identity of the factory
     * @param cells texts by key: a number that is not negative, true or false, or one of the
     *     choices; what is absent or blank is 0, false or no choice
     * @throws UnreadableCellException when a text is none of these
     */
    public FactoryFacts facts(String id, Map<String, String> cells) {
        double[] values = new double[attributes.size()];
        for (int i = 0; i < values.length; i++) {
            FactoryAttribute attribute = attributes.get(i);
            values[i] = value(attribute, cells.getOrDefault(attribute.getKey(), "").strip());
        }
        return new FactoryFacts(id, values);
    }

    int index(FactoryAttribute attribute) {
        return attributes.indexOf(attribute);
    }

    private static double value(FactoryAttribute attribute, String text) {
        return switch (attribute.getType()) {
            case NUMBER -> number(attribute, text);
            case FLAG -> flag(attribute, text);
            case CHOICE -> choice(attribute, text);
        };
    }

    private static double number(FactoryAttribute attribute, String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new UnreadableCellException(attribute.getKey(), text);
        }
        return Double.parseDouble(text);
    }

    private static double flag(FactoryAttribute attribute, String text) {
        if (text.equalsIgnoreCase("true")) {
            return 1;
        }
        if (text.isEmpty() || text.equalsIgnoreCase("false")) {
            return 0;
        }
        throw new UnreadableCellException(attribute.getKey(), text);
    }

    private static double choice(FactoryAttribute attribute, String text) {
        if (text.isEmpty()) {
            return UNKNOWN_CHOICE;
        }
        int index = attribute.getChoices().indexOf(text);
        if (index < 0) {
            throw new UnreadableCellException(attribute.getKey(), text);
        }
        return index;
    }
}
