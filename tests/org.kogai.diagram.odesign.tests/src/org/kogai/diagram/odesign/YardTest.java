// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kogai.diagram.description.Viewpoint;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.run.DiagramRuntimes;
import org.kogai.diagram.run.PaletteSection;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.EdgeTarget;
import org.kogai.diagram.views.Ellipse;
import org.kogai.diagram.views.Square;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the small specification on a model of two bays. */
class YardTest {
    private final List<Resource> models = new ArrayList<>();
    private final BasicCommandStack stack = new BasicCommandStack();
    private DiagramRuntime runtime;
    private DSemanticDiagram diagram;
    private EObject depot;

    /** Services of the specification. */
    public static class YardServices {
        /** Whether a bin weighs more than ten. */
        public Boolean isHeavy(EObject self) {
            return (Integer) self.eGet(self.eClass().getEStructuralFeature("weight")) > 10;
        }
    }

    @BeforeEach
    void openDiagram() throws IOException {
        EPackage metamodel = Mini.metamodel();
        depot = create(metamodel, "Depot", "yard");
        EObject north = add(depot, "bays", create(metamodel, "Bay", "north"));
        EObject south = add(depot, "bays", create(metamodel, "Bay", "south"));
        add(north, "bins", create(metamodel, "Bin", "a"));
        set(add(north, "bins", create(metamodel, "Bin", "b")), "weight", 20);
        add(south, "follows", north);
        Resource resource = new XMIResourceImpl(URI.createURI("yard.depot"));
        resource.getContents().add(depot);
        models.add(resource);
        runtime =
                DiagramRuntimes.over(
                        Mini.read(Mini.text()).viewpoints(),
                        new AdapterFactoryEditingDomain(new AdapterFactoryImpl(), stack),
                        () -> models,
                        name -> YardServices.class);
        diagram = runtime.create(runtime.diagrams().get(0), depot, "en");
        runtime.open(diagram);
    }

    private static EObject create(EPackage metamodel, String type, String name) {
        EObject object = EcoreUtil.create((EClass) metamodel.getEClassifier(type));
        set(object, "name", name);
        return object;
    }

    @SuppressWarnings("unchecked")
    private static EObject add(EObject owner, String feature, EObject value) {
        ((List<EObject>) get(owner, feature)).add(value);
        return value;
    }

    private static Object get(EObject owner, String feature) {
        return owner.eGet(owner.eClass().getEStructuralFeature(feature));
    }

    private static void set(EObject owner, String feature, Object value) {
        owner.eSet(owner.eClass().getEStructuralFeature(feature), value);
    }

    private void execute(Optional<Command> command) {
        CompoundCommand both = new CompoundCommand();
        both.append(command.orElseThrow());
        both.append(runtime.refreshCommand());
        stack.execute(both);
    }

    private List<String> labels() {
        return Views.all(diagram).stream().map(DDiagramElement::getName).toList();
    }

    private DDiagramElement view(String label) {
        return Views.all(diagram).stream()
                .filter(v -> label.equals(v.getName()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsTheModel() {
        assertEquals("yard", diagram.getName());
        assertEquals(List.of("north", "a", "b", "south", ""), labels());
        assertEquals(List.of(depot), runtime.targets(runtime.diagrams().get(0)));
        assertEquals(List.of(), runtime.drainWarnings());
    }

    @Test
    void choosesTheConditionalStyle() {
        assertInstanceOf(Ellipse.class, ((DNode) view("b")).getOwnedStyle());
        assertInstanceOf(Square.class, ((DNode) view("a")).getOwnedStyle());
    }

    @Test
    void keepsViewsOverARefresh() {
        List<DDiagramElement> before = Views.all(diagram);
        runtime.refresh(diagram);
        assertEquals(before, Views.all(diagram));
    }

    @Test
    void offersThePaletteOfActiveLayers() {
        List<PaletteSection.PaletteTool> tools = runtime.palette(diagram).get(0).tools();
        assertEquals(
                List.of("Bay", "Follows"),
                tools.stream().map(PaletteSection.PaletteTool::label).toList());
    }

    @Test
    void createsAContainerAndTakesItBack() {
        execute(runtime.create(diagram, "NewBay", diagram));
        assertEquals(
                List.of("new bay"),
                runtime.createdViews().stream().map(DDiagramElement::getName).toList());
        stack.undo();
        assertEquals(List.of("north", "a", "b", "south", ""), labels());
        assertEquals(2, ((List<?>) get(depot, "bays")).size());
        stack.redo();
        assertTrue(labels().contains("new bay"));
    }

    @Test
    void refusesACreationWhereTheMappingHasNoPlace() {
        assertTrue(runtime.create(diagram, "NewBay", view("north")).isEmpty());
    }

    @Test
    void connectsTwoBays() {
        EdgeTarget north = (EdgeTarget) view("north");
        EdgeTarget south = (EdgeTarget) view("south");
        assertTrue(runtime.canStartEdge(diagram, "NewFollows", north));
        assertFalse(runtime.canStartEdge(diagram, "NewFollows", (EdgeTarget) view("a")));
        execute(runtime.createEdge(diagram, "NewFollows", north, south));
        assertEquals(1, north.getOutgoingEdges().size());
    }

    @Test
    void renamesOnDirectEdit() {
        assertEquals(Optional.of("a"), runtime.directEditText(view("a")));
        execute(runtime.directEdit(view("a"), "crate"));
        assertTrue(labels().contains("crate"));
        assertTrue(runtime.directEditText(view("north")).isEmpty());
    }

    @Test
    void deletesAnElementWithItsEdgesAndReferences() {
        EObject south = view("south").getTarget();
        execute(runtime.delete(diagram, List.of(view("north"))));
        assertEquals(List.of("south"), labels());
        assertEquals(List.of(), get(south, "follows"));
        stack.undo();
        assertEquals(List.of("north", "a", "b", "south", ""), labels());
        assertEquals(1, ((List<?>) get(south, "follows")).size());
    }

    @Test
    void hidesAContainerWithItsContentsAndEdges() {
        execute(Optional.of(runtime.setHidden(List.of(view("north")), true)));
        List<String> visible =
                Views.all(diagram).stream()
                        .filter(DDiagramElement::isVisible)
                        .map(DDiagramElement::getName)
                        .toList();
        assertEquals(List.of("south"), visible);
    }

    @Test
    void placesAWarningInTheSpecification() {
        set(view("b").getTarget(), "weight", null);
        DiagramRuntime broken =
                DiagramRuntimes.over(
                        List.of(viewpoint()),
                        new AdapterFactoryEditingDomain(new AdapterFactoryImpl(), stack),
                        () -> models,
                        name -> {
                            throw new ClassNotFoundException(name);
                        });
        broken.create(broken.diagrams().get(0), depot, "en");
        List<String> warnings = broken.drainWarnings();
        assertTrue(warnings.stream().anyMatch(w -> w.startsWith("mini.odesign:")));
        assertEquals(List.of(), broken.drainWarnings());
    }

    private static Viewpoint viewpoint() {
        try {
            return Mini.read(Mini.text()).viewpoints().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
