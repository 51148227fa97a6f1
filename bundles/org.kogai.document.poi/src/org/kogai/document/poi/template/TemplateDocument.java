// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.kogai.document.Picture;
import org.kogai.document.TemplateComposer;
import org.kogai.document.poi.DocxFragment;
import org.kogai.document.poi.wordml.Ids;
import org.kogai.document.poi.wordml.ListImport;
import org.kogai.document.poi.wordml.SchemaOrder;
import org.kogai.document.poi.wordml.StyleMap;
import org.kogai.document.poi.wordml.Word;
import org.kogai.document.poi.wordml.XmlPart;
import org.kogai.document.template.TemplateProblem;
import org.kogai.document.template.TemplateScope;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes a document of an open template, in its place. */
final class TemplateDocument {
    private final OpenTemplate template;
    private final TemplateComposer composer;
    private final Function<String, List<Picture>> diagrams;
    private final ListImport lists;
    private final StyleMap styles;
    private final List<TemplateProblem> problems = new ArrayList<>();

    TemplateDocument(
            OpenTemplate template,
            TemplateComposer composer,
            Function<String, List<Picture>> diagrams)
            throws IOException {
        this.template = template;
        this.composer = composer;
        this.diagrams = diagrams;
        org.kogai.document.Document.Numbering numbering = composer.document(List.of()).numbering();
        this.lists = new ListImport(template.parts(), XmlPart.parse(DocxFragment.lists(numbering)));
        Document ours = XmlPart.parse(DocxFragment.styles(numbering));
        this.styles = new StyleMap(template.styles().xml(), ours, lists);
    }

    /** Fills all texts and gives what the model did not have. */
    List<TemplateProblem> fill() throws IOException {
        Comments.drop(template.parts(), template.stories());
        TemplateScope scope = composer.scope();
        List<TemplateFilling> fillings = new ArrayList<>();
        for (Story story : template.stories()) {
            TemplateFilling filling = filling(story);
            new Expansion(template.marksByNumber(), filling).fill(story.root(), scope);
            filling.finish();
            fillings.add(filling);
        }
        finish(fillings.get(0));
        lists.save();
        noQuestion();
        fillings.forEach(filling -> problems.addAll(filling.problems()));
        return problems.stream().distinct().toList();
    }

    private TemplateFilling filling(Story story) {
        return new TemplateFilling(composer, diagrams, template.fragment(story), styles);
    }

    private void finish(TemplateFilling filling) {
        Element body = Word.child(template.body().root(), "body").orElseThrow();
        template.stories().forEach(story -> complete(story.root()));
        if (filling.hasChapters()) {
            SectionForms.dropEmptyEnd(body);
        }
        if (!filling.contents().isEmpty()) {
            filling.writeContents(
                    new ContentsEntries(body, styles.theirs(), lists.xml(), composer.language()));
        }
        Ids ids = new Ids();
        template.stories().forEach(story -> ids.renew(story.root()));
        Fields.update(template.body().root());
        template.stories().forEach(story -> Fields.dropBroken(story.root(), ids::isBookmark));
        template.stories().forEach(story -> SchemaOrder.sortAll(story.root()));
        SchemaOrder.sortAll(template.styles().xml());
        lists.xml().ifPresent(SchemaOrder::sortAll);
    }

    /** A cell ends with a paragraph, a table has rows. */
    private static void complete(Element root) {
        for (Element table : Word.all(root, "tbl")) {
            if (Word.child(table, "tr").isEmpty()) {
                Word.remove(table);
            }
        }
        Set<String> holders = Set.of("tc", "hdr", "ftr", "txbxContent", "footnote");
        for (Element holder : Word.all(root, one -> holders.contains(one.getLocalName()))) {
            List<Element> content = Word.children(holder);
            Node last = content.isEmpty() ? null : content.get(content.size() - 1);
            if (last == null || !Word.is(last, "p") && !Word.is(last, "sdt")) {
                holder.appendChild(Word.create(holder.getOwnerDocument(), "p"));
            }
        }
    }

    /** Everything is up to date as written: Word need not ask whether to update it. */
    private void noQuestion() throws IOException {
        Optional<XmlPart> settings = template.parts().find("settings");
        if (settings.isPresent()) {
            Word.all(settings.get().xml(), "updateFields").forEach(Word::remove);
            settings.get().save();
        }
    }
}
