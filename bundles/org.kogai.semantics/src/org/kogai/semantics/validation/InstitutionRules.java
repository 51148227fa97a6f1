// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.governance.MediumCode;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionRelation;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.institutions.MandateVerb;
import org.kogai.model.governance.law.InstrumentRelation;
import org.kogai.model.governance.law.Obligation;
import org.kogai.semantics.Bodies;
import org.kogai.semantics.Governance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether links and tasks of bodies make sense. */
final class InstitutionRules {
    private static final String CONSISTENCY = "domain base 6.10 (8)";

    static final List<Rule> ALL =
            List.of(
                    ElementRule.broken(
                            "relation-incomplete",
                            Severity.ERROR,
                            CONSISTENCY,
                            InstitutionRelation.class,
                            link ->
                                    link.getTarget() == null
                                            || link.getTarget() == link.getSource()),
                    ElementRule.broken(
                            "instrument-relation-incomplete",
                            Severity.ERROR,
                            CONSISTENCY,
                            InstrumentRelation.class,
                            link ->
                                    link.getTarget() == null
                                            || link.getTarget() == link.getSource()),
                    ElementRule.broken(
                            "obligation-without-addressee",
                            Severity.WARNING,
                            "domain base 6.3",
                            Obligation.class,
                            duty -> duty.getAddressee() == null),
                    new ModelRule(
                            "mandates-overlap",
                            Severity.INFO,
                            CONSISTENCY,
                            InstitutionRules::overlaps));

    private InstitutionRules() {}

    /**
     * One finding for each further institution that does the same to the same medium in one
     * country.
     */
    private static Stream<Finding> overlaps(ModelRule rule, Governance governance) {
        Map<MandateVerb, Map<MediumCode, List<Mandate>>> byTask = new EnumMap<>(MandateVerb.class);
        governance
                .institutions()
                .filter(institution -> institution.getAbolished() == null)
                .flatMap(InstitutionRules::allMandates)
                .filter(governance.counts())
                .forEach(
                        mandate ->
                                mandate.getMedia()
                                        .forEach(
                                                medium ->
                                                        byTask.computeIfAbsent(
                                                                        mandate.getVerb(),
                                                                        verb ->
                                                                                new EnumMap<>(
                                                                                        MediumCode
                                                                                                .class))
                                                                .computeIfAbsent(
                                                                        medium,
                                                                        key -> new ArrayList<>())
                                                                .add(mandate)));
        return byTask.values().stream()
                .flatMap(
                        media ->
                                media.entrySet().stream()
                                        .flatMap(
                                                task ->
                                                        findings(
                                                                rule,
                                                                task.getKey(),
                                                                task.getValue())));
    }

    private static Stream<Mandate> allMandates(Institution institution) {
        return Bodies.mandates(institution);
    }

    private static Stream<Finding> findings(
            ModelRule rule, MediumCode medium, List<Mandate> mandates) {
        return mandates.stream()
                .collect(Collectors.groupingBy(InstitutionRules::country))
                .values()
                .stream()
                .filter(same -> holders(same).size() > 1)
                .map(
                        same ->
                                new Finding(
                                        rule,
                                        same.get(0),
                                        List.of(
                                                same.get(0).getVerb(),
                                                medium,
                                                List.copyOf(holders(same)))));
    }

    private static Object country(Mandate mandate) {
        return Bodies.institution(mandate.getHolder())
                .<Object>map(Institution::getJurisdiction)
                .orElse("");
    }

    private static Set<Institution> holders(List<Mandate> mandates) {
        return mandates.stream()
                .map(mandate -> Bodies.institution(mandate.getHolder()))
                .flatMap(holder -> holder.stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
