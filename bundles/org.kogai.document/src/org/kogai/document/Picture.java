// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.util.EnumSet;
import java.util.Set;

/**
 * Picture of a diagram, as the caller painted it.
 *
 * @param diagram name of the diagram's description, by which a composer finds the place for it, for
 *     instance InstitutionMap
 * @param title title of the diagram in the language of the document
 * @param png bytes of the PNG file, at any resolution; not changed by anybody afterwards
 * @param width width of the diagram in pixels of 1/96 inch
 * @param height height of the diagram in pixels of 1/96 inch
 * @param alternativeText what a screen reader says
 * @param marks marks in the picture that a legend may have to explain
 * @param elements ids of the elements that are drawn in it
 */
public record Picture(
        String diagram,
        String title,
        byte[] png,
        double width,
        double height,
        String alternativeText,
        Set<Mark> marks,
        Set<String> elements) {
    public Picture {
        marks = Set.copyOf(marks);
        elements = Set.copyOf(elements);
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("size " + width + " x " + height);
        }
    }

    /** Whether an element is drawn in it. */
    boolean shows(EObject element) {
        return elements.contains(EcoreUtil.getURI(element).fragment());
    }

    /** Picture of which nobody says what elements are drawn in it. */
    public Picture(
            String diagram,
            String title,
            byte[] png,
            double width,
            double height,
            String alternativeText,
            Set<Mark> marks) {
        this(diagram, title, png, width, height, alternativeText, marks, Set.of());
    }

    /** Picture in which any mark may be. */
    public Picture(
            String diagram,
            String title,
            byte[] png,
            double width,
            double height,
            String alternativeText) {
        this(diagram, title, png, width, height, alternativeText, EnumSet.allOf(Mark.class));
    }

    /** Ways to draw a box that say something of what it stands for. */
    public enum Mark {
        YELLOW,
        RED_FRAME,
        BLUE,
        GREEN,
        BROKEN,
        DOTTED,
        THICK,
        STRUCK,
        /** An empty box for what stands in another part of the figure. */
        ELSEWHERE
    }
}
