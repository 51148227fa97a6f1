// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.diagram.ViewBuilder;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.ViewBounds;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.Bounds;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DNodeContainer;
import org.kogai.diagram.views.ViewsFactory;

import java.util.List;

class FormationTest {
    private final BasicCommandStack stack = new BasicCommandStack();
    private final Geometry geometry =
            new Geometry(new AdapterFactoryEditingDomain(new AdapterFactoryImpl(), stack));
    private final ViewBuilder builder = new ViewBuilder("town", "en");
    private final AbstractDNode a = builder.node(builder.diagram, "a");
    private final AbstractDNode b = builder.node(builder.diagram, "b");
    private final AbstractDNode c = builder.node(builder.diagram, "c");

    @BeforeEach
    void place() {
        place(a, 10, 20, 100, 40);
        place(b, 150, 90, 120, 50);
        place(c, 400, 200, 200, 60);
    }

    private static void place(AbstractDNode view, double x, double y, double w, double h) {
        Bounds bounds = ViewsFactory.eINSTANCE.createBounds();
        bounds.setX(x);
        bounds.setY(y);
        bounds.setWidth(w);
        bounds.setHeight(h);
        view.setBounds(bounds);
        view.setSized(true);
    }

    private Formation all() {
        return new Formation(geometry, List.of(a, b, c));
    }

    private void run(Command command) {
        stack.execute(command);
    }

    private static Rectangle box(AbstractDNode view) {
        return ViewBounds.absolute(view);
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, 400, 20",
        "CENTER, 450, 20",
        "RIGHT, 500, 20",
        "TOP, 10, 200",
        "MIDDLE, 10, 210",
        "BOTTOM, 10, 220"
    })
    void alignsWithTheLastOne(Alignment alignment, double x, double y) {
        run(all().align(alignment));
        assertEquals(new Rectangle(x, y, 100, 40), box(a));
        assertEquals(new Rectangle(400, 200, 200, 60), box(c));
    }

    @Test
    void aligningIsOneStep() {
        run(all().align(Alignment.LEFT));
        stack.undo();
        assertEquals(10, box(a).x());
        assertEquals(150, box(b).x());
    }

    @Test
    void makesGapsEqual() {
        run(all().distribute(true));
        assertEquals(10, box(a).x());
        assertEquals(400, box(c).x());
        double left = box(b).x() - box(a).x() - box(a).width();
        double right = box(c).x() - box(b).x() - box(b).width();
        assertEquals(left, right, 0.001);
        assertEquals(90, box(b).y());
    }

    @Test
    void makesGapsEqualFromTopToBottom() {
        run(all().distribute(false));
        assertEquals(
                box(b).y() - box(a).y() - box(a).height(),
                box(c).y() - box(b).y() - box(b).height(),
                0.001);
    }

    @Test
    void givesTheSizeOfTheLastOne() {
        run(all().sameSize(true, false));
        assertEquals(new Rectangle(10, 20, 200, 40), box(a));
        run(all().sameSize(true, true));
        assertEquals(new Rectangle(150, 90, 200, 60), box(b));
    }

    @Test
    void alignsAcrossContainers() {
        DNodeContainer box = builder.container(builder.diagram, "box");
        place(box, 700, 300, 300, 200);
        AbstractDNode inner = builder.node(box, "inner");
        place(inner, 40, 50, 100, 40);
        run(new Formation(geometry, List.of(inner, box)).align(Alignment.TOP));
        assertEquals(300, box(box).y(), "what lies in another of the group goes with it");
        run(new Formation(geometry, List.of(a, inner)).align(Alignment.LEFT));
        assertEquals(box(inner).x(), box(a).x(), 0.001);
    }

    @Test
    void edgesFollow() {
        DEdge edge = builder.edge(a, b, "");
        run(geometry.route(edge, List.of(new Position(60, 60), new Position(60, 110))));
        run(new Formation(geometry, List.of(a)).move(30, 0));
        Position start = new Position(edge.getBendpoints().get(0).getX(), 0);
        assertEquals(90, start.x());
        assertEquals(4, edge.getBendpoints().size(), "a line that was upright gets a step");
    }

    @Test
    void anEdgeBetweenMovedViewsMovesAsAWhole() {
        DEdge edge = builder.edge(a, b, "");
        run(geometry.route(edge, List.of(new Position(60, 60), new Position(160, 110))));
        run(new Formation(geometry, List.of(a, b)).move(5, 7));
        assertEquals(65, edge.getBendpoints().get(0).getX());
        assertEquals(117, edge.getBendpoints().get(1).getY());
        assertTrue(edge.getBendpoints().size() == 2);
    }
}
