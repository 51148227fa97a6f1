// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.text.TextStyle;
import org.kogai.diagram.views.BasicLabelStyle;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DDiagramElementContainer;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.DNodeListElement;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.FontFormat;
import org.kogai.diagram.views.LabelAlignment;
import org.kogai.diagram.views.LabelStyle;

import java.util.Optional;

/** Labels of views: text, style, language, identity. */
public final class ViewText {
    /** Size of labels without a style, as in Sirius (reference 2.4). */
    private static final int DEFAULT_POINTS = 8;

    private ViewText() {}

    /** The label that is shown; absent when it is empty or hidden. */
    public static Optional<String> label(DDiagramElement view) {
        String name = view.getName();
        return view.isLabelHidden() || name == null || name.isBlank()
                ? Optional.empty()
                : Optional.of(name);
    }

    /** Style of a label, with Sirius' defaults where nothing is set. */
    public static TextStyle style(BasicLabelStyle style) {
        if (style == null) {
            return new TextStyle(DEFAULT_POINTS, false, false, false, false, "#000000");
        }
        var formats = style.getLabelFormat();
        return new TextStyle(
                style.getLabelSize() > 0 ? style.getLabelSize() : DEFAULT_POINTS,
                formats.contains(FontFormat.BOLD),
                formats.contains(FontFormat.ITALIC),
                formats.contains(FontFormat.UNDERLINE),
                formats.contains(FontFormat.STRIKE_THROUGH),
                Colors.or(style.getLabelColor(), "#000000"));
    }

    /** Style of the label of a node, container or list item. */
    public static TextStyle style(DDiagramElement view) {
        return style(labelStyle(view).orElse(null));
    }

    static Optional<LabelStyle> labelStyle(DDiagramElement view) {
        if (view instanceof DNode node) {
            return Optional.ofNullable(node.getOwnedStyle());
        }
        if (view instanceof DDiagramElementContainer container) {
            return Optional.ofNullable(container.getOwnedStyle());
        }
        if (view instanceof DNodeListElement item) {
            return Optional.ofNullable(item.getOwnedStyle());
        }
        return Optional.empty();
    }

    static Label.Alignment alignment(DDiagramElement view) {
        LabelAlignment alignment =
                labelStyle(view).map(LabelStyle::getLabelAlignment).orElse(LabelAlignment.CENTER);
        return switch (alignment) {
            case LEFT -> Label.Alignment.LEFT;
            case RIGHT -> Label.Alignment.RIGHT;
            case CENTER -> Label.Alignment.CENTER;
        };
    }

    /** BCP 47 tag of the language of the labels; English when the diagram names none. */
    public static String language(EObject view) {
        for (EObject object = view; object != null; object = object.eContainer()) {
            if (object instanceof DSemanticDiagram diagram) {
                String language = diagram.getLanguage();
                return language == null || language.isBlank() ? "en" : language;
            }
        }
        return "en";
    }

    /** Identity of a semantic element: its id, else its place in its file, else empty. */
    static String identity(EObject element) {
        if (element == null) {
            return "";
        }
        String id = EcoreUtil.getID(element);
        if (id != null) {
            return id;
        }
        return element.eIsProxy() || element.eResource() == null
                ? ""
                : element.eResource().getURIFragment(element);
    }
}
