// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kogai.model.GovernanceResource;
import org.kogai.model.Texts;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.Drafting;
import org.kogai.semantics.appointment.RuleCompiler;
import org.kogai.semantics.validation.Finding;
import org.kogai.semantics.validation.Rules;
import org.kogai.semantics.validation.Severity;
import org.kogai.semantics.validation.Validation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every sample keeps. */
class SampleFilesTest {
    static Stream<String> ids() {
        return Samples.all().stream().map(Sample::id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void loadsWithoutProblems(String id) {
        for (GovernanceResource file : SampleProject.of(id).resources()) {
            assertEquals(List.of(), file.problems(), file.getURI().lastSegment());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void resolvesEveryReference(String id) {
        SampleProject project = SampleProject.of(id);
        EcoreUtil.resolveAll(project.files());

        assertEquals(Map.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(project.files()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void givesEachElementAnIdOfItsOwn(String id) {
        List<String> ids = SampleProject.of(id).elements().map(Element::getId).toList();

        ids.forEach(UUID::fromString);
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isWrittenAsTheProgramWritesIt(String id) throws IOException {
        Sample sample = Samples.find(id).orElseThrow();
        for (GovernanceResource file : SampleProject.of(id).resources()) {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            file.save(written, Map.of());
            assertEquals(content(sample, file.getURI()), written.toString(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void namesEachElementInEnglishAndJapanese(String id) {
        List<String> unnamed =
                SampleProject.of(id)
                        .elements()
                        .filter(
                                e ->
                                        Texts.in(e.getName(), "en").isEmpty()
                                                || Texts.in(e.getName(), "ja").isEmpty())
                        .map(Element::getId)
                        .toList();

        assertEquals(List.of(), unnamed);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void breaksNoRuleThatIsAnError(String id) {
        List<String> errors =
                new Validation(Rules.all())
                        .check(SampleProject.of(id).model(), () -> false).stream()
                                .filter(f -> f.rule().severity() == Severity.ERROR)
                                .map((Finding f) -> f.message("en"))
                                .toList();

        assertEquals(List.of(), errors);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void citesNoSourceThatCannotBeFound(String id) {
        List<String> lost =
                SampleProject.of(id)
                        .elements()
                        .flatMap(element -> element.getCitations().stream())
                        .map(Citation::getSource)
                        .distinct()
                        .filter(s -> s.getAddress() == null && s.getPublisher() == null)
                        .map(source -> source.label("en"))
                        .toList();

        assertEquals(List.of(), lost);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void holdsRuleSetsThatCanBeApplied(String id) {
        for (RuleSet rules : SampleProject.of(id).model().ruleSets().toList()) {
            assertEquals(List.of(), RuleCompiler.compile(rules).problems(), rules.getKey());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void restsEachRuleInForceOnASource(String id) {
        assertTrue(
                SampleProject.of(id)
                        .model()
                        .ruleSets()
                        .flatMap(rules -> rules.getRules().stream())
                        .filter(rule -> !Drafting.isDrafting(rule))
                        .noneMatch(rule -> rule.getCitations().isEmpty()));
    }

    private static String content(Sample sample, URI uri) throws IOException {
        try (InputStream in = sample.open(uri.lastSegment())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A reader takes two words for two things. */
    @ParameterizedTest
    @MethodSource("ids")
    void callsOneThingByOneNameInJapanese(String id) {
        Pattern other = Pattern.compile("附属書|ＷＧ|WG|グループ会合|第[１２３123]区分");
        SampleProject.of(id)
                .resources()
                .forEach(
                        file ->
                                file.getAllContents()
                                        .forEachRemaining(
                                                object -> {
                                                    if (object instanceof LocalizedText text
                                                            && "ja".equals(text.getLanguage())) {
                                                        assertFalse(
                                                                other.matcher(text.getValue())
                                                                        .find(),
                                                                text.getValue());
                                                    }
                                                }));
    }
}
