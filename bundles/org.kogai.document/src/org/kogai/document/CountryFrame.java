// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Provision;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.semantics.Governance;
import org.kogai.semantics.LegalForce;
import org.kogai.semantics.Places;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the chapters about a country share.
 *
 * @param model all files of the project
 * @param country the country
 * @param proposals proposals for it that the document is about
 * @param prefix start of the anchors of its gaps and measures, unique in the document
 * @param wording how the model's texts are worded
 * @param citations numbers of the sources
 * @param manuscript where the chapters write
 * @param pictures diagrams to show
 */
record CountryFrame(
        Governance model,
        Country country,
        List<PolicyProposal> proposals,
        String prefix,
        Wording wording,
        Citations citations,
        Manuscript manuscript,
        List<Picture> pictures) {

    /** Instruments of the country that apply without the proposal. */
    List<LegalInstrument> presentInstruments() {
        return instruments(LegalForce.PRESENT);
    }

    /** Instruments that do not apply, or of which that is in doubt, by why. */
    Map<LegalForce, List<LegalInstrument>> otherInstruments() {
        Map<LegalForce, List<LegalInstrument>> others = new EnumMap<>(LegalForce.class);
        EnumSet.complementOf(EnumSet.of(LegalForce.PRESENT))
                .forEach(force -> others.put(force, rankedInstruments(force)));
        others.values().removeIf(List::isEmpty);
        return others;
    }

    /** Instruments of one force, from the highest level down. */
    List<LegalInstrument> rankedInstruments(LegalForce force) {
        return LawChapter.ranked(instruments(force));
    }

    private List<LegalInstrument> instruments(LegalForce force) {
        Function<LegalInstrument, LegalForce> forces = LegalForce.in(model);
        return instruments().filter(law -> forces.apply(law) == force).toList();
    }

    private Stream<LegalInstrument> instruments() {
        return model.instruments()
                .filter(instrument -> isOfCountry(instrument.getJurisdiction()))
                .filter(CountryFrame::isPresent);
    }

    /** Institutions of the country that are there without the proposal. */
    List<Institution> presentInstitutions() {
        return model.institutions()
                .filter(institution -> isOfCountry(institution.getJurisdiction()))
                .filter(CountryFrame::isPresent)
                .toList();
    }

    List<Gap> gaps() {
        return model.gaps().filter(gap -> isOfCountry(gap.getJurisdiction())).toList();
    }

    /** Measures of all proposals, in order. */
    List<PolicyMeasure> measures() {
        return proposals.stream().flatMap(proposal -> proposal.getMeasures().stream()).toList();
    }

    /** Measures that answer a gap. */
    List<PolicyMeasure> answers(Gap gap) {
        return measures().stream().filter(measure -> measure.getAddresses().contains(gap)).toList();
    }

    Jurisdiction jurisdiction() {
        return country.jurisdiction();
    }

    boolean isOfCountry(Jurisdiction jurisdiction) {
        return country.holds(jurisdiction);
    }

    static boolean isPresent(Element element) {
        return element.getIntroducedBy().isEmpty();
    }

    /** Diagrams of one description. */
    List<Picture> pictures(String diagram) {
        return pictures.stream().filter(picture -> picture.diagram().equals(diagram)).toList();
    }

    /** Row that heads the rows after it. */
    List<Table.Cell> group(List<Inline> title) {
        return List.of(Table.Cell.of(title.stream().map(CountryFrame::strong).toList()));
    }

    static Inline strong(Inline piece) {
        return piece instanceof Text text && text.emphasis() == Text.Emphasis.NONE
                ? Text.strong(text.value(), text.language())
                : piece;
    }

    /** Each instrument once, with the places in it, as lawyers cite. */
    List<Inline> provisions(List<? extends Provision> provisions) {
        return provisions(provisions, "place.in.unread");
    }

    /** The same with a star, which a note explains, for an instrument whose place was not read. */
    List<Inline> starred(List<? extends Provision> provisions) {
        return provisions(provisions, "place.star");
    }

    /** Whether a star is needed. */
    boolean isStarred(List<? extends Provision> provisions) {
        return !provisions(provisions).equals(starred(provisions));
    }

    private List<Inline> provisions(List<? extends Provision> provisions, String unread) {
        Map<Optional<LegalInstrument>, List<String>> places = new LinkedHashMap<>();
        for (Provision provision : provisions) {
            places.computeIfAbsent(instrument(provision), law -> new ArrayList<>())
                    .add(place(provision));
        }
        return wording.separated(
                places.entrySet().stream()
                        .map(
                                entry ->
                                        cited(
                                                entry.getKey(),
                                                Places.joined(entry.getValue()),
                                                unread))
                        .toList());
    }

    private List<Inline> cited(Optional<LegalInstrument> law, String place, String unread) {
        if (law.isEmpty()) {
            return List.of(wording.plain(wording.place(place)));
        }
        if (isWhole(law.get(), place)) {
            return named(law.get());
        }
        return Wording.join(
                named(law.get()),
                List.of(
                        place.isEmpty()
                                ? wording.phrase(unread)
                                : wording.phrase("place.in", wording.place(place))));
    }

    /** Name of an instrument, with a word where it is no law that surely applies. */
    List<Inline> named(LegalInstrument law) {
        LegalForce force = LegalForce.of(law, model);
        return force == LegalForce.PRESENT || !isPresent(law)
                ? wording.name(law)
                : Wording.join(wording.name(law), List.of(wording.phrase("law.named." + force)));
    }

    /** Whether a place without number is the instrument itself, as the order of an order is. */
    private boolean isWhole(LegalInstrument law, String place) {
        return SameWords.areOf(wording.label(law), wording.place(place));
    }

    static String place(Provision provision) {
        return provision.getPath() == null ? "" : provision.getPath();
    }

    /** Instrument of a provision, which may be a part of a part of it. */
    static Optional<LegalInstrument> instrument(Provision provision) {
        return Stream.<EObject>iterate(provision, Objects::nonNull, EObject::eContainer)
                .filter(LegalInstrument.class::isInstance)
                .map(LegalInstrument.class::cast)
                .findFirst();
    }

    int number(PolicyMeasure measure) {
        return measures().indexOf(measure) + 1;
    }

    /** Link to the section of a measure. */
    CrossReference link(PolicyMeasure measure) {
        return new CrossReference(
                anchor(measure),
                wording.phrases().of("measure.short", number(measure)),
                wording.phrases().language());
    }

    String anchor(PolicyMeasure measure) {
        return prefix + "measure_" + number(measure);
    }

    List<Inline> links(List<PolicyMeasure> measures) {
        return wording.separated(
                measures.stream()
                        .filter(measure -> proposals.contains(measure.getProposal()))
                        .map(measure -> List.<Inline>of(link(measure)))
                        .toList());
    }

    /** Link to the section of a gap. */
    CrossReference link(Gap gap) {
        return new CrossReference(anchor(gap), key(gap), wording.phrases().language());
    }

    String anchor(Gap gap) {
        return prefix + "gap_" + (gaps().indexOf(gap) + 1);
    }

    private String key(Gap gap) {
        return gap.getCode() == null || gap.getCode().isBlank()
                ? Integer.toString(gaps().indexOf(gap) + 1)
                : gap.getCode();
    }

    Table.Cell cell(String text) {
        return wording.cell(text);
    }

    Table.Column column(String key, double weight) {
        return wording.column(key, weight);
    }
}
