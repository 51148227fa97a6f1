// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.diagram.ViewBuilder;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.Bounds;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.DNodeContainer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class NewcomersTest {
    private final DiagramLayout layout = new DiagramLayout();

    private static Map<EObject, Bounds> bounds(ViewBuilder builder) {
        Map<EObject, Bounds> bounds = new LinkedHashMap<>();
        builder.diagram
                .eAllContents()
                .forEachRemaining(
                        view -> {
                            if (view instanceof AbstractDNode node && node.getBounds() != null) {
                                bounds.put(node, EcoreUtil.copy(node.getBounds()));
                            }
                        });
        return bounds;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void newViewsGetAFreePlaceAndNoOtherMoves(long seed) {
        ViewBuilder builder = DiagramLayoutTest.generated(seed);
        layout.arrange(builder.diagram, LayoutSettings.standard(), Cancellation.NEVER);
        Map<EObject, Bounds> before = bounds(builder);
        AbstractDNode known = (AbstractDNode) before.keySet().iterator().next();
        DNode office = builder.node(null, "New office");
        DNodeContainer agency = builder.container(null, "New agency");
        builder.node(agency, "Its department");
        builder.edge(known, office, "supervises");
        layout.place(builder.diagram, LayoutSettings.standard());
        assertNotNull(office.getBounds());
        assertEquals(List.of(), Drawn.overlapsOfNodes(Scenes.of(builder.diagram)));
        assertEquals(List.of(), Drawn.looseEnds(Scenes.of(builder.diagram)));
        Map<EObject, Bounds> after = bounds(builder);
        before.forEach((view, b) -> assertTrue(EcoreUtil.equals(b, after.get(view))));
    }

    @Test
    void aNewViewStandsNearTheOneItIsConnectedTo() {
        ViewBuilder builder = new ViewBuilder("Bodies", "en");
        for (int i = 0; i < 30; i++) {
            builder.node(null, "Agency " + i);
        }
        layout.arrange(builder.diagram, LayoutSettings.standard(), Cancellation.NEVER);
        AbstractDNode last = (AbstractDNode) builder.diagram.getOwnedDiagramElements().get(29);
        DNode office = builder.node(null, "Office");
        builder.edge(last, office, "");
        layout.place(builder.diagram, LayoutSettings.standard());
        assertEquals(last.getBounds().getX(), office.getBounds().getX(), 60);
        assertTrue(office.getBounds().getY() > last.getBounds().getY());
    }

    @Test
    void aNewChildStaysInsideItsContainer() {
        ViewBuilder builder = new ViewBuilder("Bodies", "en");
        DNodeContainer ministry = builder.container(null, "Ministry");
        builder.node(ministry, "Cabinet");
        layout.arrange(builder.diagram, LayoutSettings.standard(), Cancellation.NEVER);
        builder.node(ministry, "Office");
        layout.place(builder.diagram, LayoutSettings.standard());
        assertEquals(List.of(), Drawn.overlaps(Scenes.of(builder.diagram)));
    }

    @Test
    void aDiagramWithoutAnyPlaceIsArranged() {
        ViewBuilder builder = DiagramLayoutTest.generated(1);
        layout.place(builder.diagram, LayoutSettings.standard());
        assertTrue(builder.diagram.isArranged());
    }
}
