// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.diagram.paint.Scene;
import org.kogai.document.Deck;
import org.kogai.document.DiagramContent;
import org.kogai.document.Document;
import org.kogai.document.Documents;
import org.kogai.document.Picture;
import org.kogai.document.Workbook;
import org.kogai.document.poi.DocxWriter;
import org.kogai.document.poi.PptxWriter;
import org.kogai.document.poi.XlsxWriter;
import org.kogai.document.poi.template.SlideMaster;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.MeetingOperationReport;
import org.kogai.model.governance.contract.SecurityStatusReport;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.Invitation;
import org.kogai.model.governance.cooperation.PolicyDialogue;
import org.kogai.model.governance.cooperation.Seminar;
import org.kogai.model.governance.policy.Comparison;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.semantics.Governance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Composes documents and writes them. */
public final class DocumentGeneration {
    /** Diagrams of a country that slides for a dialogue show. */
    private static final List<String> OF_DIALOGUES = List.of("MandateOverlap", "Roadmap");

    /** A diagram that takes more slides bores a meeting: a table then says the same. */
    private static final int MOST_IN_DIALOGUES = 4;

    private static final String CHART = "InformationManagementChart";

    private final Governance model;
    private final List<DiagramItem> diagrams;
    private final List<DiagramItem> featured;
    private final DiagramPainter painter;
    private final ReportPictures reportPictures;
    private final Optional<SlideMaster> master;

    DocumentGeneration(
            Governance model,
            List<DiagramItem> diagrams,
            List<DiagramItem> featured,
            DiagramPainter painter,
            ReportPictures reportPictures) {
        this(model, diagrams, featured, painter, reportPictures, Optional.empty());
    }

    private DocumentGeneration(
            Governance model,
            List<DiagramItem> diagrams,
            List<DiagramItem> featured,
            DiagramPainter painter,
            ReportPictures reportPictures,
            Optional<SlideMaster> master) {
        this.master = master;
        this.model = model;
        this.diagrams = diagrams;
        this.featured = featured;
        this.painter = painter;
        this.reportPictures = reportPictures;
    }

    /** The same, with decks that have the look of a master. */
    public DocumentGeneration with(SlideMaster look) {
        return new DocumentGeneration(
                model, diagrams, featured, painter, reportPictures, Optional.of(look));
    }

    /**
     * Stages one file per document and format.
     *
     * @throws CancelledException when it was cancelled
     * @throws OutputException when a file cannot be written
     */
    public void generate(
            List<DocumentItem> documents, Edition edition, OutputFolder out, Progress progress) {
        if (edition.omissions().contains(Omission.DOUBTS)) {
            writeConfirmed(documents, edition, out, progress);
        } else {
            write(documents, edition, out, progress);
        }
    }

    private void writeConfirmed(
            List<DocumentItem> documents, Edition edition, OutputFolder out, Progress progress) {
        ConfirmedModel confirmed =
                new ConfirmedModel(
                        model,
                        documents.stream().flatMap(item -> item.subject().stream()).toList());
        new DocumentGeneration(
                        confirmed.governance(), diagrams, featured, painter, reportPictures, master)
                .write(
                        documents.stream().map(item -> item.about(confirmed::copy)).toList(),
                        edition,
                        out,
                        progress);
    }

    private void write(
            List<DocumentItem> documents, Edition edition, OutputFolder out, Progress progress) {
        int done = 0;
        for (DocumentItem item : documents) {
            progress.working(Progress.Work.COMPOSE, item.name(), done++, documents.size());
            for (String extension : item.kind().extensions()) {
                OutputFolder.Content content = content(item, extension, edition, progress);
                progress.check();
                String name = item.fileName(edition.language(), extension);
                if (!extension.equals("xlsx") && item.kind().keepsEdits()) {
                    out.rewrite(name, content, edition);
                } else {
                    out.write(name, content);
                }
            }
        }
    }

    private OutputFolder.Content content(
            DocumentItem item, String extension, Edition edition, Progress progress) {
        String language = edition.language();
        LocalDate date = edition.date();
        return switch (item.kind()) {
            case PROPOSAL ->
                    cited(
                            proposal(subject(item, PolicyProposal.class), edition, progress),
                            edition);
            case REPORT -> cited(report(subject(item, Contract.class), edition, progress), edition);
            case SUMMARY -> pptx(summary(subject(item, Contract.class), edition));
            case DIALOGUE_SLIDES ->
                    pptx(dialogueSlides(subject(item, PolicyDialogue.class), edition, progress));
            case COMPARISON ->
                    comparison(subject(item, Comparison.class), extension, edition, progress);
            case SECURITY_STATUS ->
                    docx(Documents.securityStatus(subject(item, SecurityStatusReport.class), date));
            case MEETING_OPERATION_RECORD ->
                    docx(
                            Documents.meetingRecord(
                                    subject(item, MeetingOperationReport.class), date));
            case INFORMATION_HANDLERS ->
                    informationHandlers(
                            subject(item, Contract.class), extension, edition, progress);
            case AGENDA -> docx(Documents.agenda(subject(item, Engagement.class), language, date));
            case MINUTES ->
                    docx(Documents.minutes(subject(item, Engagement.class), language, date));
            case SEMINAR_PROGRAMME ->
                    docx(Documents.seminarProgramme(subject(item, Seminar.class), language, date));
            case ITINERARY ->
                    docx(Documents.itinerary(subject(item, Invitation.class), language, date));
            case REGISTERS -> xlsx(Documents.registers(model, language, date));
            case DIAGRAM_DECK -> deck(edition, progress);
        };
    }

