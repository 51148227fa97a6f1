// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.document.Picture;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.institutions.Jurisdiction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Diagrams for one document made of a template, each painted once. */
final class TemplatePictures {
    private final DiagramPainter painter;
    private final Element subject;
    private final Optional<Jurisdiction> country;
    private final Edition edition;
    private final Progress progress;
    private final Map<String, List<Picture>> painted = new HashMap<>();

    TemplatePictures(
            DiagramPainter painter,
            Element subject,
            Optional<Jurisdiction> country,
            Edition edition,
            Progress progress) {
        this.painter = painter;
        this.subject = subject;
        this.country = country;
        this.edition = edition;
        this.progress = progress;
    }

    /** Diagrams of the country. */
    List<Picture> ofCountry(List<DiagramItem> featured) {
        return featured.stream()
                .filter(item -> country.filter(item::isAbout).isPresent())
                .flatMap(item -> paint(item).stream())
                .toList();
    }

    /** The diagram of this name; for the name of a kind, those of the subject or its country. */
    List<Picture> named(String name, List<DiagramItem> diagrams) {
        List<DiagramItem> kind =
                diagrams.stream().filter(item -> item.description().name().equals(name)).toList();
        List<DiagramItem> own = kind.stream().filter(item -> item.isAbout(subject)).toList();
        return diagrams.stream()
                .filter(
                        item ->
                                item.name().equals(name)
                                        || own.contains(item)
                                        || own.isEmpty() && isOfCountry(item, kind))
                .flatMap(item -> paint(item).stream())
                .toList();
    }

    private boolean isOfCountry(DiagramItem item, List<DiagramItem> kind) {
        return kind.contains(item) && country.filter(item::isAbout).isPresent();
    }

    private List<Picture> paint(DiagramItem item) {
        List<Picture> known = painted.get(item.name());
        if (known != null) {
            return known;
        }
        List<Picture> pictures =
                Pictures.parts(
                        item.description().name(),
                        painter.scene(item, edition.language(), progress));
        painted.put(item.name(), pictures);
        return pictures;
    }
}
