// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.document.Picture;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.semantics.Engagements;
import org.kogai.semantics.Governance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Diagrams of a report: of the countries of its contract, also those of projects beside it, and the
 * system of Japan. Where several projects describe a country, the fullest diagram counts.
 */
final class ReportPictures {
    private static final String JAPAN = "JP";
    private static final List<String> OF_JAPAN =
            List.of("ManagerOrganisation", "QualificationPaths");
    private static final List<String> OF_COUNTRIES =
            List.of(
                    "LegalHierarchy",
                    "InstitutionMap",
                    "MandateOverlap",
                    "GapTrace",
                    "Roadmap",
                    "TrainingMap");

    private final DiagramRuntime runtime;
    private final DiagramPainter painter;

    /**
     * Pictures of what a runtime reaches.
     *
     * @param runtime over the files of the project and of those that it refers to
     * @param painter of the same runtime
     */
    ReportPictures(DiagramRuntime runtime, DiagramPainter painter) {
        this.runtime = runtime;
        this.painter = painter;
    }

    /** Pictures by ISO code of the country. */
    Map<String, List<Picture>> of(Governance model, String language, Progress progress) {
        Map<String, List<Picture>> pictures = new TreeMap<>();
        Engagements.current(model)
                .map(Engagement::getJurisdiction)
                .filter(Objects::nonNull)
                .map(Jurisdiction::getIsoCode)
                .filter(Objects::nonNull)
                .forEach(
                        code ->
                                pictures.computeIfAbsent(
                                        code, of -> of(of, OF_COUNTRIES, language, progress)));
        pictures.computeIfAbsent(JAPAN, of -> of(of, OF_JAPAN, language, progress));
        return pictures;
    }

    /**
     * Fullest diagram of a kind about a country.
     *
     * @param code ISO code of the country; null finds none
     */
    Optional<Scene> scene(String kind, String code, String language, Progress progress) {
        return items(kind, code, language)
                .map(item -> painter.scene(item, language, progress))
                .findFirst();
    }

    private Stream<DiagramItem> items(String kind, String code, String language) {
        return code == null
                ? Stream.empty()
                : runtime.diagrams().stream()
                        .filter(description -> description.name().equals(kind))
                        .flatMap(description -> fullest(description, code, language).stream());
    }

    private List<Picture> of(String code, List<String> kinds, String language, Progress progress) {
        List<Picture> pictures = new ArrayList<>();
        for (String kind : kinds) {
            items(kind, code, language)
                    .map(item -> Pictures.parts(kind, painter.scene(item, language, progress)))
                    .forEach(pictures::addAll);
        }
        return pictures;
    }

    private Optional<DiagramItem> fullest(
            DiagramDescription description, String code, String language) {
        return runtime.targets(description).stream()
                .filter(Jurisdiction.class::isInstance)
                .map(Jurisdiction.class::cast)
                .filter(country -> code.equals(country.getIsoCode()))
                .filter(country -> size(description, country, language) > 0)
                .max(Comparator.comparing(country -> size(description, country, language)))
                .map(
                        country ->
                                new DiagramItem(
                                        description.name() + "-" + code,
                                        description,
                                        country,
                                        Optional.empty()));
    }

    private int size(DiagramDescription description, Jurisdiction country, String language) {
        return runtime.create(description, country, language).getOwnedDiagramElements().size();
    }
}
