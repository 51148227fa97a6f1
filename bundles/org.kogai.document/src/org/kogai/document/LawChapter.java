// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.Texts;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.Source;
import org.kogai.model.governance.law.LawPackage;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.law.Provision;
import org.kogai.semantics.LegalForce;
import org.kogai.semantics.LegalLevel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Present law: instruments from the highest level down, then the provisions that matter. */
final class LawChapter {
    private LawChapter() {}

    static void write(CountryFrame frame) {
        Manuscript manuscript = frame.manuscript();
        List<LegalInstrument> instruments = ranked(frame.presentInstruments());
        Map<LegalForce, List<LegalInstrument>> others = frame.otherInstruments();
        manuscript.heading(1, "chapter.law");
        manuscript.heading(2, "section.instruments");
        if (instruments.isEmpty() && others.isEmpty()) {
            manuscript.paragraph("law.none");
            return;
        }
        List<LegalInstrument> all =
                Stream.concat(instruments.stream(), others.values().stream().flatMap(List::stream))
                        .toList();
        manuscript.paragraph(
                "law.instruments",
                instruments.size(),
                manuscript.nextTable(),
                all.size() - instruments.size());
        manuscript.table(
                "table.instruments",
                List.of(
                        frame.column("kind", 2.2),
                        frame.column("instrument", 4.1),
                        frame.column("number", 2.2),
                        frame.column("promulgated", 3.1),
                        frame.column("status", 2.3),
                        frame.column("sources", 2.3)),
                rows(frame, instruments, others));
        manuscript.figures("law.figure", frame.pictures("LegalHierarchy"));
        provisions(frame, all);
    }

    /** Instruments from the highest level down, those of one kind beside each other. */
    static List<LegalInstrument> ranked(List<LegalInstrument> instruments) {
        return instruments.stream()
                .sorted(
                        Comparator.<LegalInstrument, LegalLevel>comparing(LegalLevel::of)
                                .thenComparing(law -> law.isSetKind() ? 0 : 1)
                                .thenComparing(LegalInstrument::getKind))
                .toList();
    }

