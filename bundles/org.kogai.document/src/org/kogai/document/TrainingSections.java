// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.institutions.Body;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionKind;
import org.kogai.model.governance.institutions.InstitutionsPackage;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.institutions.MandateVerb;
import org.kogai.model.governance.training.Textbook;
import org.kogai.model.governance.training.TrainingCourse;
import org.kogai.model.governance.training.TrainingPackage;
import org.kogai.model.governance.training.TrainingScheme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who trains in a country, and what was made for the training. */
final class TrainingSections {
    private TrainingSections() {}

    /** Bodies that teach or are charged with training. */
    static void bodies(CountryFrame frame) {
        Manuscript manuscript = frame.manuscript();
        Wording wording = frame.wording();
        manuscript.heading(1, "section.trainingBodies");
        List<List<Table.Cell>> rows =
                frame.presentInstitutions().stream()
                        .filter(body -> teaches(body) || !tasks(body).isEmpty())
                        .map(body -> row(frame, body))
                        .toList();
        if (rows.isEmpty()) {
            manuscript.paragraph("report.trainingBodies.none");
            return;
        }
        manuscript.paragraph("report.trainingBodies", manuscript.nextTable());
        manuscript.table(
                "table.trainingBodies",
                List.of(
                        wording.column("body", 4),
                        wording.column("kind", 2),
                        wording.column("mandate", 4),
                        wording.column("sources", 1.8)),
                rows);
    }

    private static boolean teaches(Institution body) {
        return body.getKind() == InstitutionKind.UNIVERSITY;
    }

    private static List<Mandate> tasks(Body body) {
        return Stream.concat(
                        body.getMandates().stream()
                                .filter(CountryFrame::isPresent)
                                .filter(mandate -> mandate.getVerb() == MandateVerb.TRAIN),
                        body.getUnits().stream().flatMap(unit -> tasks(unit).stream()))
                .toList();
    }

    private static List<Table.Cell> row(CountryFrame frame, Institution body) {
        Wording wording = frame.wording();
        return List.of(
                Table.Cell.of(wording.name(body)),
                frame.cell(wording.word(body, InstitutionsPackage.Literals.INSTITUTION__KIND)),
                tasks(frame, body),
                new Table.Cell(
                        tasks(body).isEmpty()
                                ? List.of(wording.sources(body))
                                : tasks(body).stream().map(wording::sources).toList()));
    }

    private static Table.Cell tasks(CountryFrame frame, Institution body) {
        Wording wording = frame.wording();
        return tasks(body).isEmpty()
                ? wording.cell(wording.phrases().of("bodies.noBasis"))
                : new Table.Cell(
                        tasks(body).stream()
                                .map(
                                        task ->
                                                task.getScope().isEmpty()
                                                        ? wording.name(task)
                                                        : wording.text(task.getScope()))
                                .toList());
    }

    /** Courses and textbooks that were made. */
    static void tools(CountryFrame frame) {
        Manuscript manuscript = frame.manuscript();
        Wording wording = frame.wording();
        manuscript.heading(1, "section.tools");
        List<TrainingScheme> schemes = schemes(frame);
        List<Textbook> books = books(frame);
        if (schemes.isEmpty() && books.isEmpty()) {
            manuscript.paragraph("report.tools.none");
            return;
        }
        for (TrainingScheme scheme : schemes) {
            manuscript.add(
                    Paragraph.of(
                            Wording.join(
                                    wording.statedName(scheme),
                                    List.of(
                                            wording.phrase(
                                                    "report.scheme",
                                                    wording.word(scheme.getStatus()),
                                                    scheme.getCourses().size())))));
        }
        courses(frame, schemes);
        manuscript.figures("report.trainingMap", frame.pictures("TrainingMap"));
        chapters(frame, books);
    }

    private static List<TrainingScheme> schemes(CountryFrame frame) {
        return frame.model().workspaces().stream()
                .flatMap(file -> file.getTrainingSchemes().stream())
                .filter(scheme -> frame.isOfCountry(scheme.getJurisdiction()))
                .toList();
    }

    /** Textbooks in a language of the country, which is all that ties them to it. */
    static List<Textbook> books(CountryFrame frame) {
        return frame.model().workspaces().stream()
                .flatMap(file -> file.getTextbooks().stream())
                .filter(book -> frame.jurisdiction().getLanguages().contains(book.getLanguage()))
                .toList();
    }

    private static void courses(CountryFrame frame, List<TrainingScheme> schemes) {
        List<TrainingCourse> courses =
                schemes.stream().flatMap(scheme -> scheme.getCourses().stream()).toList();
        if (courses.isEmpty()) {
            // A scheme says itself that it has no course.
            if (schemes.isEmpty()) {
                frame.manuscript().paragraph("report.courses.none");
            }
            return;
        }
        Wording wording = frame.wording();
        frame.manuscript().paragraph("report.courses", frame.manuscript().nextTable());
        frame.manuscript()
                .table(
                        "table.courses",
                        List.of(
                                wording.column("course", 3.4),
                                wording.column("audience", 1.6),
                                wording.column("mode", 1.6),
                                wording.column("hours", 1.2),
                                wording.column("modules", 4)),
                        courses.stream().map(course -> row(frame, course)).toList());
    }

    private static List<Table.Cell> row(CountryFrame frame, TrainingCourse course) {
        Wording wording = frame.wording();
        return List.of(
                Table.Cell.of(wording.statedName(course)),
                frame.cell(
                        wording.word(
                                course,
                                TrainingPackage.Literals.TRAINING_COURSE__TARGET,
                                "given.notDecided")),
                frame.cell(
                        wording.word(
                                course,
                                TrainingPackage.Literals.TRAINING_COURSE__MODE,
                                "given.notDecided")),
                frame.cell(
                        course.getTotalHours() > 0 ? wording.number(course.getTotalHours()) : ""),
                Table.Cell.of(wording.names(course.getModules())));
    }

    private static void chapters(CountryFrame frame, List<Textbook> books) {
        if (books.isEmpty()) {
            frame.manuscript().paragraph("report.books.none");
            return;
        }
        Wording wording = frame.wording();
        frame.manuscript().paragraph("report.books", frame.manuscript().nextTable());
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Textbook book : books) {
            rows.add(frame.group(wording.statedName(book)));
            book.getChapters()
                    .forEach(
                            chapter ->
                                    rows.add(
                                            List.of(
                                                    Table.Cell.of(wording.statedName(chapter)),
                                                    frame.cell(
                                                            chapter.getPages() > 0
                                                                    ? wording.number(
                                                                            chapter.getPages())
                                                                    : ""),
                                                    frame.cell(wording.word(chapter.getState())))));
        }
        frame.manuscript()
                .table(
                        "table.books",
                        List.of(
                                wording.column("bookChapter", 6),
                                wording.column("pages", 1.6),
                                wording.column("state", 1.6)),
                        rows);
    }
}
