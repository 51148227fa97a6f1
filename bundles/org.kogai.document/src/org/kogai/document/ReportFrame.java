// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.Element;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.DeliverableForm;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.semantics.Engagements;
import org.kogai.semantics.Governance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the chapters of a report on a contract share.
 *
 * @param model all files of the project and of those that it refers to
 * @param contract the contract
 * @param countries the countries that it is about, in order
 * @param wording how the model's texts are worded
 * @param manuscript where the chapters write
 * @param pictures diagrams to show, by ISO code of their country
 */
record ReportFrame(
        Governance model,
        Contract contract,
        List<CountryFrame> countries,
        Wording wording,
        Manuscript manuscript,
        Map<String, List<Picture>> pictures) {

    /** Events of the contract, in order of time; those without a day last. */
    List<Engagement> events() {
        return Engagements.current(model).sorted(Comparator.comparing(ReportFrame::day)).toList();
    }

    private static LocalDate day(Engagement event) {
        return event.getDate() == null ? LocalDate.MAX : event.getDate().first();
    }

    <T extends Engagement> List<T> events(CountryFrame country, Class<T> type) {
        return events().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(event -> country.isOfCountry(event.getJurisdiction()))
                .toList();
    }

    /** Elements that the plan of the report names for one of its parts. */
    <T extends Element> List<T> planned(Class<T> type) {
        return contract.getDocuments().stream()
                .flatMap(document -> document.getSections().stream())
                .flatMap(section -> section.getAbout().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .distinct()
                .toList();
    }

    /** Diagrams of these descriptions that are about a country. */
    List<Picture> pictures(String country, List<String> diagrams) {
        return pictures.getOrDefault(country, List.of()).stream()
                .filter(picture -> diagrams.contains(picture.diagram()))
                .toList();
    }

    /** Whether the report was not handed in yet. */
    boolean isDraft() {
        return contract.getDeliverables().stream()
                .filter(item -> item.isSetForm() && item.getForm() == DeliverableForm.REPORT)
                .noneMatch(item -> item.getDelivered() != null);
    }
}
