// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

/** Forms of a node. */
public enum Outline {
    RECTANGLE,
    ROUNDED_RECTANGLE,
    ELLIPSE,
    LOZENGE,
    NOTE,
    PARALLELOGRAM,
    TRIANGLE,
    RING,
    /** No form of its own: a list item. */
    NONE
}
