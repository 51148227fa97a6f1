// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.dossier.UnknownNameException;
import org.kogai.dossier.appointment.RegisterProblem.Kind;
import org.kogai.semantics.appointment.CompiledRules;

import java.util.List;
import java.util.Map;

class AppointmentReportTest {
    private static final CompiledRules JAPAN =
            AppointmentReport.rules(ShippedRules.named("JP"), Map.of());

    private static final String REGISTER =
            """
            industry,id,soot_hazardous,exhaust_nm3_h,operator_employees
            manufacturing,battery,true,800,30
            other,hospital,,20000,400
            """;

    @Test
    void tellsPostsRulesAndArticlesAsJson() {
        assertEquals(
                """
                [
                  {
                    "id": "battery",
                    "specified": true,
                    "posts": [
                      "Supervisor",
                      "Air2"
                    ],
                    "because": [
                      {
                        "post": "Supervisor",
                        "rule": "R11",
                        "article": "Act art. 3(1); Order art. 6"
                      },
                      {
                        "post": "Air2",
                        "rule": "R3",
                        "article": "Act art. 4(1); Order art. 7(1); Order annex 2 row 2"
                      }
                    ]
                  },
                  {
                    "id": "hospital",
                    "specified": false,
                    "posts": [],
                    "because": []
                  }
                ]
                """,
                report(REGISTER).json());
    }

    @Test
    void countsFactoriesAndPosts() {
        AppointmentReport report = report(REGISTER);

        assertEquals(1, report.specified());
        assertEquals(
                List.of("Supervisor=1", "Air2=1"),
                report.posts().entrySet().stream()
                        .map(entry -> entry.getKey().getCode() + "=" + entry.getValue())
                        .toList());
    }

    @Test
    void tellsWhichColumnsAreMissingOrIgnored() {
        FactoryRegister register = register("id,industry,owner\nf,gas,x\n");

        assertEquals(List.of("owner"), register.ignored());
        assertTrue(register.missing().contains("exhaust_nm3_h"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "industry, NO_ID_COLUMN, 1, id",
                "`id,id`, COLUMN_TWICE, 1, id",
                "`id\nf,x`, TOO_MANY_CELLS, 2, ``",
                "`id,dioxins\n,true`, NO_ID, 2, id",
                "`id,dioxins\nf,true\ng,yes`, UNREADABLE_VALUE, 3, dioxins",
                "`id,industry\nf,hospital`, UNREADABLE_VALUE, 2, industry",
                "`id,exhaust_nm3_h\nf,12 000`, UNREADABLE_VALUE, 2, exhaust_nm3_h",
            })
    void refusesWhatItCannotUnderstand(String text, Kind kind, int line, String column) {
        RegisterProblem problem =
                assertThrows(RegisterException.class, () -> register(text)).problems().get(0);

        assertEquals(
                List.of(kind, line, column),
                List.of(problem.kind(), problem.line(), problem.column()));
    }

    @Test
    void findsAllWrongLinesAtOnce() {
        RegisterException wrong =
                assertThrows(
                        RegisterException.class, () -> register("id,dioxins\na,x\nb,true\nc,y\n"));

        assertEquals(List.of(2, 4), wrong.problems().stream().map(RegisterProblem::line).toList());
    }

    @Test
    void tellsWhichLawsThereAre() {
        UnknownNameException wrong =
                assertThrows(UnknownNameException.class, () -> ShippedRules.named("FR"));

        assertTrue(wrong.known().containsAll(List.of("JP", "KH", "LA")));
    }

    @Test
    void refusesAReadingThatIsNone() {
        assertThrows(
                UnusableRulesException.class,
                () ->
                        AppointmentReport.rules(
                                ShippedRules.named("JP"), Map.of("J41", "as you like")));
    }

    private static AppointmentReport report(String csv) {
        return AppointmentReport.of(JAPAN, register(csv));
    }

    private static FactoryRegister register(String csv) {
        return FactoryRegister.of(CsvReader.parse(csv), JAPAN.columns());
    }
}
