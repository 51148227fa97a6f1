// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.figures;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.kogai.diagram.text.FontScript;
import org.kogai.diagram.text.TextMeasure;
import org.kogai.diagram.text.TextStyle;
import org.kogai.diagram.ui.Mark;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Colours and fonts of one viewer, freed with its control. */
public final class Ink {
    private static final int BLACK = 0;

    private final Display display;
    private final LocalResourceManager resources;
    private final Map<String, Color> colors = new HashMap<>();
    private final Map<FontKey, Font> fonts = new HashMap<>();
    private final Map<Mark.Severity, Image> marks = new EnumMap<>(Mark.Severity.class);
    private final Map<FontScript, String> families = new EnumMap<>(FontScript.class);

    private record FontKey(FontScript script, double points, boolean bold, boolean italic) {}

    /**
     * Ink for a control.
     *
     * @param owner control with which the resources are freed
     */
    public Ink(Control owner) {
        this.display = owner.getDisplay();
        this.resources = new LocalResourceManager(JFaceResources.getResources(display), owner);
    }

    /** Colour of a text of the form {@code #rrggbb}; black when it has another form. */
    public Color color(String hex) {
        return colors.computeIfAbsent(
                hex, h -> new Color(rgb(h) >> 16, rgb(h) >> 8 & 255, rgb(h) & 255));
    }

    /** Sign of what validation found. */
    Image mark(Mark.Severity severity) {
        return marks.computeIfAbsent(severity, s -> resources.create(s.icon()));
    }

    /** Font in the family that headless pictures use too, as far as the machine has it. */
    public Font font(FontScript script, TextStyle style) {
        return fonts.computeIfAbsent(
                new FontKey(script, style.points(), style.bold(), style.italic()),
                key -> resources.create(descriptor(script, style)));
    }

    private FontDescriptor descriptor(FontScript script, TextStyle style) {
        int flags = (style.bold() ? SWT.BOLD : 0) | (style.italic() ? SWT.ITALIC : 0);
        // SWT counts points of the screen, scenes count pixels.
        double points = TextMeasure.pixels(style) * 72 / display.getDPI().y;
        int height = Math.max(1, (int) Math.round(points));
        return FontDescriptor.createFrom(new FontData(family(script), height, flags));
    }

    private String family(FontScript script) {
        return families.computeIfAbsent(
                script,
                s ->
                        s.families().stream()
                                .filter(f -> display.getFontList(f, true).length > 0)
                                .findFirst()
                                .orElse(display.getSystemFont().getFontData()[0].getName()));
    }

    private static int rgb(String hex) {
        return hex.matches("#[0-9a-fA-F]{6}") ? Integer.parseInt(hex.substring(1), 16) : BLACK;
    }
}
