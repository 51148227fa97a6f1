// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** System colours of Sirius by name (reference 1.6). */
public final class SystemColors {
    private static final Map<String, ColorDescription.Fixed> COLORS = colors();

    private SystemColors() {}

    /** The colour with this name, if there is one. */
    public static Optional<ColorDescription.Fixed> find(String name) {
        return Optional.ofNullable(COLORS.get(name));
    }

    /**
     * The colour with this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ColorDescription.Fixed named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static Map<String, ColorDescription.Fixed> colors() {
        Map<String, ColorDescription.Fixed> colors = new LinkedHashMap<>();
        String table =
                "black 0 0 0,white 255 255 255,gray 136 136 136,"
                        + "blue 114 159 207,light_blue 194 239 255,dark_blue 39 76 114,"
                        + "chocolate 233 185 110,light_chocolate 238 201 142,"
                        + "dark_chocolate 154 103 23,"
                        + "green 138 226 52,light_green 204 242 166,dark_green 77 137 20,"
                        + "orange 252 175 62,light_orange 253 206 137,dark_orange 224 133 3,"
                        + "purple 173 127 168,light_purple 217 196 215,dark_purple 114 73 110,"
                        + "red 239 41 41,light_red 246 139 139,dark_red 156 12 12,"
                        + "yellow 252 233 79,light_yellow 255 245 181,dark_yellow 214 197 66,"
                        + "light_gray 209 209 209,dark_gray 69 69 69";
        for (String row : table.split(",")) {
            String[] part = row.split(" ");
            colors.put(
                    part[0],
                    new ColorDescription.Fixed(
                            part[0],
                            Integer.parseInt(part[1]),
                            Integer.parseInt(part[2]),
                            Integer.parseInt(part[3])));
        }
        return colors;
    }
}
