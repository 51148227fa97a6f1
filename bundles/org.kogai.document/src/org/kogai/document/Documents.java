// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.diagram.paint.Scene;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.MeetingOperationReport;
import org.kogai.model.governance.contract.SecurityStatusReport;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.Invitation;
import org.kogai.model.governance.cooperation.Seminar;
import org.kogai.model.governance.policy.Comparison;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.semantics.Governance;
import org.kogai.semantics.simulation.Simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents that can be made from a model. */
public final class Documents {
    private Documents() {}

    /**
     * Policy proposal: background, present law and bodies, gaps, measures, milestones, sources.
     *
     * @param model all files of the project
     * @param proposal the proposal that it is about
     * @param language BCP 47 tag: texts of the model in this language where there are any; headings
     *     in Japanese for ja, else in English
     * @param date date on the cover
     * @param pictures diagrams, painted in the same language
     */
    public static Document proposal(
            Governance model,
            PolicyProposal proposal,
            String language,
            LocalDate date,
            List<Picture> pictures) {
        return new ProposalComposer(model, proposal, language, date, pictures).compose();
    }

    /**
     * Report on a contract: the work, the countries, their comparison with Japan, proposals and
     * outlook, annexes, sources.
     *
     * @param model all files of the project and of those that it refers to
     * @param contract the contract that it is about
     * @param language BCP 47 tag: texts of the model in this language where there are any; headings
     *     in Japanese for ja, else in English
     * @param date date on the cover
     * @param pictures diagrams by ISO code of the country that they are about, painted in the same
     *     language
     */
    public static Document report(
            Governance model,
            Contract contract,
            String language,
            LocalDate date,
            Map<String, List<Picture>> pictures) {
        return new ReportComposer(model, contract, language, date, pictures).compose();
    }

    /**
     * Report on the state of information security, in the wording of the official form and so in
     * Japanese, with its sheet of reasons.
     *
     * @param report report whose entries fill the form
     * @param date date in the file's properties; the form bears the date of the report
     */
    public static Document securityStatus(SecurityStatusReport report, LocalDate date) {
        return new SecurityStatusComposer(report, date).compose();
    }

    /**
     * Record of how meetings were run, in the wording of the official form and so in Japanese; all
     * meetings are judged together.
     *
     * @param report report whose results fill the form
     * @param date date in the file's properties; the form bears the date of the report
     */
    public static Document meetingRecord(MeetingOperationReport report, LocalDate date) {
        return new MeetingRecordComposer(report, date).compose();
    }

    /**
     * List of information handlers with the information management chart, in the wording of the
     * official form and so in Japanese.
     *
     * @param contract contract whose handlers fill the list
     * @param chart information management chart in Japanese
     * @param date date in the file's properties
     */
    public static Document informationHandlers(
            Contract contract, Optional<Picture> chart, LocalDate date) {
        return new HandlersComposer(contract, chart, date).document();
    }

    /**
     * The list and the chart of {@link #informationHandlers} as a workbook, a sheet each.
     *
     * @param contract contract whose handlers fill the list
     * @param chart information management chart in Japanese
     * @param date date in the file's properties
     */
    public static Workbook informationHandlersWorkbook(
            Contract contract, Optional<Picture> chart, LocalDate date) {
        return new HandlersComposer(contract, chart, date).workbook();
    }

    /**
     * Results of a simulation with charts: what it assumes, whom the rules cover, posts, persons
     * and years of training, limits.
     *
     * @param language BCP 47 tag
     * @param date date on the cover
     */
    public static Document simulation(Simulation simulation, String language, LocalDate date) {
        return new SimulationComposer(simulation, language, date).compose();
    }

    /**
     * The same results as a workbook with charts.
     *
     * @param language BCP 47 tag
     * @param date date in the file's properties
     */
    public static Workbook simulationWorkbook(
            Simulation simulation, String language, LocalDate date) {
        return new SimulationWorkbookComposer(simulation, language, date).compose();
    }

    /**
     * Agenda of a meeting; what the model does not hold stays a blank to fill in by hand.
     *
     * @param event the event
     * @param language BCP 47 tag: texts of the model in this language where there are any; headings
     *     in Japanese for ja, else in English
     * @param date date in the file's properties
     */
    public static Document agenda(Engagement event, String language, LocalDate date) {
        return AgendaComposer.compose(event, language, date);
    }

