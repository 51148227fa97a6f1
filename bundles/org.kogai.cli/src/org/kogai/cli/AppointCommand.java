// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.appointment.AppointmentReport;
import org.kogai.dossier.appointment.FactoryRegister;
import org.kogai.dossier.appointment.ShippedRules;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.semantics.appointment.Assessment;
import org.kogai.semantics.appointment.CompiledRules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Tells which posts the factories of a register must fill. */
@Command(name = "appoint")
final class AppointCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--law", paramLabel = "KEY", required = true, descriptionKey = "law")
    private String law;

    @Mixin private final FactoriesOption register = new FactoriesOption();

    @Option(names = "--setting", paramLabel = "KEY=OPTION", descriptionKey = "setting")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Mixin private final JsonTarget json = new JsonTarget();

    AppointCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CompiledRules rules = AppointmentReport.rules(ShippedRules.named(law), settings);
        FactoryRegister factories = FactoryRegister.read(register.factories(), rules.columns());
        factories.missing().forEach(column -> console.note("appoint.missing", column));
        factories.ignored().forEach(column -> console.note("appoint.ignored", column));
        AppointmentReport report = AppointmentReport.of(rules, factories);
        json.write(report::json, console);
        if (!json.isStandardOutput()) {
            print(report);
        }
        return Exit.DONE.code();
    }

    private void print(AppointmentReport report) {
        if (!json.isAsked()) {
            report.assessments().forEach(this::print);
        }
        console.result("appoint.summary", report.assessments().size(), report.specified());
        report.posts()
                .forEach(
                        (post, count) ->
                                console.result(
                                        "appoint.post",
                                        post.label(console.messages().language()),
                                        count));
    }

    private void print(Assessment assessment) {
        String posts =
                assessment.posts().stream()
                        .map(ManagerPostType::getCode)
                        .collect(Collectors.joining(", "));
        console.result(
                "appoint.factory",
                assessment.factory(),
                posts.isEmpty() ? console.messages().of("appoint.none") : posts);
        assessment.consequences().stream()
                .filter(consequence -> consequence.outcome().getPost() != null)
                .forEach(
                        consequence ->
                                console.result(
                                        "appoint.because",
                                        consequence.outcome().getPost().getCode(),
                                        consequence.ruleCode(),
                                        consequence.articles(console.messages().language())));
    }
}
