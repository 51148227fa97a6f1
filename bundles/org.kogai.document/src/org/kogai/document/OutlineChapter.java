// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.PartialDate;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.model.governance.Reliability;
import org.kogai.model.governance.Source;
import org.kogai.model.governance.SourceKind;
import org.kogai.model.governance.contract.Deliverable;
import org.kogai.model.governance.contract.ScheduleItem;
import org.kogai.model.governance.contract.StaffMember;
import org.kogai.model.governance.contract.Subcontractor;
import org.kogai.model.governance.contract.WorkItem;
import org.kogai.model.governance.cooperation.EngagementState;
import org.kogai.model.governance.cooperation.Programme;
import org.kogai.model.governance.law.LegalInstrument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the work was, how it was done and by whom, and when. */
final class OutlineChapter {
    private final ReportFrame frame;
    private final Wording wording;
    private final Manuscript manuscript;

    private OutlineChapter(ReportFrame frame) {
        this.frame = frame;
        this.wording = frame.wording();
        this.manuscript = frame.manuscript();
    }

    static void write(ReportFrame frame) {
        new OutlineChapter(frame).write();
    }

    private void write() {
        manuscript.heading(1, "chapter.outline");
        purpose();
        scope();
        method();
        organisation();
        schedule();
    }

    private void purpose() {
        manuscript.heading(2, "section.purpose");
        String state = "report.purpose." + (isAllHeld() ? "held" : "planned");
        manuscript.add(
                Paragraph.of(
                        Wording.join(
                                List.of(wording.phrase(state + ".before")),
                                wording.statedName(frame.contract()),
                                List.of(wording.phrase(state + ".after")))));
        List<List<Inline>> background = new ArrayList<>();
        frame.planned(LegalInstrument.class).forEach(law -> background.add(background(law, "")));
        programmes()
                .forEach(
                        programme ->
                                background.add(
                                        background(
                                                programme, wording.date(programme.getAdopted()))));
        if (background.isEmpty()) {
            manuscript.paragraph("report.background.none");
        } else {
            manuscript.paragraph("report.background");
            manuscript.add(new BulletList(background));
        }
    }

    private boolean isAllHeld() {
        return frame.events().stream()
                .noneMatch(event -> event.getState() == EngagementState.PLANNED);
    }

    private List<Programme> programmes() {
        Stream<Programme> ofEvents =
                frame.events().stream()
                        .flatMap(event -> event.getProgrammeItems().stream())
                        .map(item -> (Programme) item.eContainer());
        return Stream.concat(frame.planned(Programme.class).stream(), ofEvents).distinct().toList();
    }

    private List<Inline> background(Element element, String date) {
        List<Inline> name =
                date.isEmpty()
                        ? wording.name(element)
                        : Wording.join(
                                wording.name(element),
                                List.of(wording.phrase("report.adopted", date)));
        List<Inline> words =
                element.getCitations().stream()
                        .filter(citation -> !citation.getOwnWords().isEmpty())
                        .flatMap(citation -> wording.text(citation.getOwnWords()).stream())
                        .toList();
        return Wording.join(
                name,
                words.isEmpty()
                        ? List.of()
                        : List.of(wording.plain(wording.phrases().of("label.colon"))),
                words,
                wording.support(element));
    }

    private void scope() {
        manuscript.heading(2, "section.scope");
        List<WorkItem> work = frame.contract().getWorkItems();
        if (work.isEmpty()) {
            manuscript.paragraph("report.work.none");
            return;
        }
        manuscript.paragraph("report.work", manuscript.nextTable());
        manuscript.table(
                "table.work",
                List.of(
                        wording.column("clause", 1.3),
                        wording.column("workItem", 6),
                        wording.column("sources", 1.7)),
                work.stream()
                        .map(
                                item ->
                                        List.of(
                                                wording.cell(
                                                        item.getSection() == null
                                                                ? ""
                                                                : item.getSection()),
                                                Table.Cell.of(wording.name(item)),
                                                Table.Cell.of(wording.sources(item))))
                        .toList());
    }

