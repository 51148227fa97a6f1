// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.wordml;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds for each of our styles the one of the same name in a template, and adds ours where there is
 * none.
 */
public final class StyleMap {
    private static final List<String> REFERENCES = List.of("pStyle", "rStyle", "tblStyle");
    private static final List<String> HEADINGS = List.of("heading 1", "heading 2", "heading 3");

    private final Document target;
    private final StyleNames theirs;
    private final StyleNames ours;
    private final ListImport lists;
    private final boolean hasHeadings;
    private final Map<String, String> ids = new HashMap<>();

    /**
     * @param target styles of the template, which are added to
     * @param source our styles
     * @param lists takes over the lists that our styles refer to
     */
    public StyleMap(Document target, Document source, ListImport lists) {
        this.target = target;
        this.theirs = new StyleNames(target);
        this.ours = new StyleNames(source);
        this.lists = lists;
        this.hasHeadings = HEADINGS.stream().anyMatch(name -> theirs.paragraph(name).isPresent());
    }

    public StyleNames theirs() {
        return theirs;
    }

    /** Lets elements below one refer to the styles of the template. */
    public void apply(Element root) {
        for (Element reference :
                Word.all(root, element -> REFERENCES.contains(element.getLocalName()))) {
            Word.set(reference, "val", id(Word.value(reference)));
        }
    }

    /** Id in the template of the style that has this id with us. */
    public String id(String ourId) {
        String known = ids.get(ourId);
        if (known != null) {
            return known;
        }
        Optional<Element> own = ours.byId(ourId);
        if (own.isEmpty()) {
            return ourId;
        }
        Optional<Element> same =
                isDefault(own.get())
                        ? theirs.byDefault(StyleNames.type(own.get()))
                        : theirs.byKey(StyleNames.key(own.get()));
        String id = same.map(StyleNames::id).orElseGet(() -> free(ourId));
        ids.put(ourId, id);
        if (same.isEmpty()) {
            add(own.get(), id);
        }
        return id;
    }

    private boolean isDefault(Element style) {
        return ours.byDefault(StyleNames.type(style)).filter(one -> one == style).isPresent();
    }

    private String free(String id) {
        String free = id;
        for (int i = 2; theirs.byId(free).isPresent(); i++) {
            free = id + i;
        }
        return free;
    }

    private void add(Element style, String id) {
        Element copy = (Element) target.importNode(style, true);
        Word.set(copy, "styleId", id);
        target.getDocumentElement().appendChild(copy);
        theirs.add(copy);
        Word.child(copy, "basedOn").ifPresent(base -> Word.set(base, "val", id(Word.value(base))));
        Word.path(copy, "pPr", "numPr").ifPresent(list -> list(copy, list));
    }

    /** The numbers of our headings would not go on from those of a template. */
    private void list(Element style, Element list) {
        boolean heading =
                Word.child(style, "name").map(Word::value).filter(HEADINGS::contains).isPresent();
        if (heading && hasHeadings) {
            Word.remove(list);
        } else {
            Element number = Word.child(list, "numId").orElseThrow();
            Word.set(number, "val", lists.id(Word.value(number), this::id));
        }
    }
}
