// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.simulation;

import org.kogai.model.governance.regulation.RuleSet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of the factories of a country, from the figures in its sample project.
 *
 * @param factories how many there are
 * @param provinces factories by province
 * @param sectors factories by sector
 * @param sizes factories by number of workers
 */
public record CountryShape(
        int factories, List<Share> provinces, List<Share> sectors, List<Size> sizes) {
    private static final Set<String> SIZE = Set.of("workers", "operator_employees");
    private static final String FIGURES = "org.kogai.dossier.simulation.figures";

    /**
     * A name with the number of factories.
     *
     * @param name province or sector; empty for those of which nothing is known
     */
    record Share(String name, int factories) {}

    /**
     * A class of size with the number of factories.
     *
     * @param least least workers
     * @param most most workers; for the largest class an assumption
     */
    record Size(int least, int most, int factories) {}

    /**
     * The figures of a country.
     *
     * @param country KH or LA; for any other nothing is known
     */
    public static CountryShape of(String country) {
        ResourceBundle figures =
                ResourceBundle.getBundle(FIGURES, Locale.ROOT, CountryShape.class.getClassLoader());
        int factories = Integer.parseInt(text(figures, country + ".factories", "1000"));
        return new CountryShape(
                factories,
                shares(text(figures, country + ".provinces", ""), factories),
                shares(text(figures, country + ".sectors", ""), factories),
                sizes(text(figures, country + ".sizes", "1-1000:" + factories)));
    }

    /** The figures of the country of a rule set. */
    public static CountryShape of(RuleSet rules) {
        return of(rules.getJurisdiction() == null ? "" : rules.getJurisdiction().getIsoCode());
    }

    private static String text(ResourceBundle figures, String key, String other) {
        try {
            return figures.getString(key);
        } catch (MissingResourceException e) {
            return other; // nothing is known
        }
    }

    private static List<Share> shares(String text, int factories) {
        List<Share> known =
                Arrays.stream(text.split(";"))
                        .filter(entry -> !entry.isBlank())
                        .map(entry -> entry.split(":"))
                        .map(entry -> new Share(entry[0].strip(), Integer.parseInt(entry[1])))
                        .toList();
        int rest = factories - known.stream().mapToInt(Share::factories).sum();
        return Stream.concat(known.stream(), Stream.of(new Share("", Math.max(0, rest)))).toList();
    }

    private static List<Size> sizes(String text) {
        return Arrays.stream(text.split(";"))
                .map(entry -> entry.strip().split("[-:]"))
                .map(
                        entry ->
                                new Size(
                                        Integer.parseInt(entry[0]),
                                        Integer.parseInt(entry[1]),
                                        Integer.parseInt(entry[2])))
                .toList();
    }

    String province(Random random) {
        return draw(provinces, random);
    }

    String sector(Random random) {
        return draw(sectors, random);
    }

    boolean isSize(String column) {
        return SIZE.contains(column);
    }

    int workers(Random random) {
        int place = random.nextInt(sizes.stream().mapToInt(Size::factories).sum());
        for (Size size : sizes) {
            place -= size.factories();
            if (place < 0) {
                return size.least() + random.nextInt(size.most() - size.least() + 1);
            }
        }
        throw new IllegalStateException();
    }

    private static String draw(List<Share> shares, Random random) {
        int place = random.nextInt(shares.stream().mapToInt(Share::factories).sum());
        for (Share share : shares) {
            place -= share.factories();
            if (place < 0) {
                return share.name();
            }
        }
        throw new IllegalStateException();
    }
}
