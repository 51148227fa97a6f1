// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a shape lies, as numbers between spaces; empty for where its layout puts it.
 *
 * @param numbers left, top, width, height
 */
record Place(String numbers) {
    /** Programs round places, LibreOffice to hundredths of a millimetre: 360 of these. */
    private static final long NEAR = 1000;

    static Place of(Element shape) {
        return new Place(frame(shape).map(Place::numbers).orElse(""));
    }

    /** The element that tells the place. */
    static Optional<Element> frame(Element shape) {
        return Word.children(shape).stream()
                .flatMap(
                        child ->
                                child.getLocalName().equals("xfrm")
                                        ? Stream.of(child)
                                        : child.getLocalName().endsWith("spPr")
                                                        || child.getLocalName().endsWith("SpPr")
                                                ? Word.children(child).stream()
                                                : Stream.empty())
                .filter(child -> child.getLocalName().equals("xfrm"))
                .findFirst();
    }

    private static String numbers(Element frame) {
        StringBuilder numbers = new StringBuilder();
        for (Element child : Word.children(frame)) {
            switch (child.getLocalName()) {
                case "off" ->
                        numbers.append(child.getAttribute("x"))
                                .append(' ')
                                .append(child.getAttribute("y"));
                case "ext" ->
                        numbers.append(' ')
                                .append(child.getAttribute("cx"))
                                .append(' ')
                                .append(child.getAttribute("cy"));
                default -> {}
            }
        }
        return numbers.toString();
    }

    boolean isNear(Place other) {
        List<String> mine = List.of(numbers.split(" "));
        List<String> others = List.of(other.numbers.split(" "));
        if (mine.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).equals(others.get(i)) && !isNear(mine.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNear(String one, String other) {
        return one.matches("-?\\d{1,15}")
                && other.matches("-?\\d{1,15}")
                && Math.abs(Long.parseLong(one) - Long.parseLong(other)) <= NEAR;
    }
}
