// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.diagram.paint.Scene;
import org.kogai.document.BulletContent.Bullet;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.cooperation.AgendaItem;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.law.LawPackage;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.policy.Comparison;
import org.kogai.model.governance.policy.ComparisonAxis;
import org.kogai.model.governance.policy.ComparisonCell;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.Milestone;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.policy.PolicyPackage;
import org.kogai.semantics.Governance;
import org.kogai.semantics.Places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes the slides for one dialogue with a country. */
final class DialogueComposer {
    private static final String JAPAN = "JP";

    private final Engagement event;
    private final CountryFrame country;
    private final Map<String, Scene> scenes;
    private final SlideShow show;

    /**
     * @param model all files in reach
     * @param scenes diagrams of the country by the name of their description
     */
    DialogueComposer(
            Governance model,
            Engagement event,
            String language,
            LocalDate date,
            Map<String, Scene> scenes) {
        this.event = event;
        this.scenes = Map.copyOf(scenes);
        Wording wording = SlideShow.wording(language);
        Jurisdiction subject = event.getJurisdiction();
        this.country =
                new CountryFrame(
                        model,
                        new Country(subject, false),
                        model.proposals()
                                .filter(it -> Country.is(subject, it.getJurisdiction()))
                                .toList(),
                        "country_",
                        wording,
                        new Citations(Places.in(wording.language())),
                        new Manuscript(wording),
                        List.of());
        this.show = new SlideShow(wording.label(event), subtitle(wording), wording, date);
    }

