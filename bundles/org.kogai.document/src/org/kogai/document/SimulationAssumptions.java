// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.Texts;
import org.kogai.model.Vocabulary;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.Outcome;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.model.governance.training.SchemeStatus;
import org.kogai.model.governance.training.TrainingScheme;
import org.kogai.semantics.Drafting;
import org.kogai.semantics.appointment.ConditionText;
import org.kogai.semantics.simulation.Difference;
import org.kogai.semantics.simulation.Simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a simulation takes for granted and where its method ends, in sentences. */
final class SimulationAssumptions {
    private final Simulation simulation;
    private final String language;
    private final Phrases phrases;

    SimulationAssumptions(Simulation simulation, String language) {
        this.simulation = simulation;
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    /** The rule set and the one that it is compared with. */
    List<RuleSet> ruleSets() {
        return Stream.concat(
                        Stream.of(simulation.coverage().rules()),
                        simulation
                                .difference()
                                .map(Difference::second)
                                .map(it -> it.rules())
                                .stream())
                .toList();
    }

    /** How factories, posts and persons are counted, and how doubtful passages are read. */
    List<String> method() {
        List<String> sentences = new ArrayList<>();
        sentences.add(phrases.of("simulation.method.covered"));
        if (needsPersons()) {
            sentences.add(phrases.of("simulation.method.persons"));
        }
        if (simulation.plan().isPresent()) {
            sentences.add(phrases.of("simulation.method.training"));
        }
        ruleSets().stream()
                .flatMap(rules -> rules.getSettings().stream())
                .map(
                        setting ->
                                phrases.of(
                                        "simulation.method.setting",
                                        Texts.label(setting, language),
                                        setting.getChosen()))
                .forEach(sentences::add);
        return sentences;
    }

    /** What the numbers do not tell. */
    List<String> limits() {
        List<String> sentences = new ArrayList<>();
        if (simulation.madeUp()) {
            sentences.add(phrases.of("simulation.madeUp"));
        }
        if (ruleSets().stream().anyMatch(Drafting::isDrafting)) {
            sentences.add(phrases.of("simulation.limit.draft"));
        }
        sentences.add(phrases.of("simulation.limit.register"));
        if (!simulation.missing().isEmpty()) {
            sentences.add(
                    phrases.of(
                            "simulation.limit.missing", String.join(", ", simulation.missing())));
        }
        simulation
                .difference()
                .filter(difference -> !difference.arePersonsComparable())
                .ifPresent(difference -> sentences.add(phrases.of("simulation.incomparable")));
        if (needsPersons()) {
            Stream.of("posts", "qualified", "targets")
                    .map(key -> phrases.of("simulation.limit." + key))
                    .forEach(sentences::add);
        }
        if (simulation.plan().isPresent()) {
            sentences.add(phrases.of("simulation.limit.time"));
        }
        return sentences;
    }

    private boolean needsPersons() {
        return simulation.coverage().total().persons() > 0;
    }

    /** The question that a rule asks. */
    String condition(ApplicabilityRule rule) {
        return rule.getCondition() == null
                ? ""
                : new ConditionText(language).of(rule.getCondition());
    }

    /** What follows where a rule applies. */
    String consequences(ApplicabilityRule rule) {
        return rule.getOutcomes().stream()
                .map(this::consequence)
                .distinct()
                .collect(Collectors.joining(phrases.of("separator")));
    }

    private String consequence(Outcome outcome) {
        return Stream.<Element>of(outcome.getPost(), outcome.getPermit(), outcome.getObligation())
                .filter(Objects::nonNull)
                .map(element -> named(element))
                .findFirst()
                .orElseGet(() -> Texts.label(outcome, language));
    }

    private String named(Element element) {
        String kind = Vocabulary.in(language).of(element.eClass());
        return phrases.of("simulation.consequence", kind, Texts.label(element, language));
    }

    /** Whether the scheme is a draft, by its status or as part of a proposal. */
    static boolean isDraft(TrainingScheme scheme) {
        return scheme.getStatus() == SchemeStatus.DRAFT || Drafting.isDrafting(scheme);
    }

    /** Remark on an element; empty for none. */
    String note(Element element) {
        return Texts.nearest(element.getNote(), language).map(LocalizedText::getValue).orElse("");
    }
}
