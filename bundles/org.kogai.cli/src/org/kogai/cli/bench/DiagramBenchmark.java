// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.layout.DiagramLayout;
import org.kogai.diagram.paint.PngWriter;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.SvgWriter;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.document.Deck;
import org.kogai.document.DiagramContent;
import org.kogai.document.Documents;
import org.kogai.document.Slide;
import org.kogai.document.poi.PptxWriter;
import org.kogai.semantics.Governance;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** What can be done with a diagram without a window, at growing sizes. */
final class DiagramBenchmark implements Benchmark {
    /** Largest picture that Eclipse Sirius writes; it scales larger ones down to this. */
    private static final double SIRIUS_PIXELS = 4_100_000;

    private final String name;
    private final String diagram;
    private final List<Integer> sizes;
    private final BiFunction<BasinModel, Integer, EObject> generator;
    private final Map<String, Map<Integer, Double>> times = new LinkedHashMap<>();

    private DiagramBenchmark(
            String name,
            String diagram,
            List<Integer> sizes,
            BiFunction<BasinModel, Integer, EObject> generator) {
        this.name = name;
        this.diagram = diagram;
        this.sizes = List.copyOf(sizes);
        this.generator = generator;
    }

    /** So many nodes and as many edges, without containers. */
    static Benchmark network(Integer... nodes) {
        return new DiagramBenchmark(
                "diagram/network", "PlantNetwork", List.of(nodes), BasinModel::network);
    }

    /** The models on which Eclipse Sirius was measured: containers, border nodes, lists, edges. */
    static Benchmark basin(Integer... elements) {
        return new DiagramBenchmark(
                "diagram/basin", "BasinMap", List.of(elements), BasinModel::districts);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Measurement run(Runnable pause) {
        times.clear();
        Map<Integer, Long> views = new LinkedHashMap<>();
        Map<Integer, Long> megabytes = new LinkedHashMap<>();
        Map<Integer, Long> megapixels = new LinkedHashMap<>();
        for (int size : sizes) {
            DiagramSpecimen specimen = DiagramSpecimen.of(diagram, size, generator);
            views.put(size, measure(specimen, size, pause));
            DSemanticDiagram view = arranged(specimen);
            megabytes.put(size, Heap.with(view));
            megapixels.put(size, Math.round(area(Scenes.of(view)) / 1e6));
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("elementsShown", views);
        times.forEach(
                (step, seconds) -> {
                    figures.put(step, seconds);
                    figures.put(step + "Growth", growth(seconds));
                });
        figures.put("megapixels", megapixels);
        figures.put("heapMegabytes", megabytes);
        return Measurement.of(name, figures);
    }

    private long measure(DiagramSpecimen specimen, int size, Runnable pause) {
        time("create", size, pause, specimen::create);
        DSemanticDiagram view = arranged(specimen);
        time("refreshUnchanged", size, pause, () -> specimen.runtime().refresh(view));
        time(
                "refreshAfterChange",
                size,
                pause,
                () -> {
                    specimen.change();
                    specimen.runtime().refresh(view);
                });
        time("arrange", size, pause, () -> arrange(specimen, view));
        time("svg", size, pause, () -> write(out -> SvgWriter.write(Scenes.of(view), out)));
        time("pngFitted", size, pause, () -> write(out -> png(view, SIRIUS_PIXELS, out)));
        time("png", size, pause, () -> write(out -> png(view, Double.MAX_VALUE, out)));
        time("slide", size, pause, () -> write(out -> slides(List.of(Scenes.of(view)), out)));
        return shown(view);
    }

    /** Views of a diagram, visible or not. */
    static long shown(DSemanticDiagram view) {
        long count = 0;
        for (var all = view.eAllContents(); all.hasNext(); ) {
            count += all.next() instanceof DDiagramElement ? 1 : 0;
        }
        return count;
    }

    private void time(String step, int size, Runnable pause, Runnable action) {
        times.computeIfAbsent(step, s -> new LinkedHashMap<>())
                .put(size, Rounds.rounded(Rounds.seconds(action, pause)));
    }

    private static DSemanticDiagram arranged(DiagramSpecimen specimen) {
        DSemanticDiagram view = specimen.create();
        arrange(specimen, view);
        return view;
    }

    private static void arrange(DiagramSpecimen specimen, DSemanticDiagram view) {
        new DiagramLayout().arrange(view, specimen.description(), () -> false);
    }

    private static void png(DSemanticDiagram view, double pixels, OutputStream out)
            throws IOException {
        Scene scene = Scenes.of(view);
        PngWriter.write(scene, Math.min(1, Math.sqrt(pixels / area(scene))), out);
    }

    private static double area(Scene scene) {
        return scene.width() * scene.height();
    }

    /** Writes a deck with a slide for each scene. */
    static void slides(List<Scene> scenes, OutputStream out) throws IOException {
        Governance model = new Governance(List.of(GeneratedModel.of(1)));
        LocalDate day = LocalDate.of(2026, 1, 1);
        List<Slide> slides =
                scenes.stream()
                        .map(DiagramContent::new)
                        .map(diagram -> Documents.diagramSlide(model, "en", day, diagram))
                        .flatMap(deck -> deck.slides().stream())
                        .toList();
        Deck deck = new Deck("Bench", "en", day, slides);
        new PptxWriter().writeInOnePiece(deck, out);
    }

    /** Exponent of the size between the two largest sizes; n log n shows as about 1.15. */
    static double growth(Map<Integer, Double> seconds) {
        List<Integer> measured = List.copyOf(seconds.keySet());
        int last = measured.get(measured.size() - 1);
        int before = measured.get(measured.size() - 2);
        double ratio = seconds.get(last) / Math.max(seconds.get(before), 1e-4);
        return Math.round(100 * Math.log(ratio) / Math.log((double) last / before)) / 100.0;
    }

    private static void write(Writing writing) {
        try (OutputStream out = OutputStream.nullOutputStream()) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
