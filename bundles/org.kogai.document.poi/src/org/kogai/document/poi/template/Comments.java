// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.kogai.document.Text;
import org.kogai.document.poi.DocxFragment;
import org.kogai.document.poi.wordml.Parts;
import org.kogai.document.poi.wordml.Word;
import org.kogai.document.poi.wordml.XmlPart;
import org.kogai.document.template.TemplateProblem;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Comments of Word: the problems of a template beside its placeholders. */
final class Comments {
    private static final String AUTHOR = "Kogai Workbench";
    private static final byte[] NONE =
            ("<w:comments xmlns:w=\"" + Word.NAMESPACE + "\"/>").getBytes(StandardCharsets.UTF_8);
    private static final List<String> KINDS =
            List.of("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people");
    private static final Set<String> MARKS =
            Set.of("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef");

    private final XmlPart comments;
    private final Element body;
    private final DocxFragment fragment;
    private final String language;
    private int next;

    /**
     * @param body the text that is commented on
     * @param language BCP 47 tag of the comments
     */
    Comments(Parts parts, Element body, DocxFragment fragment, String language) throws IOException {
        this.comments = parts.findOrAdd("comments", NONE);
        this.body = body;
        this.fragment = fragment;
        this.language = language;
        this.next =
                Word.children(comments.xml().getDocumentElement()).stream()
                                .flatMap(comment -> Word.value(comment, "id").stream())
                                .mapToInt(Integer::parseInt)
                                .max()
                                .orElse(-1)
                        + 1;
    }

    /** Adds a comment at a run; Word has comments in the body only. */
    void add(TemplateProblem problem, Optional<Element> run) {
        Optional<Element> anchor = run.filter(this::isInBody).map(Comments::outOfTextBox);
        String message = problem.message(language);
        String words =
                anchor.isPresent() ? message : problem.place().text(language) + " – " + message;
        Element comment = comment(words);
        comments.xml().getDocumentElement().appendChild(comment);
        anchor.or(this::firstRun).ifPresent(this::mark);
        next++;
    }

    void save() throws IOException {
        comments.save();
    }

    private boolean isInBody(Node run) {
        Node root = run;
        while (root.getParentNode() instanceof Element parent) {
            root = parent;
        }
        return root == body.getParentNode();
    }

    /** Run that holds the text box of a run; the run itself in the text. */
    private static Element outOfTextBox(Element run) {
        return Word.around(run, "txbxContent")
                .flatMap(box -> Word.around(box, "r"))
                .map(Comments::outOfTextBox)
                .orElse(run);
    }

    private Optional<Element> firstRun() {
        Optional<Element> first = Word.all(body, "r").stream().findFirst();
        if (first.isPresent()) {
            return first;
        }
        return Word.all(body, "p").stream()
                .findFirst()
                .map(paragraph -> (Element) paragraph.appendChild(create("r", body)));
    }

    private static Element create(String name, Node of) {
        return Word.create(of.getOwnerDocument(), name);
    }

    private Element comment(String words) {
        Element comment = create("comment", comments.xml().getDocumentElement());
        Word.set(comment, "id", Integer.toString(next));
        Word.set(comment, "author", AUTHOR);
        Word.set(comment, "initials", "K");
        Element paragraph = create("p", comment);
        byte[] text = fragment.text(List.of(Text.plain(words, language)));
        for (Element piece : Word.children(XmlPart.parse(text).getDocumentElement())) {
            paragraph.appendChild(comment.getOwnerDocument().importNode(piece, true));
        }
        comment.appendChild(paragraph);
        return comment;
    }

    private void mark(Element run) {
        Element start = create("commentRangeStart", run);
        Element end = create("commentRangeEnd", run);
        Element holder = create("r", run);
        Element reference = create("commentReference", run);
        holder.appendChild(reference);
        for (Element mark : List.of(start, end, reference)) {
            Word.set(mark, "id", Integer.toString(next));
        }
        run.getParentNode().insertBefore(start, run);
        Word.insertAfter(holder, run);
        Word.insertAfter(end, run);
    }

    /** Takes all comments away: those of a template are for its authors. */
    static void drop(Parts parts, List<Story> stories) {
        for (Story story : stories) {
            for (Element mark : Word.all(story.root(), Comments::isMark)) {
                Node parent = mark.getParentNode();
                Word.remove(mark);
                if (Word.is(parent, "r")
                        && Word.children(parent).stream().allMatch(left -> Word.is(left, "rPr"))) {
                    Word.remove(parent);
                }
            }
        }
        KINDS.forEach(parts::remove);
    }

    private static boolean isMark(Element element) {
        return Word.NAMESPACE.equals(element.getNamespaceURI())
                && MARKS.contains(element.getLocalName());
    }
}
