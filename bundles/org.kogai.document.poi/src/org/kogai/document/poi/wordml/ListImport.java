// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.wordml;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Adds our lists to those of a template, when a style that is added needs one. */
public final class ListImport {
    /** A part without lists. */
    public static final byte[] NONE =
            ("<w:numbering xmlns:w=\"" + Word.NAMESPACE + "\"/>")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final Parts parts;
    private final Document ours;
    private final Map<String, String> ids = new HashMap<>();
    private Optional<XmlPart> target;

    /**
     * Lists for a file.
     *
     * @param parts parts of the file
     * @param ours lists to take from
     */
    public ListImport(Parts parts, Document ours) throws IOException {
        this.parts = parts;
        this.target = parts.find("numbering");
        this.ours = ours;
    }

    /**
     * Id in the template of the list that has this id with us.
     *
     * @param styles gives the template's id of one of our styles
     */
    public String id(String ourId, UnaryOperator<String> styles) {
        String known = ids.get(ourId);
        if (known != null) {
            return known;
        }
        Element root = root();
        String listId = next(root, "num", "numId");
        ids.put(ourId, listId);
        String abstractId = next(root, "abstractNum", "abstractNumId");
        Element list = (Element) root.getOwnerDocument().importNode(abstractList(ourId), true);
        Word.set(list, "abstractNumId", abstractId);
        root.insertBefore(list, firstOf(root, "num"));
        Element use = Word.create(root.getOwnerDocument(), "num");
        Word.set(use, "numId", listId);
        Element reference = Word.create(root.getOwnerDocument(), "abstractNumId");
        Word.set(reference, "val", abstractId);
        use.appendChild(reference);
        root.insertBefore(use, firstOf(root, "numIdMacAtCleanup"));
        for (Element style : Word.all(list, "pStyle")) {
            Word.set(style, "val", styles.apply(Word.value(style)));
        }
        return listId;
    }

    /** The lists of the template with those that were added; none when there are none. */
    public Optional<Document> xml() {
        return target.map(XmlPart::xml);
    }

    public void save() throws IOException {
        if (target.isPresent()) {
            target.get().save();
        }
    }

    private Element root() {
        try {
            XmlPart found = target.isPresent() ? target.get() : parts.findOrAdd("numbering", NONE);
            target = Optional.of(found);
            return found.xml().getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Element abstractList(String ourId) {
        String abstractId =
                Word.all(ours, "num").stream()
                        .filter(use -> ourId.equals(Word.value(use, "numId").orElse("")))
                        .findFirst()
                        .flatMap(use -> Word.child(use, "abstractNumId"))
                        .map(Word::value)
                        .orElseThrow();
        return Word.all(ours, "abstractNum").stream()
                .filter(list -> abstractId.equals(Word.value(list, "abstractNumId").orElse("")))
                .findFirst()
                .orElseThrow();
    }

    private static Node firstOf(Element root, String name) {
        return Word.child(root, name).orElse(null);
    }

    private static String next(Element root, String name, String attribute) {
        int last =
                Word.children(root).stream()
                        .filter(child -> Word.is(child, name))
                        .flatMap(child -> Word.value(child, attribute).stream())
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0);
        return Integer.toString(last + 1);
    }
}