    /**
     * Minutes of a meeting; what the model does not hold stays a blank to fill in by hand.
     *
     * @param event the event
     * @param language BCP 47 tag: texts of the model in this language where there are any; headings
     *     in Japanese for ja, else in English
     * @param date date in the file's properties
     */
    public static Document minutes(Engagement event, String language, LocalDate date) {
        return new MinutesComposer(event, language, date).compose();
    }

    /**
     * Programme of a seminar; what the model does not hold stays a blank to fill in by hand.
     *
     * @param seminar the event
     * @param language BCP 47 tag: texts of the model in this language where there are any; headings
     *     in Japanese for ja, else in English
     * @param date date in the file's properties
     */
    public static Document seminarProgramme(Seminar seminar, String language, LocalDate date) {
        return SeminarProgrammeComposer.compose(seminar, language, date);
    }

    /**
     * Itinerary of an invitation, day by day; what is not planned stays a blank.
     *
     * @param invitation the event
     * @param language BCP 47 tag: texts of the model in this language where there are any; headings
     *     in Japanese for ja, else in English
     * @param date date in the file's properties
     */
    public static Document itinerary(Invitation invitation, String language, LocalDate date) {
        return new ItineraryComposer(invitation, language, date).compose();
    }

    /**
     * Registers of all that the model holds, with identities and sources.
     *
     * @param model all files of the project
     * @param language BCP 47 tag of the headings; names stand in every language
     * @param date date in the file's properties
     */
    public static Workbook registers(Governance model, String language, LocalDate date) {
        return new RegistersComposer(model, language, date).compose();
    }

    /**
     * Summary of the report on a contract: a few slides.
     *
     * @param model all files of the project and of those that it refers to
     * @param contract the contract that it is about
     * @param language BCP 47 tag of the slides
     * @param date date on the slides
     */
    public static Deck summary(
            Governance model, Contract contract, String language, LocalDate date) {
        return new SummaryComposer(model, contract, language, date).compose();
    }

    /**
     * Slides for a dialogue with a country: agenda, bodies, law, gaps, Japan's experience,
     * measures, roadmap, questions.
     *
     * @param model all files of the project and of those that it refers to
     * @param event the dialogue, which must have a country
     * @param language BCP 47 tag of the slides
     * @param date date on the slides
     * @param scenes diagrams of the country by the name of their description, painted in the same
     *     language; a table stands in for one that is missing
     */
    public static Deck dialogueSlides(
            Governance model,
            Engagement event,
            String language,
            LocalDate date,
            Map<String, Scene> scenes) {
        return new DialogueComposer(model, event, language, date, scenes).compose();
    }

    /**
     * Countries side by side as slides, with what is missing or in doubt.
     *
     * @param comparison the comparison
     * @param language BCP 47 tag of the slides
     * @param date date on the slides
     * @param scene the countries side by side, painted in the same language
     */
    public static Deck comparison(
            Comparison comparison, String language, LocalDate date, Optional<Scene> scene) {
        return new SystemsComposer(comparison, language, date).deck(scene);
    }

    /**
     * The same comparison as a workbook: the table, its entries with their sources, the gaps.
     *
     * @param comparison the comparison
     * @param language BCP 47 tag
     * @param date date in the file's properties
     */
    public static Workbook comparisonWorkbook(
            Comparison comparison, String language, LocalDate date) {
        return new SystemsWorkbook(comparison, language, date).compose();
    }

    /**
     * A title, a list of the diagrams and a slide for each, with the sources of what it shows.
     *
     * @param model all files of the project
     * @param title title of the deck
     * @param language BCP 47 tag of the slides
     * @param date date on the slides
     * @param diagrams diagrams, painted in the same language; the element of a node or edge is the
     *     identity of a model element
     */
    public static Deck diagramDeck(
            Governance model,
            String title,
            String language,
            LocalDate date,
            List<DiagramContent> diagrams) {
        return new DeckComposer(model, title, language, date).compose(diagrams);
    }

    /**
     * One diagram on a slide of its own, with the sources of what it shows.
     *
     * @param model all files of the project
     * @param language BCP 47 tag of the slide
     * @param date date on the slide
     * @param diagram the diagram, painted in the same language
     */
    public static Deck diagramSlide(
            Governance model, String language, LocalDate date, DiagramContent diagram) {
        return new DeckComposer(model, diagram.scene().title(), language, date).single(diagram);
    }
}
