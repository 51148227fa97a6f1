// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.text;

import java.util.Arrays;

/**
 * The places to end lines at where not all of them are as good: as even lines and as cheap places
 * as possible. One more line is worth what it saves.
 */
final class EvenLines {
    /** A line more than there must be is as bad as parting this many compounds. */
    private static final double LINE = 1.5;

    /** A long text is not made much longer, and trying takes time. */
    private static final int MOST_MORE = 3;

    private final double[] full;
    private final double[] bare;
    private final double[] costs;
    private final double limit;

    /**
     * Pieces of a text.
     *
     * @param full width of each with the spaces behind it
     * @param bare width of each without them
     * @param costs of a line that ends behind each
     * @param limit greatest width of a line; a piece that is wider has one of its own
     */
    EvenLines(double[] full, double[] bare, double[] costs, double limit) {
        this.full = full;
        this.bare = bare;
        this.costs = costs;
        this.limit = limit;
    }

    /**
     * Number of the first piece of each line.
     *
     * @param least as few lines as there can be
     */
    int[] starts(int least) {
        int most = Math.min(full.length, least + MOST_MORE);
        int[] best = null;
        double cost = Double.POSITIVE_INFINITY;
        for (int lines = least; lines <= most; lines++) {
            double more = LINE * (lines - least);
            if (more >= cost) {
                break;
            }
            int[] starts = new int[lines];
            double found = more + set(lines, starts);
            if (found < cost - 1e-9) {
                cost = found;
                best = starts;
            }
        }
        return best;
    }

    /** Fills in where each of so many lines starts and tells the cost. */
    private double set(int lines, int[] starts) {
        int count = full.length;
        double even = Arrays.stream(full).sum() / lines;
        double[][] cost = new double[lines + 1][count + 1];
        int[][] from = new int[lines + 1][count + 1];
        Arrays.stream(cost).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
        cost[0][0] = 0;
        for (int line = 1; line <= lines; line++) {
            for (int end = line; end <= count; end++) {
                double behind = end == count ? 0 : costs[end - 1];
                double width = bare[end - 1];
                for (int start = end - 1; start >= line - 1; start--) {
                    if (start < end - 1) {
                        width += full[start];
                        if (width > limit) {
                            break;
                        }
                    }
                    double uneven = (width - even) / even;
                    double sum = cost[line - 1][start] + uneven * uneven + behind;
                    if (sum < cost[line][end]) {
                        cost[line][end] = sum;
                        from[line][end] = start;
                    }
                }
            }
        }
        int end = count;
        for (int line = lines; line > 0; line--) {
            end = from[line][end];
            starts[line - 1] = end;
        }
        return cost[lines][count];
    }
}
