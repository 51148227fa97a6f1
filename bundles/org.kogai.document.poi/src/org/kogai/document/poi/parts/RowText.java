// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.document.poi.parts.PartGroups.Group;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words of a row of an overview: a line for each group and one for what stands alone. Where there
 * is no room for them all it tells how many a group has, then how many names are left out; where it
 * is one name alone, it cuts it.
 */
final class RowText {
    /** Letters that a name keeps. */
    private static final int SHORTEST = 16;

    private final List<Group> groups;
    private final String language;
    private final Set<Integer> counted = new HashSet<>();
    private int left;
    private int longest = Integer.MAX_VALUE;

    RowText(List<Group> groups, String language) {
        this.groups = groups;
        this.language = language;
    }

    /** One name. */
    static RowText of(String name, String language) {
        return new RowText(List.of(new Group(name, List.of())), language);
    }

    String words() {
        List<String> lines = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (group.members().isEmpty()) {
                alone.add(head(group));
            } else if (counted.contains(i)) {
                lines.add(phrase("overview.count", head(group), group.members().size()));
            } else {
                lines.add(phrase("overview.group", head(group), joined(group.members())));
            }
        }
        if (left > 0) {
            int shown = alone.size() - left;
            lines.add(phrase("overview.more", joined(alone.subList(0, shown)), left));
        } else if (!alone.isEmpty()) {
            lines.add(joined(alone));
        }
        return String.join("\n", lines);
    }

    /** Says less, when there is less to say. */
    boolean shorten() {
        Optional<Integer> longest =
                IntStream.range(0, groups.size())
                        .filter(i -> groups.get(i).members().size() > 1 && !counted.contains(i))
                        .boxed()
                        .max(Comparator.comparing(i -> joined(groups.get(i).members()).length()));
        if (longest.isPresent()) {
            return counted.add(longest.get());
        }
        long alone = groups.stream().filter(group -> group.members().isEmpty()).count();
        if (left + 1 < alone) {
            left++;
            return true;
        }
        return cut();
    }

    /** A row that is one name says less of it. */
    private boolean cut() {
        if (groups.size() != 1 || !groups.get(0).members().isEmpty()) {
            return false;
        }
        int length = head(groups.get(0)).length();
        if (length <= SHORTEST) {
            return false;
        }
        longest = Math.max(SHORTEST, length * 3 / 4);
        return true;
    }

    private String head(Group group) {
        return Ellipsis.cut(group.head(), longest);
    }

    private String joined(List<String> names) {
        return joined(names, language);
    }

    static String joined(List<String> names, String language) {
        return String.join(message(language, "overview.separator"), names);
    }

    private String phrase(String key, Object... values) {
        return message(language, key, values);
    }

    private static String message(String language, String key, Object... values) {
        return new MessageFormat(
                        ResourceBundle.getBundle(
                                        "org.kogai.document.poi.parts.messages",
                                        Locale.forLanguageTag(language),
                                        RowText.class.getClassLoader(),
                                        ResourceBundle.Control.getNoFallbackControl(
                                                ResourceBundle.Control.FORMAT_PROPERTIES))
                                .getString(key),
                        Locale.ROOT)
                .format(values);
    }
}
