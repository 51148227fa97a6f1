// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.Texts;
import org.kogai.model.governance.policy.PolicyPackage;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.model.governance.policy.ProposalStatus;
import org.kogai.semantics.Governance;
import org.kogai.semantics.Places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Composes the policy proposal: cover, contents and the chapters of the usual outline. */
final class ProposalComposer {
    private final PolicyProposal proposal;
    private final String language;
    private final LocalDate date;
    private final Citations citations;
    private final Wording wording;
    private final CountryFrame frame;

    ProposalComposer(
            Governance model,
            PolicyProposal proposal,
            String language,
            LocalDate date,
            List<Picture> pictures) {
        this.proposal = proposal;
        this.language = language;
        this.date = date;
        this.citations = new Citations(Places.in(language));
        this.wording = new Wording(language, citations);
        this.frame =
                new CountryFrame(
                        model,
                        new Country(proposal.getJurisdiction(), true),
                        List.of(proposal),
                        "",
                        wording,
                        citations,
                        new Manuscript(wording),
                        List.copyOf(pictures));
    }

    Document compose() {
        Manuscript manuscript = frame.manuscript();
        manuscript.add(cover());
        manuscript.note("marks.explained");
        manuscript.add(new TableOfContents(wording.phrases().of("contents"), 2));
        BackgroundChapter.write(frame, proposal);
        LawChapter.write(frame);
        BodiesChapter.write(frame);
        GapsChapter.write(frame);
        ReasonsChapter.write(frame);
        MeasuresChapter.write(frame);
        ScheduleChapter.write(frame);
        SourcesChapter.write(manuscript, wording, citations);
        return new Document(title(), language, date, header(), numbering(), manuscript.blocks());
    }

    private Document.Numbering numbering() {
        return wording.phrases().language().equals("ja")
                ? Document.Numbering.CHAPTER
                : Document.Numbering.DECIMAL;
    }

    private Cover cover() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("cover.country", wording.name(proposal.getJurisdiction())));
        facts.add(fact("cover.date", List.of(wording.plain(wording.date(date)))));
        if (!proposal.getAudience().isEmpty()) {
            facts.add(fact("cover.audience", wording.text(proposal.getAudience())));
        }
        facts.add(fact("cover.status", List.of(wording.plain(wording.word(proposal.getStatus())))));
        return new Cover(
                wording.vocabulary().of(PolicyPackage.Literals.POLICY_PROPOSAL),
                title(),
                wording.text(proposal.getSummary()),
                isDraft() ? wording.phrases().of("stamp.draft") : "",
                facts);
    }

    private Fact fact(String key, List<Inline> value) {
        return Fact.of(wording.phrases().of(key), value);
    }

    private boolean isDraft() {
        return proposal.getStatus() == ProposalStatus.DRAFT;
    }

    private String title() {
        return Texts.label(proposal, language);
    }

    private String header() {
        return isDraft() ? wording.phrases().of("header.draft", title()) : title();
    }
}
