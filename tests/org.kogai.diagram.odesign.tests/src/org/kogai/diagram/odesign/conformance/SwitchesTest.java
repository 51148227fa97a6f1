// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.diagram.odesign.SpecificationReader;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.run.HiddenView;
import org.kogai.diagram.run.HiddenView.Kind;
import org.kogai.diagram.run.HiddenView.Reason;
import org.kogai.diagram.run.Switch;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DNodeContainer;
import org.kogai.diagram.views.DSemanticDiagram;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What users are told about layers, filters and hidden views. */
class SwitchesTest {
    @TempDir private Path folder;
    private CaseServices services;
    private CaseSession session;
    private DiagramRuntime runtime;
    private DSemanticDiagram diagram;

    @BeforeEach
    void open() throws IOException {
        CaseFile file = CaseFile.read(Cases.copy("layers", folder));
        services = CaseServices.compile(file.folder().resolve(file.servicesSource()));
        try (InputStream in = Files.newInputStream(file.folder().resolve(file.odesign()))) {
            session =
                    new CaseSession(
                            new Models(file),
                            SpecificationReader.read(in, file.odesign()).viewpoints(),
                            services);
        }
        session.open(file.representation(), session.models().element(file.root()));
        runtime = session.runtime();
        diagram = session.diagram();
    }

    @AfterEach
    void close() throws IOException {
        services.close();
    }

    private long visible() {
        return Views.all(diagram).stream().filter(DDiagramElement::isVisible).count();
    }

    private Switch filter(String name) {
        return runtime.filters(diagram).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Switch layer(String name) {
        return runtime.layers(diagram).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private HiddenView hidden(String name) {
        return runtime.hiddenViews(diagram).stream()
                .filter(one -> name.equals(one.view().getName()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void offersTheLayersThatMayBeSwitched() {
        assertEquals(
                List.of("Substances", "Courses", "FlatArticles", "ToolsOnly"),
                runtime.layers(diagram).stream().map(Switch::name).toList());
        assertTrue(layer("Courses").active());
        assertFalse(layer("Substances").active());
    }

    @ParameterizedTest
    @CsvSource({"Substances", "Courses", "FlatArticles", "ToolsOnly"})
    void countsWhatALayerShows(String name) {
        long before = visible();
        Switch told = layer(name);
        session.execute(runtime.setLayer(diagram, name, !told.active()));
        assertEquals(told.elements(), Math.abs(visible() - before));
        assertEquals(told.elements(), layer(name).elements());
    }

    @ParameterizedTest
    @CsvSource({"HideRepealed", "HideArticles", "KeepShort", "TwoParts", "CollapseOld"})
    void countsWhatAFilterHides(String name) {
        long before = visible();
        long told = filter(name).elements();
        session.execute(runtime.setFilter(diagram, name, true));
        assertEquals(told, before - visible());
        assertTrue(filter(name).active());
        assertEquals(told, filter(name).elements());
    }

    @Test
    void countingChangesNothing() {
        long before = visible();
        List<String> layers = List.copyOf(diagram.getActivatedLayers());
        runtime.layers(diagram);
        runtime.filters(diagram);
        assertEquals(before, visible());
        assertEquals(layers, diagram.getActivatedLayers());
    }

    @Test
    void saysThatAFilterHidesAView() {
        session.execute(runtime.setFilter(diagram, "HideRepealed", true));
        String smoke =
                Views.all(diagram).stream()
                        .filter(view -> !view.isVisible())
                        .filter(DNodeContainer.class::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .getName();
        assertEquals(List.of(new Reason(Kind.FILTER, "HideRepealed")), hidden(smoke).reasons());
        assertTrue(
                runtime.hiddenViews(diagram).stream()
                        .flatMap(view -> view.reasons().stream())
                        .anyMatch(reason -> reason.equals(new Reason(Kind.CONTAINER, smoke))));
    }

    @Test
    void saysThatALayerIsOff() {
        session.execute(runtime.setLayer(diagram, "Courses", false));
        assertTrue(
                runtime.hiddenViews(diagram).stream()
                        .flatMap(view -> view.reasons().stream())
                        .anyMatch(reason -> reason.equals(new Reason(Kind.LAYER, "Courses"))));
    }

    @Test
    void everyHiddenViewHasAReason() {
        session.execute(runtime.setLayer(diagram, "Courses", false));
        session.execute(runtime.setFilter(diagram, "HideRepealed", true));
        assertEquals(
                Views.all(diagram).stream().filter(view -> !view.isVisible()).count(),
                runtime.hiddenViews(diagram).size());
    }

    @Test
    void revealsWhateverHidAView() {
        session.execute(runtime.setLayer(diagram, "Courses", false));
        session.execute(runtime.setFilter(diagram, "HideRepealed", true));
        for (DDiagramElement view : Views.all(diagram)) {
            if (!view.isVisible()) {
                session.execute(runtime.setHidden(List.of(view), true));
                session.execute(runtime.reveal(diagram, view));
                assertTrue(view.isVisible(), view.getName());
            }
        }
        assertEquals(List.of(), runtime.hiddenViews(diagram));
    }
}