    /** A row for each instrument; those that may not apply come last, under titles. */
    private static List<List<Table.Cell>> rows(
            CountryFrame frame,
            List<LegalInstrument> instruments,
            Map<LegalForce, List<LegalInstrument>> others) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        instruments.forEach(law -> rows.add(row(frame, law)));
        others.forEach(
                (force, laws) -> {
                    rows.add(frame.group(List.of(frame.wording().phrase("law." + force))));
                    laws.forEach(law -> rows.add(row(frame, law)));
                });
        return rows;
    }

    private static List<Table.Cell> row(CountryFrame frame, LegalInstrument law) {
        Wording wording = frame.wording();
        return List.of(
                frame.cell(wording.word(law, LawPackage.Literals.LEGAL_INSTRUMENT__KIND)),
                Table.Cell.of(wording.name(law)),
                frame.cell(law.getNumber() == null ? "" : law.getNumber()),
                frame.cell(wording.date(law.getPromulgated())),
                frame.cell(
                        wording.word(
                                law,
                                LawPackage.Literals.LEGAL_INSTRUMENT__STATUS,
                                "given.noStatus")),
                Table.Cell.of(wording.sources(law)));
    }

    private static void provisions(CountryFrame frame, List<LegalInstrument> instruments) {
        List<List<Table.Cell>> rows =
                instruments.stream().flatMap(law -> rows(frame, law).stream()).toList();
        if (rows.isEmpty()) {
            return;
        }
        Manuscript manuscript = frame.manuscript();
        manuscript.heading(2, "section.provisions");
        manuscript.paragraph("law.provisions", manuscript.nextTable());
        manuscript.table(
                "table.provisions",
                List.of(
                        frame.column("provision", 1.7),
                        frame.column("content", 6.6),
                        frame.column("sources", 2.2)),
                rows);
        List<String> notes = new ArrayList<>();
        if (instruments.stream().anyMatch(law -> hasUnread(frame.wording(), law))) {
            notes.add("law.unread");
        }
        if (instruments.stream().anyMatch(law -> !bare(frame.wording(), law).isEmpty())) {
            notes.add("law.bare");
        }
        manuscript.legend(notes);
    }

    /** Rows of the provisions of one instrument, with its name above them. */
    private static List<List<Table.Cell>> rows(CountryFrame frame, LegalInstrument law) {
        List<Provision> bare = bare(frame.wording(), law);
        List<List<Table.Cell>> rows = new ArrayList<>();
        present(law)
                .filter(provision -> !bare.contains(provision))
                .forEach(provision -> rows.add(row(frame, provision)));
        if (!bare.isEmpty()) {
            rows.add(bareRow(frame, law, bare));
        }
        if (!rows.isEmpty()) {
            rows.add(0, frame.group(frame.named(law)));
        }
        return rows;
    }

    private static Stream<Provision> present(LegalInstrument law) {
        return law.getProvisions().stream()
                .filter(CountryFrame::isPresent)
                .flatMap(LawChapter::withParts);
    }

    /** Provisions of which no more than the headings are known. */
    private static List<Provision> bare(Wording wording, LegalInstrument law) {
        return present(law).filter(provision -> isBare(wording, law, provision)).toList();
    }

    private static boolean hasUnread(Wording wording, LegalInstrument law) {
        return present(law)
                .filter(provision -> CountryFrame.place(provision).isEmpty())
                .anyMatch(provision -> !isBare(wording, law, provision));
    }

    /** Whether nothing but the heading of a provision is known, from sources of the instrument. */
    private static boolean isBare(Wording wording, LegalInstrument law, Provision provision) {
        return provision.getConfidence() == Confidence.SOURCED
                && (provision.getSummary().isEmpty() || isSaid(wording, provision))
                && provision.getObligations().isEmpty()
                && !provision.getName().isEmpty()
                && sources(law).containsAll(sources(provision));
    }

    private static List<Source> sources(Element element) {
        return element.getCitations().stream().map(Citation::getSource).toList();
    }

    /** One row for all provisions of which only the headings are known. */
    private static List<Table.Cell> bareRow(
            CountryFrame frame, LegalInstrument law, List<Provision> bare) {
        Wording wording = frame.wording();
        return List.of(
                frame.cell(wording.phrases().of("law.dash")),
                Table.Cell.of(
                        wording.separated(
                                bare.stream()
                                        .map(provision -> heading(wording, provision))
                                        .toList())),
                Table.Cell.of(wording.sources(law)));
    }

    /** Name with the place, where the name has not its number already. */
    private static List<Inline> heading(Wording wording, Provision provision) {
        String place = CountryFrame.place(provision);
        String name = SameWords.plain(wording.label(provision));
        boolean named = place.isEmpty() || name.contains(place.replaceAll("\\D+", " ").strip());
        return named
                ? wording.name(provision)
                : Wording.join(
                        wording.name(provision),
                        List.of(wording.phrase("law.bare.place", wording.place(place))));
    }

    private static Stream<Provision> withParts(Provision provision) {
        return Stream.concat(
                Stream.of(provision), provision.getParts().stream().flatMap(LawChapter::withParts));
    }

    private static List<Table.Cell> row(CountryFrame frame, Provision provision) {
        Wording wording = frame.wording();
        List<List<Inline>> content = new ArrayList<>();
        List<Inline> caption = wording.text(provision.getName());
        List<Inline> summary = wording.text(provision.getSummary());
        if (!caption.isEmpty()) {
            content.add(caption.stream().map(CountryFrame::strong).toList());
        }
        if (!summary.isEmpty() && !isSaid(wording, provision)) {
            content.add(summary);
        }
        provision.getObligations().forEach(duty -> content.add(duty(wording, duty)));
        String place = CountryFrame.place(provision);
        return List.of(
                frame.cell(
                        place.isEmpty() ? wording.phrases().of("law.dash") : wording.place(place)),
                new Table.Cell(content),
                Table.Cell.of(wording.sources(provision)));
    }

    private static boolean isSaid(Wording wording, Provision provision) {
        return Texts.nearest(provision.getSummary(), wording.language())
                .map(
                        summary ->
                                SameWords.plain(wording.label(provision))
                                        .contains(SameWords.plain(summary.getValue())))
                .orElse(false);
    }

    private static List<Inline> duty(Wording wording, Obligation duty) {
        List<Inline> who =
                duty.getAddressee() == null ? List.of() : wording.name(duty.getAddressee());
        List<Inline> what =
                duty.getAction().isEmpty() ? wording.name(duty) : wording.text(duty.getAction());
        Text modality =
                wording.plain(wording.phrases().of("duty", wording.word(duty.getModality())));
        return Wording.join(who, List.of(modality), what);
    }
}
