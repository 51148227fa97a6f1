// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.stream.Collectors;

/** Keeps docs/rules.md; with -Dkogai.write=true the page is written anew. */
class RulesPageTest {
    private static String page() {
        return """
               # Rules

               Made by `RulesPageTest` (`-Dkogai.write=true`); %d rules.

               | id | severity | why | 理由 | source | fix |
               |---|---|---|---|---|---|
               """
                        .formatted(Rules.all().size())
                + Rules.all().stream().map(RulesPageTest::row).collect(Collectors.joining());
    }

    private static String row(Rule rule) {
        return "| `%s` | %s | %s | %s | %s | %s |\n"
                .formatted(
                        rule.id(),
                        rule.severity().name().toLowerCase(Locale.ROOT),
                        rule.explanation("en"),
                        rule.explanation("ja"),
                        rule.source(),
                        rule.fix("en"));
    }

    @Test
    void thePageOfRulesIsUpToDate() throws IOException {
        if (Boolean.getBoolean("kogai.write")) {
            Files.writeString(RepositoryPages.page("rules.md"), page());
        }
        assertEquals(page(), Files.readString(RepositoryPages.page("rules.md")));
    }
}
