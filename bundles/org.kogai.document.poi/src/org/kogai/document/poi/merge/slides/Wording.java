// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.List;
import java.util.Optional;

/** Changes the words of shapes. */
final class Wording {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private Wording() {}

    /**
     * Gives a shape the words of another.
     *
     * @param lettering whether its words keep their look
     */
    static void renew(Element shape, Element from, boolean lettering) {
        Optional<Element> table = Shapes.first(shape, "tbl");
        Optional<Element> other = Shapes.first(from, "tbl");
        if (table.isPresent() && other.isPresent()) {
            renewTable(table.get(), other.get());
            return;
        }
        Optional<Element> body = Shapes.first(shape, "txBody");
        Optional<Element> source = Shapes.first(from, "txBody");
        if (body.isEmpty() || source.isEmpty()) {
            return;
        }
        Optional<Element> look =
                lettering
                        ? Shapes.run(body.get()).map(it -> (Element) it.cloneNode(true))
                        : Optional.empty();
        paragraphs(body.get()).forEach(Word::remove);
        for (Element paragraph : paragraphs(source.get())) {
            Node copy = body.get().getOwnerDocument().importNode(paragraph, true);
            body.get().appendChild(copy);
        }
        look.ifPresent(
                it ->
                        Word.all(body.get(), one -> one.getLocalName().equals("rPr"))
                                .forEach(run -> replace(run, (Element) it.cloneNode(true))));
    }

    private static void renewTable(Element table, Element from) {
        Element copy = (Element) table.getOwnerDocument().importNode(from, true);
        List<Element> widths = Word.all(table, one -> one.getLocalName().equals("gridCol"));
        List<Element> columns = Word.all(copy, one -> one.getLocalName().equals("gridCol"));
        for (int i = 0; i < columns.size() && widths.size() == columns.size(); i++) {
            columns.get(i).setAttribute("w", widths.get(i).getAttribute("w"));
        }
        replace(table, copy);
    }

    private static void replace(Element old, Element by) {
        old.getParentNode().replaceChild(by, old);
    }

    private static List<Element> paragraphs(Element body) {
        return Word.children(body).stream()
                .filter(child -> child.getLocalName().equals("p"))
                .toList();
    }

    static void add(Element shape, String words) {
        Shapes.first(shape, "txBody")
                .ifPresent(
                        body -> {
                            Document document = body.getOwnerDocument();
                            for (String line : words.split("\\R")) {
                                Element text = document.createElementNS(DRAWING, "a:t");
                                text.setTextContent(line);
                                Element run = document.createElementNS(DRAWING, "a:r");
                                run.appendChild(text);
                                Element paragraph = document.createElementNS(DRAWING, "a:p");
                                paragraph.appendChild(run);
                                body.appendChild(paragraph);
                            }
                        });
    }
}
