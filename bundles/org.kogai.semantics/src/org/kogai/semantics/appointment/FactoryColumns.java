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

    /** Most numbers of a register are small and whole; these need no parser of decimals. */
    private static final int MAX_PLAIN_DIGITS = 9;

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

    /**
     * Reads the lines of a table whose header this is, for instance of a large register.
     *
     * @param header names of the columns of the table; those that are no keys are left alone
     */
    public LineReader under(List<String> header) {
        return new LineReader(
                attributes.stream().mapToInt(a -> header.indexOf(a.getKey())).toArray());
    }

    /** Reads facts from the lines of one table. */
    public final class LineReader {
        private final int[] places;

        private LineReader(int[] places) {
            this.places = places;
        }

        /**
         * The facts about one factory, as {@link FactoryColumns#facts(String, Map)} reads them.
         *
         * @param cells texts of the line; may be fewer than the header
         * @throws UnreadableCellException when a text is no value of its column
         */
        public FactoryFacts facts(String id, List<String> cells) {
            double[] values = new double[places.length];
            for (int i = 0; i < places.length; i++) {
                int place = places[i];
                String text = place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
                values[i] = value(attributes.get(i), text);
            }
            return new FactoryFacts(id, values);
        }
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
        if (text.length() < MAX_PLAIN_DIGITS && isPlain(text)) {
            return Integer.parseInt(text);
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new UnreadableCellException(attribute.getKey(), text);
        }
        return Double.parseDouble(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
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
