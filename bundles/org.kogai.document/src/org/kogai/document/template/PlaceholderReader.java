// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of a placeholder. */
final class PlaceholderReader {
    private static final String NAME = "@?\\p{L}[\\p{L}\\p{N}_]*";
    private static final Pattern PATH = Pattern.compile(NAME + "(\\." + NAME + ")*");
    private static final Pattern EACH =
            Pattern.compile("(?<path>\\S+)(?:\\s+as\\s+(?<name>\\p{L}[\\p{L}\\p{N}_]*))?");
    private static final Pattern CONDITION = Pattern.compile("(?:(?<not>not)\\s+)?(?<path>\\S+)");
    private static final Pattern COMMAND =
            Pattern.compile("(?<word>[#/]?\\p{L}+)(?:\\s+(?<rest>.*))?");
    private static final List<String> COMMANDS = List.of("#each", "/each", "#if", "/if");

    private final String words;

    /** Word sets spaces of its own, and East Asian keyboards give wide signs. */
    PlaceholderReader(String written) {
        words = narrow(written).strip().replaceAll("\\s+", " ");
    }

    private static String narrow(String written) {
        StringBuilder narrow = new StringBuilder();
        written.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> Character.isSpaceChar(c) ? ' ' : c)
                .map(c -> c > 0xFF00 && c < 0xFF5F ? c - 0xFEE0 : c)
                .forEach(narrow::appendCodePoint);
        return narrow.toString();
    }

    Placeholder read() {
        if (words.isEmpty()) {
            return mistake(TemplateProblem.Kind.EMPTY);
        }
        Matcher command = COMMAND.matcher(words);
        if (!command.matches()) {
            return value();
        }
        String word = command.group("word");
        String rest = command.group("rest") == null ? "" : command.group("rest").strip();
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "#each" -> each(rest);
            case "/each" -> new Placeholder.EndEach();
            case "#if" -> condition(rest);
            case "/if" -> new Placeholder.EndIf();
            case "else" -> rest.isEmpty() ? new Placeholder.Else() : value();
            case "contents" -> rest.isEmpty() ? new Placeholder.Contents() : value();
            case "diagram" -> rest.isEmpty() ? value() : new Placeholder.Diagram(rest);
            case "chapter" -> rest.isEmpty() ? value() : new Placeholder.Chapter(rest);
            case "about" -> rest.isEmpty() ? value() : new Placeholder.About(rest);
            default -> word.startsWith("#") || word.startsWith("/") ? unknown(word) : value();
        };
    }

    private Placeholder each(String rest) {
        Matcher each = EACH.matcher(rest);
        if (!each.matches() || !PATH.matcher(each.group("path")).matches()) {
            return mistake(TemplateProblem.Kind.NOT_A_PATH, words);
        }
        String name = each.group("name") == null ? "" : each.group("name");
        return new Placeholder.Each(path(each.group("path")), name);
    }

    private Placeholder condition(String rest) {
        Matcher condition = CONDITION.matcher(rest);
        if (!condition.matches() || !PATH.matcher(condition.group("path")).matches()) {
            return mistake(TemplateProblem.Kind.NOT_A_PATH, words);
        }
        return new Placeholder.If(path(condition.group("path")), condition.group("not") != null);
    }

    private Placeholder value() {
        return PATH.matcher(words).matches()
                ? new Placeholder.Value(path(words))
                : mistake(TemplateProblem.Kind.NOT_A_PATH, words);
    }

    private static FeaturePath path(String text) {
        return new FeaturePath(List.of(text.split("\\.")));
    }

    private static Placeholder unknown(String word) {
        return mistake(
                TemplateProblem.Kind.UNKNOWN_COMMAND, word, Suggestions.hint(word, COMMANDS));
    }

    private static Placeholder mistake(TemplateProblem.Kind kind, String... values) {
        return new Placeholder.Mistaken(kind, List.of(values));
    }
}
