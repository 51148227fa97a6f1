// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

/**
 * Pages of a piece of a document. The end of a section tells only how its pages lie: the document
 * that the piece goes into knows the rest.
 */
final class FragmentPages implements DocxPages {
    private final Xml xml;
    private final boolean around;
    private DocxPage page;

    /**
     * @param page page that the piece starts on
     */
    FragmentPages(Xml xml, DocxPage page) {
        this.xml = xml;
        this.page = page;
        this.around = page.isLandscape();
    }

    @Override
    public DocxPage page() {
        return page;
    }

    @Override
    public void end(boolean nextLandscape) {
        boolean next = nextLandscape || around;
        if (next != page.isLandscape()) {
            xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "SectionEnd");
            xml.open("w:sectPr");
            xml.leaf("w:pgSz", "w:orient", page.isLandscape() ? "landscape" : "portrait");
            xml.close(3);
            page = page.turned(next);
        }
    }

    @Override
    public void last() {
        end(around);
    }
}
