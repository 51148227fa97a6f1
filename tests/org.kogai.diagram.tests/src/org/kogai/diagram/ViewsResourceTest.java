// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.RepresentationFile;
import org.kogai.diagram.views.ViewsFactory;
import org.kogai.diagram.views.ViewsPackage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

class ViewsResourceTest {
    private static final URI PLACE = URI.createURI("memory:/project/diagrams.kviews");

    private static ResourceSet resourceSet() {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(ViewsPackage.eNS_URI, ViewsPackage.eINSTANCE);
        set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        set.getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put("kviews", new ViewsResourceFactory());
        set.getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put("model", (Resource.Factory) XMIResourceImpl::new);
        return set;
    }

    private static String saved(Resource resource) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Resource load(ResourceSet set, String text) throws IOException {
        Resource resource = set.createResource(PLACE);
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        return resource;
    }

    private static Resource sample(ResourceSet set) {
        Resource model = set.createResource(URI.createURI("memory:/project/law.model"));
        EClass law = EcoreFactory.eINSTANCE.createEClass();
        law.setName("Law");
        model.getContents().add(law);
        ((XMIResourceImpl) model).setID(law, "law-1");
        ViewBuilder builder = new ViewBuilder("法体系 <1>", "ja");
        DNode first = builder.node(builder.container(null, "法律"), "大気汚染防止法");
        first.setTarget(law);
        DNode second = builder.node(null, "水質汚濁防止法");
        builder.edge(first, second, "改正");
        RepresentationFile file = ViewsFactory.eINSTANCE.createRepresentationFile();
        file.getRepresentations().add(builder.diagram);
        Resource resource = set.createResource(PLACE);
        resource.getContents().add(file);
        return resource;
    }

    @Test
    void readsWhatItWrote() throws IOException {
        ResourceSet set = resourceSet();
        Resource before = sample(set);
        String text = saved(before);
        ResourceSet other = resourceSet();
        Resource model = other.createResource(URI.createURI("memory:/project/law.model"));
        EClass law = EcoreFactory.eINSTANCE.createEClass();
        model.getContents().add(law);
        ((XMIResourceImpl) model).setID(law, "law-1");
        Resource after = load(other, text);
        DSemanticDiagram diagram =
                ((RepresentationFile) after.getContents().get(0))
                        .getRepresentations().stream()
                                .map(DSemanticDiagram.class::cast)
                                .findFirst()
                                .orElseThrow();
        assertEquals("法体系 <1>", diagram.getName());
        DEdge edge = (DEdge) diagram.getOwnedDiagramElements().get(2);
        assertEquals("大気汚染防止法", ((DNode) edge.getSourceNode()).getName());
        assertSame(law, ((DNode) edge.getSourceNode()).getTarget());
        assertEquals(1, edge.getSourceNode().getOutgoingEdges().size());
        assertEquals(text, saved(after));
    }

    @Test
    void refersToModelElementsByFileAndId() throws IOException {
        assertTrue(saved(sample(resourceSet())).contains("href=\"law.model#law-1\""));
    }

    @Test
    void writesUtf8WithOneElementPerLine() throws IOException {
        String text = saved(sample(resourceSet()));
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
        assertTrue(text.contains("大気汚染防止法"));
        for (String line : text.split("\n")) {
            assertTrue(line.chars().filter(c -> c == '<').count() <= 2, line);
        }
        assertFalse(text.contains("\r"));
    }

    @Test
    void opensAlthoughTheModelFileIsGone() throws IOException {
        String text = saved(sample(resourceSet()));
        Resource resource = load(resourceSet(), text);
        RepresentationFile file = (RepresentationFile) resource.getContents().get(0);
        DSemanticDiagram diagram = (DSemanticDiagram) file.getRepresentations().get(0);
        DEdge edge = (DEdge) diagram.getOwnedDiagramElements().get(2);
        DNode node = (DNode) edge.getSourceNode();
        assertNotNull(node.eGet(ViewsPackage.Literals.DDIAGRAM_ELEMENT__TARGET, false));
        assertEquals(text, saved(resource));
    }

    @Test
    void savesAlthoughAnElementThatItShowsWasDeleted() throws IOException {
        ResourceSet set = resourceSet();
        Resource resource = sample(set);
        EcoreUtil.remove(set.getResources().get(0).getContents().get(0));
        assertFalse(saved(resource).contains("href"));
    }

    @Test
    void refusesADocumentType() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + "<views:RepresentationFile xmlns:views=\""
                        + ViewsPackage.eNS_URI
                        + "\" formatVersion=\"&e;\"/>";
        IOException refused = assertThrows(IOException.class, () -> load(resourceSet(), bomb));
        assertTrue(Arrays.toString(refused.getStackTrace()).length() > 0);
        assertTrue(String.valueOf(refused.getMessage()).contains("DOCTYPE"), refused.getMessage());
    }

    @Test
    void givesAnIdentityToViewsWithoutOne() {
        Resource resource = resourceSet().createResource(PLACE);
        DSemanticDiagram diagram = ViewsFactory.eINSTANCE.createDSemanticDiagram();
        DNode node = ViewsFactory.eINSTANCE.createDNode();
        diagram.getOwnedDiagramElements().add(node);
        RepresentationFile file = ViewsFactory.eINSTANCE.createRepresentationFile();
        file.getRepresentations().add(diagram);
        resource.getContents().add(file);
        assertNotNull(diagram.getUid());
        assertSame(node, resource.getEObject(node.getUid()));
    }
}
