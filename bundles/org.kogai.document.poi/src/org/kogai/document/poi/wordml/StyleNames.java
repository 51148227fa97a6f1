// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.wordml;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Styles of a document by their names, which stay the same whatever program wrote it. */
public final class StyleNames {
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, Element> byName = new HashMap<>();
    private final Map<String, Element> defaults = new HashMap<>();

    public StyleNames(Document styles) {
        Word.all(styles, "style").forEach(this::add);
    }

    public void add(Element style) {
        byId.put(id(style), style);
        byName.putIfAbsent(key(style), style);
        if (Word.value(style, "default").filter(StyleNames::isTrue).isPresent()) {
            defaults.putIfAbsent(type(style), style);
        }
    }

    private static boolean isTrue(String value) {
        return Set.of("1", "true", "on").contains(value);
    }

    public static String id(Element style) {
        return Word.value(style, "styleId").orElse("");
    }

    public static String type(Element style) {
        return Word.value(style, "type").orElse("paragraph");
    }

    /** Type and name. */
    public static String key(Element style) {
        return key(type(style), Word.child(style, "name").map(Word::value).orElse(""));
    }

    /** Programs differ in the case of the names of built-in styles. */
    private static String key(String type, String name) {
        return type + ":" + name.toLowerCase(Locale.ROOT);
    }

    public Optional<Element> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Element> byKey(String key) {
        return Optional.ofNullable(byName.get(key));
    }

    public Optional<Element> byDefault(String type) {
        return Optional.ofNullable(defaults.get(type));
    }

    /** A paragraph style of this name. */
    public Optional<Element> paragraph(String name) {
        return byKey(key("paragraph", name));
    }

    /** Properties of a paragraph style, from the style itself and what it is based on. */
    public Optional<Element> paragraphProperty(String styleId, String name) {
        Set<String> seen = new HashSet<>();
        Optional<Element> style = byId(styleId);
        while (style.isPresent() && seen.add(id(style.get()))) {
            Optional<Element> found = Word.path(style.get(), "pPr", name);
            if (found.isPresent()) {
                return found;
            }
            style = Word.child(style.get(), "basedOn").map(Word::value).flatMap(this::byId);
        }
        return Optional.empty();
    }

    /** Level of the headings that have a style, from 1; 0 for text. */
    public int headingLevel(Element paragraph) {
        String style = Word.path(paragraph, "pPr", "pStyle").map(Word::value).orElse("");
        return Word.path(paragraph, "pPr", "outlineLvl")
                .or(() -> paragraphProperty(style, "outlineLvl"))
                .map(Word::value)
                .filter(level -> level.matches("[0-8]"))
                .map(level -> Integer.parseInt(level) + 1)
                .orElse(0);
    }
}
