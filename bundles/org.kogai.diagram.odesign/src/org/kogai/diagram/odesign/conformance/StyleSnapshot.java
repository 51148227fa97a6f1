// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.BasicLabelStyle;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DDiagramElementContainer;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.DNodeListElement;
import org.kogai.diagram.views.EdgeStyle;
import org.kogai.diagram.views.FontFormat;
import org.kogai.diagram.views.LabelStyle;
import org.kogai.diagram.views.Style;

import java.util.List;
import java.util.Map;

/** Writes styles and sizes of views. */
final class StyleSnapshot {
    private StyleSnapshot() {}

    static void write(DDiagramElement view, Map<String, Object> element) {
        if (view instanceof DDiagramElementContainer box) {
            element.put("presentation", literal(box.getChildrenPresentation()));
        }
        if (view.eGet(view.eClass().getEStructuralFeature("ownedStyle")) instanceof Style style) {
            element.put("style", style.eClass().getName());
            if (style instanceof EdgeStyle edge) {
                edge(edge, element);
            } else {
                node(view, style, element);
            }
            if (!style.getCustomFeatures().isEmpty()) {
                element.put("customFeatures", List.copyOf(style.getCustomFeatures()));
            }
        }
        if (view instanceof AbstractDNode node) {
            if (node.isSetWidth()) {
                element.put("width", node.getWidth());
            }
            if (node.isSetHeight()) {
                element.put("height", node.getHeight());
            }
        }
        if (view instanceof DNode node) {
            element.put("resizeKind", literal(node.getResizeKind()));
        }
    }

    private static void node(DDiagramElement view, Style style, Map<String, Object> element) {
        boolean item = view instanceof DNodeListElement;
        if (!item) {
            copy(style, element, "shape", "color", "backgroundColor", "foregroundColor");
            copy(style, element, "backgroundStyle", "workspacePath");
            copy(style, element, "borderColor", "borderSize", "borderLineStyle");
        }
        copy(style, element, "labelColor", "labelSize");
        if (style instanceof BasicLabelStyle label) {
            format(element, "labelFormat", label);
        }
        copy(style, element, "showIcon", "iconPath");
        if (!item) {
            copy(style, element, "labelPosition", "labelAlignment");
            if (style instanceof LabelStyle label && label.isHideLabelByDefault()) {
                element.put("hideLabelByDefault", true);
            }
        }
    }

    private static void edge(EdgeStyle style, Map<String, Object> element) {
        copy(style, element, "strokeColor", "lineStyle", "sourceArrow", "targetArrow", "size");
        copy(style, element, "routingStyle", "centered", "foldingStyle");
        label(element, "begin", style.getBeginLabelStyle());
        label(element, "center", style.getCenterLabelStyle());
        label(element, "end", style.getEndLabelStyle());
    }

    private static void label(Map<String, Object> element, String end, BasicLabelStyle style) {
        if (style != null) {
            element.put(end + "LabelColor", style.getLabelColor());
            element.put(end + "LabelSize", style.getLabelSize());
            format(element, end + "LabelFormat", style);
            element.put(end + "ShowIcon", style.isShowIcon());
        }
    }

    private static void format(Map<String, Object> element, String key, BasicLabelStyle style) {
        if (!style.getLabelFormat().isEmpty()) {
            element.put(key, style.getLabelFormat().stream().map(FontFormat::getLiteral).toList());
        }
    }

    private static void copy(Style style, Map<String, Object> element, String... features) {
        for (String name : features) {
            EStructuralFeature feature = style.eClass().getEStructuralFeature(name);
            Object value = feature == null ? null : style.eGet(feature);
            if (value != null) {
                element.put(name, value instanceof Enumerator e ? literal(e) : value);
            }
        }
    }

    private static String literal(Enumerator literal) {
        return literal.getLiteral();
    }
}