    private String subtitle(Wording wording) {
        return Stream.of(
                        wording.label(event.getJurisdiction()),
                        event.getPlace() == null ? "" : event.getPlace(),
                        wording.date(event.getDate()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(wording.phrases().of("separator")));
    }

    Deck compose() {
        List<AgendaItem> items = EventProgramme.items(event);
        show.points("event.items", items.stream().map(show::name).toList(), items);
        institutions();
        law();
        gaps();
        japan();
        measures();
        roadmap();
        questions();
        return show.deck();
    }

    private void institutions() {
        List<Institution> bodies = country.presentInstitutions();
        if (scenes.containsKey("MandateOverlap")) {
            show.add("chapter.bodies", of("MandateOverlap"), bodies);
            return;
        }
        show.table(
                "chapter.bodies",
                List.of(show.column("body", 4), show.column("mandate", 8)),
                bodies.stream()
                        .filter(body -> !body.getMandates().isEmpty())
                        .map(body -> List.of(show.stated(body), names(body.getMandates())))
                        .toList(),
                bodies);
    }

    private DiagramContent of(String diagram) {
        return DiagramContent.of(diagram, scenes.get(diagram));
    }

    private String names(List<? extends Element> elements) {
        return elements.stream().map(show::name).collect(Collectors.joining("\n"));
    }

    private void law() {
        law("chapter.law", LawChapter.ranked(country.presentInstruments()));
        List<LegalInstrument> others =
                country.otherInstruments().values().stream().flatMap(List::stream).toList();
        if (!others.isEmpty()) {
            law("dialogue.otherLaw", others);
        }
    }

    private void law(String key, List<LegalInstrument> laws) {
        show.table(
                key,
                List.of(
                        show.column("instrument", 5.5),
                        show.column("number", 2.4),
                        show.column("promulgated", 2.5),
                        show.column("status", 1.8)),
                laws.stream()
                        .map(
                                law ->
                                        List.of(
                                                show.stated(law),
                                                law.getNumber() == null ? "" : law.getNumber(),
                                                show.wording().date(law.getPromulgated()),
                                                show.wording()
                                                        .word(
                                                                law,
                                                                LawPackage.Literals
                                                                        .LEGAL_INSTRUMENT__STATUS,
                                                                "given.noStatus")))
                        .toList(),
                laws);
    }

    private void gaps() {
        List<Gap> gaps = country.gaps();
        show.table(
                "chapter.gaps",
                List.of(
                        show.column("code", 0.9),
                        show.column("gap", 6),
                        show.column("kind", 1.8),
                        show.column("severity", 1.6)),
                gaps.stream()
                        .map(
                                gap ->
                                        List.of(
                                                gap.getCode() == null ? "" : gap.getCode(),
                                                show.stated(gap),
                                                show.wording()
                                                        .word(
                                                                gap,
                                                                PolicyPackage.Literals.GAP__KIND,
                                                                "given.noKind"),
                                                show.wording()
                                                        .word(
                                                                gap,
                                                                PolicyPackage.Literals
                                                                        .GAP__SEVERITY,
                                                                "given.notAssessed")))
                        .toList(),
                gaps);
    }

    /** What Japan has beside what the country has, as a comparison in reach tells it. */
    private void japan() {
        List<ComparisonCell> shown = new ArrayList<>();
        List<List<String>> rows =
                comparison().map(comparison -> rows(comparison, shown)).orElse(List.of());
        show.table(
                "dialogue.japan",
                List.of(
                        show.column("axis", 2.2),
                        new Table.Column(show.phrase("dialogue.ofJapan"), 4.6),
                        new Table.Column(show.name(event.getJurisdiction()), 4.6)),
                rows,
                shown);
    }

    private Optional<Comparison> comparison() {
        return country.model().workspaces().stream()
                .flatMap(file -> file.getComparisons().stream())
                .filter(it -> has(it, JAPAN))
                .filter(it -> has(it, event.getJurisdiction().getIsoCode()))
                .findFirst();
    }

    private static boolean has(Comparison comparison, String code) {
        return comparison.getJurisdictions().stream()
                .anyMatch(one -> code != null && code.equals(one.getIsoCode()));
    }

    private List<List<String>> rows(Comparison comparison, List<ComparisonCell> shown) {
        List<List<String>> rows = new ArrayList<>();
        for (ComparisonAxis axis : ComparisonAxis.VALUES) {
            String japan = fact(comparison, axis, JAPAN, shown);
            if (!japan.isEmpty()) {
                String here = fact(comparison, axis, event.getJurisdiction().getIsoCode(), shown);
                rows.add(
                        List.of(
                                show.wording().word(axis),
                                japan,
                                here.isEmpty() ? show.phrase("comparison.nothing") : here));
            }
        }
        return rows;
    }

    private String fact(
            Comparison comparison, ComparisonAxis axis, String code, List<ComparisonCell> shown) {
        return cells(comparison, axis, code)
                .peek(shown::add)
                .map(cell -> PlainWords.of(show.wording().text(cell.getText())) + doubt(cell))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<ComparisonCell> cells(
            Comparison comparison, ComparisonAxis axis, String code) {
        return comparison.getCells().stream()
                .filter(cell -> cell.getAxis() == axis && is(cell, code));
    }

    private static boolean is(ComparisonCell cell, String code) {
        return cell.getJurisdiction() != null && code.equals(cell.getJurisdiction().getIsoCode());
    }

    private String doubt(Element element) {
        String marks = PlainWords.of(show.wording().support(element));
        return marks.isEmpty() ? "" : " " + marks;
    }

    private void measures() {
        List<PolicyMeasure> measures = country.measures();
        show.table(
                "summary.measures",
                List.of(
                        show.column("measure", 5),
                        show.column("horizon", 2.1),
                        show.column("instrumentNeeded", 1.9),
                        show.column("responsible", 3)),
                measures.stream()
                        .map(
                                measure ->
                                        List.of(
                                                show.undrafted(measure),
                                                show.wording()
                                                        .word(
                                                                measure,
                                                                PolicyPackage.Literals
                                                                        .POLICY_MEASURE__HORIZON,
                                                                "given.notDecided"),
                                                show.wording()
                                                        .word(
                                                                measure,
                                                                PolicyPackage.Literals
                                                                        .POLICY_MEASURE__INSTRUMENT_NEEDED,
                                                                "given.notDecided"),
                                                show.name(measure.getResponsible())))
                        .toList(),
                MeasureSources.of(measures));
    }

    private void roadmap() {
        List<Milestone> milestones = ScheduleChapter.milestones(country);
        if (scenes.containsKey("Roadmap")) {
            show.add("summary.roadmap", of("Roadmap"), MeasureSources.of(milestones));
            return;
        }
        show.table(
                "summary.roadmap",
                List.of(show.column("due", 2), show.column("milestone", 8)),
                milestones.stream()
                        .map(it -> List.of(show.wording().date(it.getDue()), show.undrafted(it)))
                        .toList(),
                MeasureSources.of(milestones));
    }

    /**
     * What the partners are asked: all that is in doubt, what was not found of them, and measures
     * that nobody leads yet.
     */
    private void questions() {
        List<Element> doubtful =
                Stream.<Element>concat(
                                country.gaps().stream(), country.presentInstruments().stream())
                        .filter(element -> element.getConfidence() != Confidence.SOURCED)
                        .toList();
        List<ComparisonCell> compared =
                comparison().stream()
                        .flatMap(it -> it.getCells().stream())
                        .filter(it -> is(it, event.getJurisdiction().getIsoCode()))
                        .filter(cell -> cell.getConfidence() != Confidence.SOURCED)
                        .toList();
        List<Bullet> questions = new ArrayList<>();
        ask(
                "dialogue.confirm",
                Stream.concat(doubtful.stream().map(show::name), compared.stream().map(this::said))
                        .toList(),
                questions);
        ask("dialogue.missing", unknown(), questions);
        ask(
                "dialogue.lead",
                country.measures().stream()
                        .filter(it -> it.getResponsible() == null)
                        .map(show::name)
                        .toList(),
                questions);
        List<Element> about = Stream.concat(doubtful.stream(), compared.stream()).toList();
        if (questions.isEmpty()) {
            show.points("dialogue.questions", List.of(), about);
        } else {
            show.add("dialogue.questions", new BulletContent(questions), about);
        }
    }

    private String said(ComparisonCell cell) {
        return show.phrase(
                "dialogue.said",
                show.wording().word(cell.getAxis()),
                PlainWords.of(show.wording().text(cell.getText())));
    }

    /** What Japan has and nothing was found of in the country, on one line. */
    private List<String> unknown() {
        String axes =
                comparison().stream()
                        .flatMap(
                                it ->
                                        ComparisonAxis.VALUES.stream()
                                                .filter(axis -> isOpen(it, axis)))
                        .map(show.wording()::word)
                        .collect(Collectors.joining(show.phrase("separator")));
        return axes.isEmpty() ? List.of() : List.of(axes);
    }

    private boolean isOpen(Comparison comparison, ComparisonAxis axis) {
        return cells(comparison, axis, JAPAN).findAny().isPresent()
                && cells(comparison, axis, event.getJurisdiction().getIsoCode())
                        .findAny()
                        .isEmpty();
    }

    private void ask(String key, List<String> about, List<Bullet> questions) {
        if (!about.isEmpty()) {
            questions.add(new Bullet(show.phrase(key), 0));
            about.forEach(it -> questions.add(new Bullet(it, 1)));
        }
    }
}
