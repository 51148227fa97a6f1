// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import org.w3c.dom.Element;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks for shapes that leave their slide and for words too small to be read from the last row. */
final class SlideCheck implements HealthCheck {
    /** In sixty thousandths of a degree. */
    private static final long QUARTER_TURN = 5_400_000;

    /** Hundredths of a point. */
    private static final int SMALLEST = 1200;

    /** English Metric Units: rounding may push an edge out by that much, a hundredth of a point. */
    private static final long TOLERANCE = 127;

    @Override
    public void check(OfficeParts file, Findings findings) {
        Optional<Element> size =
                file.ofType("presentation.main+xml")
                        .flatMap(part -> part.elements(Dom.SLIDE, "sldSz"))
                        .findFirst();
        file.ofType("slide+xml")
                .forEach(
                        slide -> {
                            size.ifPresent(whole -> place(slide, whole, findings));
                            sizes(slide, findings);
                        });
    }

    private static void place(OfficePart slide, Element size, Findings findings) {
        long width = number(size, "cx");
        long height = number(size, "cy");
        slide.elements(Dom.SLIDE, "spTree")
                .flatMap(Dom::children)
                .forEach(
                        shape ->
                                frame(shape)
                                        .filter(frame -> leaves(frame, width, height))
                                        .ifPresent(
                                                frame ->
                                                        findings.add(
                                                                HealthRule.OFF_PAGE,
                                                                slide.name(),
                                                                name(shape))));
    }

    private static boolean leaves(Element frame, long width, long height) {
        Element offset = Dom.child(frame, Dom.DRAWING, "off").orElseThrow();
        Element extent = Dom.child(frame, Dom.DRAWING, "ext").orElseThrow();
        long across = number(extent, "cx");
        long down = number(extent, "cy");
        long middleX = number(offset, "x") + across / 2;
        long middleY = number(offset, "y") + down / 2;
        boolean lying = isTurned(frame);
        long halfWidth = (lying ? down : across) / 2;
        long halfHeight = (lying ? across : down) / 2;
        return middleX - halfWidth < -TOLERANCE
                || middleY - halfHeight < -TOLERANCE
                || middleX + halfWidth > width + TOLERANCE
                || middleY + halfHeight > height + TOLERANCE;
    }

    /** The place of a shape is told as it was before it was turned around its middle. */
    private static boolean isTurned(Element frame) {
        return frame.hasAttribute("rot") && number(frame, "rot") / QUARTER_TURN % 2 != 0;
    }

    private static Optional<Element> frame(Element shape) {
        return Stream.concat(
                        Dom.elements(shape, Dom.DRAWING, "xfrm"),
                        Dom.elements(shape, Dom.SLIDE, "xfrm"))
                .filter(frame -> Dom.child(frame, Dom.DRAWING, "off").isPresent())
                .filter(frame -> Dom.child(frame, Dom.DRAWING, "ext").isPresent())
                .findFirst();
    }

    private static void sizes(OfficePart slide, Findings findings) {
        slide.elements(Dom.DRAWING, "r")
                .filter(run -> !Dom.text(run).isBlank())
                .forEach(
                        run ->
                                Dom.child(run, Dom.DRAWING, "rPr")
                                        .filter(look -> look.hasAttribute("sz"))
                                        .filter(look -> number(look, "sz") < SMALLEST)
                                        .ifPresent(look -> small(slide, run, look, findings)));
    }

    private static void small(OfficePart slide, Element run, Element look, Findings findings) {
        String points = Double.toString(number(look, "sz") / 100.0);
        findings.add(HealthRule.SMALL_TEXT, slide.name(), Dom.text(run), points);
    }

    private static String name(Element shape) {
        return Dom.elements(shape, Dom.SLIDE, "cNvPr")
                .map(properties -> properties.getAttribute("name"))
                .findFirst()
                .orElse("");
    }

    private static long number(Element element, String attribute) {
        return Long.parseLong(element.getAttribute(attribute));
    }
}
