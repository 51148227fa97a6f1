// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.Texts;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.semantics.Engagements;
import org.kogai.semantics.Governance;
import org.kogai.semantics.Places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Composes the report on a contract: 業務報告書. */
final class ReportComposer {
    private final Contract contract;
    private final String language;
    private final LocalDate date;
    private final Citations citations;
    private final Wording wording;
    private final ReportFrame frame;

    ReportComposer(
            Governance model,
            Contract contract,
            String language,
            LocalDate date,
            Map<String, List<Picture>> pictures) {
        this.contract = contract;
        this.language = language;
        this.date = date;
        this.citations = new Citations(Places.in(language));
        this.wording = new Wording(language, citations);
        Manuscript manuscript = new Manuscript(wording);
        List<Jurisdiction> countries = countries(model);
        this.frame =
                new ReportFrame(
                        model,
                        contract,
                        countries.stream()
                                .map(
                                        country ->
                                                country(
                                                        model,
                                                        manuscript,
                                                        new Country(country, countries.size() == 1),
                                                        countries.indexOf(country) + 1,
                                                        pictures))
                                .toList(),
                        wording,
                        manuscript,
                        Map.copyOf(pictures));
    }

    private CountryFrame country(
            Governance model,
            Manuscript manuscript,
            Country country,
            int number,
            Map<String, List<Picture>> pictures) {
        return new CountryFrame(
                model,
                country,
                model.proposals()
                        .filter(proposal -> country.holds(proposal.getJurisdiction()))
                        .toList(),
                "country_" + number + "_",
                wording,
                citations,
                manuscript,
                Optional.ofNullable(country.jurisdiction().getIsoCode())
                        .map(pictures::get)
                        .orElse(List.of()));
    }

    /** Countries of the events of the contract; those of the proposals where it has no event. */
    private static List<Jurisdiction> countries(Governance model) {
        List<Jurisdiction> ofEvents =
                distinct(Engagements.current(model).map(Engagement::getJurisdiction));
        return ofEvents.isEmpty()
                ? distinct(model.proposals().map(PolicyProposal::getJurisdiction))
                : ofEvents;
    }

    private static List<Jurisdiction> distinct(Stream<Jurisdiction> countries) {
        List<Jurisdiction> distinct = new ArrayList<>();
        countries
                .filter(Objects::nonNull)
                .filter(one -> distinct.stream().noneMatch(other -> Country.is(one, other)))
                .forEach(distinct::add);
        return distinct;
    }

    /** What the chapters share; summaries are made of it too. */
    ReportFrame frame() {
        return frame;
    }

    Document compose() {
        Manuscript manuscript = frame.manuscript();
        manuscript.add(cover());
        manuscript.note("marks.explained");
        manuscript.add(new TableOfContents(wording.phrases().of("contents"), 2));
        OutlineChapter.write(frame);
        frame.countries().forEach(country -> CountryChapter.write(frame, country));
        ComparisonChapter.write(frame);
        ProposalsChapter.write(frame);
        OutlookChapter.write(frame);
        Annexes.write(frame);
        manuscript.unnumbered(2, "annex.sources");
        SourcesChapter.list(manuscript, wording, citations);
        return new Document(
                title(),
                language,
                date,
                frame.isDraft() ? wording.phrases().of("header.draft", title()) : title(),
                numbering(),
                manuscript.blocks());
    }

    private Document.Numbering numbering() {
        return wording.phrases().language().equals("ja")
                ? Document.Numbering.CHAPTER
                : Document.Numbering.DECIMAL;
    }

    private Cover cover() {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                fact(
                        "cover.countries",
                        wording.separated(
                                frame.countries().stream()
                                        .map(country -> wording.name(country.jurisdiction()))
                                        .toList())));
        facts.add(fact("cover.date", List.of(wording.plain(wording.date(date)))));
        if (contract.getDue() != null) {
            facts.add(fact("cover.due", List.of(wording.plain(wording.date(contract.getDue())))));
        }
        return new Cover(
                wording.phrases().of("report.kind"),
                title(),
                List.of(),
                frame.isDraft() ? wording.phrases().of("stamp.draft") : "",
                facts);
    }

    private Fact fact(String key, List<Inline> value) {
        return Fact.of(wording.phrases().of(key), value);
    }

    private String title() {
        return Texts.label(contract, language);
    }
}