    private void method() {
        manuscript.heading(2, "section.method");
        List<Source> sources = Citations.distinct(frame.model().sources(), wording.language());
        if (sources.isEmpty()) {
            manuscript.paragraph("report.method.none");
            return;
        }
        manuscript.paragraph("report.method", sources.size(), manuscript.nextTable());
        List<Table.Column> columns = new ArrayList<>();
        columns.add(wording.column("sourceKind", 3));
        List<Reliability> degrees =
                List.of(Reliability.PRIMARY, Reliability.SECONDARY, Reliability.HEARSAY);
        degrees.forEach(degree -> columns.add(new Table.Column(wording.word(degree), 2, true)));
        manuscript.table(
                "table.sourceKinds",
                columns,
                Stream.concat(
                                SourceKind.VALUES.stream().map(kind -> of(kind, sources)),
                                Stream.of(ofNoKind(sources)))
                        .filter(some -> !some.isEmpty())
                        .map(some -> row(some, degrees))
                        .toList());
    }

    private static List<Source> of(SourceKind kind, List<Source> sources) {
        return sources.stream().filter(it -> it.isSetKind() && it.getKind() == kind).toList();
    }

    private static List<Source> ofNoKind(List<Source> sources) {
        return sources.stream().filter(it -> !it.isSetKind()).toList();
    }

    private List<Table.Cell> row(List<Source> sources, List<Reliability> degrees) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(
                wording.cell(
                        wording.word(
                                sources.get(0),
                                GovernancePackage.Literals.SOURCE__KIND,
                                "given.noKind")));
        for (Reliability degree : degrees) {
            long count = sources.stream().filter(it -> it.getReliability() == degree).count();
            cells.add(wording.cell(Long.toString(count)));
        }
        return cells;
    }

    private void organisation() {
        manuscript.heading(2, "section.organisation");
        List<StaffMember> staff = frame.contract().getStaff();
        if (staff.isEmpty()) {
            manuscript.paragraph("report.staff.none");
        } else {
            manuscript.paragraph("report.staff", manuscript.nextTable());
            manuscript.table(
                    "table.staff",
                    List.of(wording.column("staff", 3), wording.column("expertise", 6)),
                    staff.stream().map(member -> row(member, staff)).toList());
        }
        List<Subcontractor> others = frame.contract().getSubcontractors();
        if (!others.isEmpty()) {
            manuscript.add(
                    Paragraph.of(
                            Wording.join(
                                    List.of(wording.phrase("report.subcontractors")),
                                    wording.separated(
                                            others.stream().map(this::subcontractor).toList()))));
        }
    }

    private List<Inline> subcontractor(Subcontractor one) {
        return one.isFlowDownAgreed()
                ? wording.name(one)
                : Wording.join(
                        wording.name(one), List.of(wording.phrase("report.subcontractors.open")));
    }

    /** One who works on the contract; a person's name belongs in the list of handlers only. */
    private List<Table.Cell> row(StaffMember member, List<StaffMember> staff) {
        return List.of(
                member.getPerson() == null
                        ? Table.Cell.of(wording.name(member))
                        : wording.cell(
                                wording.phrases().of("report.member", staff.indexOf(member) + 1)),
                Table.Cell.of(
                        wording.separated(
                                member.getExpertise().stream()
                                        .map(it -> List.<Inline>of(wording.plain(wording.word(it))))
                                        .toList())));
    }

    private void schedule() {
        manuscript.heading(2, "section.schedule");
        List<ScheduleItem> items = frame.contract().getSchedule();
        if (items.isEmpty()) {
            manuscript.paragraph("report.schedule.none");
            return;
        }
        manuscript.paragraph("report.schedule", manuscript.nextTable());
        manuscript.table(
                "table.schedule",
                List.of(
                        wording.column("scheduleItem", 4.4),
                        wording.column("from", 2),
                        wording.column("to", 2),
                        wording.column("state", 2.4)),
                items.stream().map(this::row).toList());
    }

    private List<Table.Cell> row(ScheduleItem item) {
        PartialDate start = item.getPeriod() == null ? null : item.getPeriod().getStart();
        PartialDate end = item.getPeriod() == null ? null : item.getPeriod().getEnd();
        return List.of(
                Table.Cell.of(wording.name(item)),
                wording.cell(wording.date(start)),
                wording.cell(wording.date(end)),
                wording.cell(state(item)));
    }

    private String state(ScheduleItem item) {
        Deliverable deliverable = item.getDeliverable();
        if (item.getEngagement() != null) {
            return wording.word(item.getEngagement().getState());
        }
        if (deliverable != null && deliverable.getDelivered() != null) {
            return wording.phrases()
                    .of("report.delivered", wording.date(deliverable.getDelivered()));
        }
        return deliverable == null ? "" : wording.word(EngagementState.PLANNED);
    }
}
