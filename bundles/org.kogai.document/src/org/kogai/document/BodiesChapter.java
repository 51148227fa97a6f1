// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.Texts;
import org.kogai.model.governance.cooperation.Counterpart;
import org.kogai.model.governance.institutions.Body;
import org.kogai.model.governance.institutions.InstitutionRelation;
import org.kogai.model.governance.institutions.Mandate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who does what: mandates with their legal basis, and how the bodies are linked. */
final class BodiesChapter {
    private BodiesChapter() {}

    static void write(CountryFrame frame) {
        Manuscript manuscript = frame.manuscript();
        List<Body> bodies =
                frame.presentInstitutions().stream().flatMap(BodiesChapter::withUnits).toList();
        manuscript.heading(1, "chapter.bodies");
        if (bodies.isEmpty()) {
            manuscript.paragraph("bodies.none");
            return;
        }
        counterparts(frame);
        if (bodies.stream().allMatch(BodiesChapter::isBare)) {
            manuscript.paragraph("bodies.bare");
        }
        manuscript.figures("bodies.figure", frame.pictures("InstitutionMap"));
        mandates(frame, bodies);
        relations(frame, bodies);
        manuscript.figures("bodies.overlap", frame.pictures("MandateOverlap"));
    }

    private static Stream<Body> withUnits(Body body) {
        return Stream.concat(
                Stream.of(body),
                body.getUnits().stream()
                        .filter(CountryFrame::isPresent)
                        .flatMap(BodiesChapter::withUnits));
    }

    /** Whether nothing is said of a body but its name. */
    private static boolean isBare(Body body) {
        return body.getMandates().isEmpty() && body.getRelations().isEmpty();
    }

    /** Counterparts, each once, though several projects may name it. */
    private static void counterparts(CountryFrame frame) {
        Map<String, Counterpart> partners = new LinkedHashMap<>();
        frame.model()
                .counterparts()
                .filter(partner -> partner.getBody() != null)
                .filter(partner -> frame.isOfCountry(partner.getJurisdiction()))
                .forEach(
                        partner ->
                                partners.putIfAbsent(
                                        Texts.label(partner.getBody(), frame.wording().language()),
                                        partner));
        List<List<Inline>> names =
                partners.values().stream()
                        .map(
                                partner ->
                                        Wording.join(
                                                frame.wording().name(partner.getBody()),
                                                frame.wording().support(partner)))
                        .toList();
        if (!names.isEmpty()) {
            frame.manuscript()
                    .add(
                            Paragraph.of(
                                    Wording.join(
                                            List.of(frame.wording().phrase("bodies.counterpart")),
                                            frame.wording().separated(names))));
        }
    }

    private static void mandates(CountryFrame frame, List<Body> bodies) {
        Manuscript manuscript = frame.manuscript();
        List<List<Table.Cell>> rows =
                bodies.stream().flatMap(body -> rows(frame, body).stream()).toList();
        if (rows.isEmpty()) {
            return;
        }
        manuscript.heading(2, "section.mandates");
        manuscript.paragraph("bodies.mandates", manuscript.nextTable());
        manuscript.table(
                "table.mandates",
                List.of(
                        frame.column("mandate", 4.6),
                        frame.column("legalBasis", 4),
                        frame.column("sources", 2)),
                rows);
        if (bodies.stream()
                .flatMap(body -> body.getMandates().stream())
                .filter(CountryFrame::isPresent)
                .anyMatch(mandate -> frame.isStarred(mandate.getProvisions()))) {
            manuscript.legend(List.of("place.star.note"));
        }
    }

    /** Rows of the mandates of one body, with its name above them. */
    private static List<List<Table.Cell>> rows(CountryFrame frame, Body body) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        body.getMandates().stream()
                .filter(CountryFrame::isPresent)
                .forEach(mandate -> rows.add(row(frame, mandate)));
        if (!rows.isEmpty()) {
            rows.add(0, frame.group(frame.wording().name(body)));
        }
        return rows;
    }

    private static List<Table.Cell> row(CountryFrame frame, Mandate mandate) {
        Wording wording = frame.wording();
        List<List<Inline>> task = new ArrayList<>();
        task.add(
                Wording.join(
                        List.of(
                                Text.strong(
                                        wording.word(mandate.getVerb()),
                                        wording.phrases().language()),
                                wording.plain(wording.phrases().of("label.colon"))),
                        mandate.getScope().isEmpty()
                                ? wording.name(mandate)
                                : wording.text(mandate.getScope())));
        if (!mandate.getMedia().isEmpty()) {
            task.add(
                    wording.separated(
                            mandate.getMedia().stream()
                                    .map(
                                            medium ->
                                                    List.<Inline>of(
                                                            wording.plain(wording.word(medium))))
                                    .toList()));
        }
        List<Inline> basis = frame.starred(mandate.getProvisions());
        return List.of(
                new Table.Cell(task),
                Table.Cell.of(basis.isEmpty() ? List.of(wording.phrase("bodies.noBasis")) : basis),
                Table.Cell.of(wording.sources(mandate)));
    }

    private static void relations(CountryFrame frame, List<Body> bodies) {
        Manuscript manuscript = frame.manuscript();
        List<List<Table.Cell>> rows =
                bodies.stream()
                        .flatMap(body -> body.getRelations().stream())
                        .filter(CountryFrame::isPresent)
                        .filter(relation -> relation.getTarget() != null)
                        .map(relation -> row(frame, relation))
                        .toList();
        if (rows.isEmpty()) {
            return;
        }
        manuscript.heading(2, "section.relations");
        manuscript.paragraph("bodies.relations", manuscript.nextTable());
        manuscript.table(
                "table.relations",
                List.of(
                        frame.column("body", 3.4),
                        frame.column("relation", 2),
                        frame.column("otherBody", 3.4),
                        frame.column("sources", 2.2)),
                rows);
    }

    private static List<Table.Cell> row(CountryFrame frame, InstitutionRelation relation) {
        Wording wording = frame.wording();
        return List.of(
                Table.Cell.of(wording.name(relation.getSource())),
                frame.cell(wording.word(relation.getKind())),
                Table.Cell.of(wording.name(relation.getTarget())),
                Table.Cell.of(wording.sources(relation)));
    }
}
