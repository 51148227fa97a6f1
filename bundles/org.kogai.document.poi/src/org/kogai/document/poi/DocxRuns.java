// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.CitationMark;
import org.kogai.document.CrossReference;
import org.kogai.document.Inline;
import org.kogai.document.InlineVisitor;
import org.kogai.document.Link;
import org.kogai.document.Text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes running text: runs of one script each, links and fields. */
final class DocxRuns implements InlineVisitor {
    private static final Map<Text.Emphasis, String> STYLES =
            Map.of(
                    Text.Emphasis.NONE, "",
                    Text.Emphasis.STRONG, "Strong",
                    Text.Emphasis.DOUBT, "Doubt",
                    Text.Emphasis.DRAFT, "Draft",
                    Text.Emphasis.FALLBACK, "Fallback");

    private final Xml xml;
    private final DocxLinks links;
    private final Set<String> captions;
    private boolean linking = true;

    /**
     * @param captions anchors of captions, which are referred to by fields
     */
    DocxRuns(Xml xml, DocxLinks links, Set<String> captions) {
        this.xml = xml;
        this.links = links;
        this.captions = captions;
    }

    void write(List<Inline> pieces) {
        pieces.forEach(piece -> piece.accept(this));
    }

    /** Writes the words only, for a place that is itself a link. */
    void writeUnlinked(List<Inline> pieces) {
        linking = false;
        write(pieces);
        linking = true;
    }

    @Override
    public void text(Text text) {
        write(text.value(), text.language(), STYLES.get(text.emphasis()));
    }

    @Override
    public void citationMark(CitationMark mark) {
        toAnchor(mark.anchor(), () -> write(mark.label(), "en", linking ? "CitationMark" : ""));
    }

    @Override
    public void crossReference(CrossReference reference) {
        if (captions.contains(reference.anchor())) {
            field(
                    "REF " + reference.anchor() + " \\h",
                    () -> write(reference.text(), reference.language(), ""));
        } else {
            toAnchor(
                    reference.anchor(),
                    () ->
                            write(
                                    reference.text(),
                                    reference.language(),
                                    linking ? "Hyperlink" : ""));
        }
    }

    @Override
    public void link(Link link) {
        Optional<String> id = linking ? links.id(link.address()) : Optional.empty();
        id.ifPresent(target -> xml.open("w:hyperlink", "r:id", target, "w:history", 1));
        write(link.address(), "en", id.isPresent() ? "Hyperlink" : "");
        id.ifPresent(target -> xml.close());
    }

    private void toAnchor(String anchor, Runnable words) {
        if (linking) {
            xml.open("w:hyperlink", "w:anchor", anchor, "w:history", 1);
            words.run();
            xml.close();
        } else {
            words.run();
        }
    }

    /** Writes a field with the result that it has now. */
    void field(String code, Runnable result) {
        character("begin");
        xml.open("w:r").open("w:instrText", "xml:space", "preserve");
        xml.text(" " + code + " ").close(2);
        character("separate");
        result.run();
        character("end");
    }

    void character(String kind) {
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", kind).close();
    }

    void tab() {
        xml.open("w:r").leaf("w:tab").close();
    }

    void lineEnd() {
        xml.open("w:r").leaf("w:br").close();
    }

    /** Writes words, one run for each script. */
    void write(String text, String language, String style) {
        Script.cut(text).forEach(stretch -> run(stretch, language, style));
    }

    private void run(Script.Stretch stretch, String language, String style) {
        Script script = stretch.script();
        xml.open("w:r").open("w:rPr");
        if (!style.isEmpty()) {
            xml.leaf("w:rStyle", "w:val", style);
        }
        fonts(script);
        if (script.isComplex()) {
            xml.leaf("w:cs");
        }
        xml.leaf("w:lang", locale(script), Locales.of(language, script)).close();
        xml.open("w:t", "xml:space", "preserve").text(stretch.text()).close(2);
    }

    private void fonts(Script script) {
        if (script == Script.EAST_ASIAN) {
            // The hint gives signs that both scripts have, such as …, the East Asian form.
            xml.leaf("w:rFonts", "w:hint", "eastAsia");
        } else if (script.isComplex()) {
            xml.leaf("w:rFonts", "w:cs", Fonts.complex(script));
        }
    }

    private static String locale(Script script) {
        return switch (script) {
            case LATIN -> "w:val";
            case EAST_ASIAN -> "w:eastAsia";
            case KHMER, LAO -> "w:bidi";
        };
    }
}
