// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.model.Vocabulary;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.policy.Gap;
import org.kogai.semantics.time.ProposalEffects;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a proposal would do, for a reader, as Markdown. */
final class EffectsReport {
    private final Words words;
    private final String language;
    private final List<String> lines = new ArrayList<>();

    EffectsReport(String language) {
        words = Words.in(language);
        this.language = language;
    }

    String text(ProposalEffects effects, String proposal) {
        lines.add("# " + words.of("effects.title", proposal));
        section("added", effects.added().stream().map(this::named));
        section("removed", effects.removed().stream().map(this::named));
        section(
                "burdens",
                effects.burdens().entrySet().stream()
                        .flatMap(
                                burden ->
                                        burden.getValue().stream()
                                                .map(
                                                        duty ->
                                                                words.of(
                                                                        "effects.burden",
                                                                        label(burden.getKey()),
                                                                        label(duty)))));
        section("closed", effects.closed().stream().map(this::gap));
        section("left", effects.left().stream().map(this::gap));
        section("problems", effects.problems().stream().map(found -> found.message(language)));
        return String.join("\n", lines) + "\n\n";
    }

    private void section(String key, Stream<String> entries) {
        lines.add("");
        lines.add("## " + words.of("effects." + key));
        lines.add("");
        List<String> all = entries.map(entry -> "- " + entry).toList();
        lines.addAll(all.isEmpty() ? List.of(words.of("effects.none")) : all);
    }

    private String named(Element element) {
        return words.of(
                "effects.element", Vocabulary.in(language).of(element.eClass()), label(element));
    }

    private String gap(Gap gap) {
        return gap.getCode() == null ? label(gap) : gap.getCode() + " " + label(gap);
    }

    private String label(Element element) {
        return element.label(language);
    }
}
