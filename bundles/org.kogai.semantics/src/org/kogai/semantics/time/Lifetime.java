// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.time;

import org.kogai.model.PartialDate;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.cooperation.Counterpart;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.law.InstrumentRelation;
import org.kogai.model.governance.law.InstrumentRelationKind;
import org.kogai.model.governance.law.InstrumentVersion;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.semantics.Governance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When elements are there. A law is in force from the day that it names, else from its
 * promulgation, and no longer on the day of its repeal; a successor's first day counts as that day
 * where the model tells no other. The last day of a validity still counts. Of a date that is known
 * to the year or month only, every day counts that it may mean: in doubt the element is there. Only
 * a law that is called repealed with no word of when is never there.
 */
final class Lifetime {
    private final Map<LegalInstrument, LocalDate> replaced = new HashMap<>();

    Lifetime(Governance governance) {
        governance
                .instruments()
                .flatMap(law -> law.getRelations().stream())
                .filter(link -> link.getKind() == InstrumentRelationKind.REPLACES)
                .forEach(this::replace);
    }

    private void replace(InstrumentRelation link) {
        start(link.getSource())
                .map(PartialDate::last)
                .ifPresent(day -> replaced.merge(link.getTarget(), day, Lifetime::earlier));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whether the element itself is there on a day, whatever it is contained in. */
    boolean includes(Element element, LocalDate day) {
        return starts(element).allMatch(start -> !start.first().isAfter(day))
                && Stream.ofNullable(element.getValidTo()).noneMatch(to -> to.last().isBefore(day))
                && end(element).stream().allMatch(end -> end.last().isAfter(day))
                && !(element instanceof LegalInstrument law && isOutOfForce(law, day));
    }

    private boolean isOutOfForce(LegalInstrument law, LocalDate day) {
        return switch (law.getStatus()) {
            case DRAFT, PENDING -> true;
            case REPEALED ->
                    law.getRepealed() == null
                            && Optional.ofNullable(replaced.get(law))
                                    .map(end -> !day.isBefore(end))
                                    .orElse(true);
            default -> false;
        };
    }

    private static Stream<PartialDate> starts(Element element) {
        return Stream.concat(Stream.ofNullable(element.getValidFrom()), start(element).stream());
    }

    private static Optional<PartialDate> start(Element element) {
        if (element instanceof LegalInstrument law) {
            return Stream.of(
                            Optional.ofNullable(law.getInForce()),
                            Optional.ofNullable(law.getPromulgated()))
                    .flatMap(Optional::stream)
                    .findFirst();
        } else if (element instanceof Institution institution) {
            return Optional.ofNullable(institution.getFounded());
        } else if (element instanceof InstrumentVersion version) {
            return Optional.ofNullable(version.getEffective());
        }
        return element instanceof Counterpart counterpart
                ? Optional.ofNullable(counterpart.getSince())
                : Optional.empty();
    }

    private static Optional<PartialDate> end(Element element) {
        if (element instanceof LegalInstrument law) {
            return Optional.ofNullable(law.getRepealed());
        }
        return element instanceof Institution institution
                ? Optional.ofNullable(institution.getAbolished())
                : Optional.empty();
    }
}
