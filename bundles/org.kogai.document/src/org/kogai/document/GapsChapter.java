// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.policy.PolicyPackage;

import java.util.List;

/** What is missing, weak or in conflict, with the evidence. */
final class GapsChapter {
    private GapsChapter() {}

    static void write(CountryFrame frame) {
        Manuscript manuscript = frame.manuscript();
        List<Gap> gaps = frame.gaps();
        manuscript.heading(1, "chapter.gaps");
        if (gaps.isEmpty()) {
            manuscript.paragraph("gaps.none");
            return;
        }
        manuscript.paragraph("gaps.overview", manuscript.nextTable());
        manuscript.table(
                "table.gaps",
                List.of(
                        frame.column("code", 1),
                        frame.column("gap", 5.4),
                        frame.column("kind", 1.6),
                        frame.column("severity", 1.4),
                        frame.column("answeredBy", 2.2)),
                gaps.stream().map(gap -> row(frame, gap)).toList());
        List<Picture> pictures = frame.pictures("GapTrace");
        manuscript.figures("gaps.figure", pictures);
        notShown(frame, pictures);
        gaps.forEach(gap -> section(frame, gap));
    }

    /** Names the gaps of the table that the figures leave out, such as those of a contract. */
    private static void notShown(CountryFrame frame, List<Picture> pictures) {
        Wording wording = frame.wording();
        List<List<Inline>> others =
                frame.gaps().stream()
                        .filter(gap -> pictures.stream().noneMatch(picture -> picture.shows(gap)))
                        .map(gap -> List.<Inline>of(frame.link(gap)))
                        .toList();
        if (!pictures.isEmpty() && !others.isEmpty()) {
            frame.manuscript()
                    .add(
                            new Paragraph(
                                    Wording.join(
                                            List.of(wording.phrase("gaps.notShown")),
                                            wording.separated(others),
                                            List.of(wording.phrase("stop"))),
                                    Paragraph.Style.LEGEND));
        }
    }

    private static List<Table.Cell> row(CountryFrame frame, Gap gap) {
        Wording wording = frame.wording();
        List<PolicyMeasure> answers = frame.answers(gap);
        return List.of(
                Table.Cell.of(List.of(frame.link(gap))),
                Table.Cell.of(wording.name(gap)),
                frame.cell(wording.word(gap, PolicyPackage.Literals.GAP__KIND, "given.noKind")),
                frame.cell(
                        wording.word(
                                gap, PolicyPackage.Literals.GAP__SEVERITY, "given.notAssessed")),
                answers.isEmpty()
                        ? Table.Cell.of(List.of(wording.phrase("gaps.open")))
                        : new Table.Cell(
                                answers.stream()
                                        .map(answer -> List.<Inline>of(frame.link(answer)))
                                        .toList()));
    }

    private static void section(CountryFrame frame, Gap gap) {
        Wording wording = frame.wording();
        Manuscript manuscript = frame.manuscript();
        manuscript.heading(
                2,
                frame.anchor(gap),
                Wording.join(
                        List.of(wording.plain(frame.link(gap).text() + " ")), wording.name(gap)));
        List<Inline> description = wording.text(gap.getDescription());
        List<Inline> support = wording.support(gap);
        if (!description.isEmpty()) {
            manuscript.add(Paragraph.of(Wording.join(description, support)));
        } else if (!support.isEmpty()) {
            manuscript.add(
                    Paragraph.of(Wording.join(List.of(wording.phrase("gaps.stated")), support)));
        }
        if (frame.answers(gap).isEmpty()) {
            manuscript.paragraph("gaps.unanswered");
        }
        evidence(frame, gap);
        List<Element> affected = affected(gap);
        if (!affected.isEmpty()) {
            manuscript.add(
                    Paragraph.of(
                            Wording.join(
                                    List.of(wording.phrase("gaps.affects")),
                                    wording.names(affected),
                                    List.of(wording.phrase("stop")))));
        }
    }

    /** What a gap affects; that it affects its own country goes without saying. */
    private static List<Element> affected(Gap gap) {
        return gap.getAffects().stream()
                .filter(element -> element != gap.getJurisdiction())
                .toList();
    }

    private static void evidence(CountryFrame frame, Gap gap) {
        Wording wording = frame.wording();
        List<List<Inline>> items =
                gap.getCitations().stream()
                        .filter(citation -> !citation.getOwnWords().isEmpty())
                        .filter(citation -> citation.getSource() != null)
                        .map(citation -> item(frame, wording, citation))
                        .toList();
        if (!items.isEmpty()) {
            frame.manuscript().label("gaps.evidence");
            frame.manuscript().add(new BulletList(items));
        }
    }

    private static List<Inline> item(CountryFrame frame, Wording wording, Citation citation) {
        return Wording.join(
                wording.text(citation.getOwnWords()),
                List.of(wording.space(), frame.citations().of(citation)));
    }
}
