// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.wordml;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Puts properties into the order that the standard wants. LibreOffice writes some of them in
 * another one, which Word forgives and other readers need not.
 */
public final class SchemaOrder {
    private static final List<String> RUN =
            names(
                    """
ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss
imprint noProof snapToGrid vanish webHidden color spacing w kern position sz
szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
eastAsianLayout specVanish oMath""");
    private static final List<String> PARAGRAPH =
            names(
                    """
                    pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr
                    suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap
                    overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
                    snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc
                    textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr
                    sectPr pPrChange""");
    private static final List<String> LEVEL =
            names(
                    """
                    start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc
                    pPr rPr""");
    private static final Map<String, List<String>> ORDERS =
            Map.of("rPr", RUN, "pPr", PARAGRAPH, "lvl", LEVEL);

    private SchemaOrder() {}

    private static List<String> names(String words) {
        return List.of(words.split("\\s+"));
    }

    /** Sorts all properties below a node. */
    public static void sortAll(Node root) {
        for (Element element : Word.all(root, SchemaOrder::isOrdered)) {
            sort(element);
        }
    }

    private static boolean isOrdered(Element element) {
        return Word.NAMESPACE.equals(element.getNamespaceURI())
                && ORDERS.containsKey(element.getLocalName());
    }

    /** Sorts the properties in this element; those of no known name come last. */
    public static void sort(Element properties) {
        List<String> order = ORDERS.get(properties.getLocalName());
        List<Element> given = Word.children(properties);
        List<Element> sorted = new ArrayList<>(given);
        sorted.sort(Comparator.comparing(property -> place(order, property)));
        if (!sorted.equals(given)) {
            sorted.forEach(properties::appendChild);
        }
    }

    private static int place(List<String> order, Element property) {
        int place = order.indexOf(property.getLocalName());
        return place < 0 || !Word.NAMESPACE.equals(property.getNamespaceURI())
                ? order.size()
                : place;
    }
}