    private static <T extends Element> T subject(DocumentItem item, Class<T> type) {
        return type.cast(item.subject().orElseThrow());
    }

    private static OutputFolder.Content cited(Document document, Edition edition) {
        Set<Omission> omissions = edition.omissions();
        Document cited =
                omissions.contains(Omission.CITATIONS) ? document.withoutCitations() : document;
        return docx(omissions.contains(Omission.DOUBTS) ? cited.ofConfirmedOnly() : cited);
    }

    private static OutputFolder.Content docx(Document document) {
        return stream -> new DocxWriter().write(document, stream);
    }

    private static OutputFolder.Content xlsx(Workbook workbook) {
        return stream -> new XlsxWriter().write(workbook, stream);
    }

    private OutputFolder.Content pptx(Deck deck) {
        return master.<OutputFolder.Content>map(look -> stream -> look.write(deck, stream))
                .orElse(stream -> new PptxWriter().write(deck, stream));
    }

    private static Deck summary(Contract contract, Edition edition) {
        return Documents.summary(
                Governance.around(contract), contract, edition.language(), edition.date());
    }

    private Deck dialogueSlides(PolicyDialogue dialogue, Edition edition, Progress progress) {
        String code = dialogue.getJurisdiction().getIsoCode();
        Map<String, Scene> scenes = new HashMap<>();
        for (String kind : OF_DIALOGUES) {
            reportPictures
                    .scene(kind, code, edition.language(), progress)
                    .filter(scene -> PptxWriter.slides(scene) <= MOST_IN_DIALOGUES)
                    .ifPresent(scene -> scenes.put(kind, scene));
        }
        return Documents.dialogueSlides(
                Governance.around(dialogue), dialogue, edition.language(), edition.date(), scenes);
    }

    private OutputFolder.Content comparison(
            Comparison comparison, String extension, Edition edition, Progress progress) {
        if (extension.equals("xlsx")) {
            return xlsx(
                    Documents.comparisonWorkbook(comparison, edition.language(), edition.date()));
        }
        Optional<Scene> scene =
                diagrams.stream()
                        .filter(item -> item.isAbout(comparison))
                        .findFirst()
                        .map(item -> painter.scene(item, edition.language(), progress))
                        .filter(picture -> PptxWriter.slides(picture) == 1);
        return pptx(Documents.comparison(comparison, edition.language(), edition.date(), scene));
    }

    private Document proposal(PolicyProposal proposal, Edition edition, Progress progress) {
        List<Picture> pictures =
                featured.stream()
                        .filter(item -> item.isAbout(proposal.getJurisdiction()))
                        .flatMap(
                                item ->
                                        Pictures.parts(
                                                item.description().name(),
                                                painter.scene(item, edition.language(), progress))
                                                .stream())
                        .toList();
        return Documents.proposal(model, proposal, edition.language(), edition.date(), pictures);
    }

    private Document report(Contract contract, Edition edition, Progress progress) {
        Governance reach = Governance.around(contract);
        return Documents.report(
                reach,
                contract,
                edition.language(),
                edition.date(),
                reportPictures.of(reach, edition.language(), progress));
    }

    private OutputFolder.Content informationHandlers(
            Contract contract, String extension, Edition edition, Progress progress) {
        Optional<Picture> chart = chart(contract, edition, progress);
        return extension.equals("xlsx")
                ? xlsx(Documents.informationHandlersWorkbook(contract, chart, edition.date()))
                : docx(Documents.informationHandlers(contract, chart, edition.date()));
    }

    /** The chart of a form, in the language of the form. */
    private Optional<Picture> chart(Contract contract, Edition edition, Progress progress) {
        return diagrams.stream()
                .filter(item -> item.isAbout(contract))
                .filter(item -> item.description().name().equals(CHART))
                .findFirst()
                .map(item -> picture(item, new Edition("ja", edition.date()), progress));
    }

    private Picture picture(DiagramItem item, Edition edition, Progress progress) {
        return Pictures.of(
                item.description().name(), painter.scene(item, edition.language(), progress));
    }

    private OutputFolder.Content deck(Edition edition, Progress progress) {
        List<DiagramContent> scenes =
                featured.stream()
                        .map(
                                item ->
                                        DiagramContent.of(
                                                item.description().name(),
                                                painter.scene(item, edition.language(), progress)))
                        .toList();
        String title = DeckTitle.of(featured, edition.language());
        Deck deck = Documents.diagramDeck(model, title, edition.language(), edition.date(), scenes);
        return pptx(deck);
    }
}
