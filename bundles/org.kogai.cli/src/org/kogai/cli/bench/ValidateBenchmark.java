// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import org.kogai.semantics.Governance;
import org.kogai.semantics.validation.Rules;
import org.kogai.semantics.validation.Validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rules over a large model, and how soon a cancelled check ends. */
final class ValidateBenchmark implements Benchmark {
    private static final int ELEMENTS = 100_000;

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public Measurement run(Runnable pause) {
        Governance model = new Governance(List.of(GeneratedModel.of(ELEMENTS)));
        Validation validation = new Validation(Rules.all());
        double all = Rounds.seconds(() -> validation.check(model, () -> false), pause);
        double cancelled = Rounds.seconds(() -> validation.check(model, () -> true), pause);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("elements", ELEMENTS);
        figures.put("rules", Rules.all().size());
        figures.put("findings", validation.check(model, () -> false).size());
        figures.put("seconds", Rounds.rounded(all));
        figures.put("elementsPerSecond", Math.round(ELEMENTS / all));
        figures.put("cancelledSeconds", Rounds.rounded(cancelled));
        return Measurement.of(name(), figures);
    }
}
