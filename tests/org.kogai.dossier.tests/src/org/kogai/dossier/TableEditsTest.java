// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.diagram.expression.Services;
import org.kogai.diagram.run.TableRuntime;
import org.kogai.diagram.run.TableRuntimes;
import org.kogai.diagram.sheet.Arrangement;
import org.kogai.diagram.sheet.SheetLine;
import org.kogai.diagram.table.TableDescription;
import org.kogai.diagram.table.TableTool;
import org.kogai.diagram.tool.CellEditing;
import org.kogai.diagram.views.DColumn;
import org.kogai.diagram.views.DLine;
import org.kogai.diagram.views.DTable;
import org.kogai.samples.Samples;
import org.kogai.session.ProjectSession;
import org.kogai.viewpoints.GovernanceServices;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person types into the tables of tables.odesign. */
class TableEditsTest {
    @TempDir private Path folder;
    private ProjectSession session;
    private TableRuntime runtime;
    private DTable table;

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @CsvSource({
        "regional, ComparisonOfSystems, Legal basis and level, Japan, In own words",
        "cambodia, MandateMatrix, Ministry of Labour and Vocational Training, Trains, In own words",
        "cambodia, Obligations, Report on monitoring, Within (days), 45",
        "cambodia, Obligations, Report on monitoring, Modality, may",
        "japan, TrainingMatrix, Recognition training: air class 1, Air outline, 7",
        "cambodia, Indicators, Persons who completed the course, Target, 175",
        "cambodia, Indicators, Persons who completed the course, By, 2030",
        "contract, SecurityStatus, 2), Reason, In own words",
        "contract, SecurityStatus, 2), What is done, In own words",
        "contract, EngagementRegister, Policy dialogue with Cambodia, Date, 2026-05-12",
        "contract, EngagementRegister, Policy dialogue with Cambodia, Place, Phnom Penh"
    })
    void whatIsTypedIsShownAndCanBeUndone(
            String sample, String kind, String line, String column, String typed)
            throws IOException {
        open(sample, kind);
        String before = text(line, column);
        session.commandStack()
                .execute(runtime.edit(table, line(line), column(column), typed).orElseThrow());
        assertEquals(typed, text(line, column));
        session.commandStack().undo();
        assertEquals(before, text(line, column));
        assertNotEquals(before, typed);
    }

    @ParameterizedTest
    @CsvSource({
        "regional, ComparisonOfSystems",
        "cambodia, MandateMatrix",
        "japan, TrainingMatrix"
    })
    void typingIntoAnEmptyCellOfAMatrixMakesAnElement(String sample, String kind)
            throws IOException {
        open(sample, kind);
        long before = cells();
        session.commandStack().execute(intoAnEmptyCell("2"));
        assertEquals(before + 1, cells());
        session.commandStack().undo();
        assertEquals(before, cells());
    }

    private Command intoAnEmptyCell(String typed) {
        return table.getLines().stream()
                .flatMap(
                        line ->
                                table.getColumns().stream()
                                        .filter(column -> CellEditing.cell(line, column).isEmpty())
                                        .map(column -> runtime.edit(table, line, column, typed)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private long cells() {
        return table.getLines().stream().mapToLong(line -> line.getCells().size()).sum();
    }

    @ParameterizedTest
    @CsvSource({
        "cambodia, Obligations",
        "japan, TrainingMatrix",
        "cambodia, Indicators",
        "contract, EngagementRegister"
    })
    void everyToolForLinesMakesOneAndTheLineCanBeDeleted(String sample, String kind)
            throws IOException {
        open(sample, kind);
        EObject on =
                runtime.creationTools(table, table).isEmpty() ? table.getLines().get(0) : table;
        List<TableTool> tools = runtime.creationTools(table, on);
        assertFalse(tools.isEmpty());
        for (TableTool tool : tools) {
            int before = lines().size();
            session.commandStack().execute(runtime.create(table, tool, on).orElseThrow());
            assertEquals(before + 1, lines().size(), tool.head().name());
            session.commandStack().undo();
            assertEquals(before, lines().size(), tool.head().name());
        }
        List<SheetLine> all = lines();
        DLine last = all.get(all.size() - 1).line();
        session.commandStack().execute(runtime.delete(table, last).orElseThrow());
        assertEquals(all.size() - 1, lines().size());
    }

    @Test
    void aCellWithSeveralMandatesIsLocked() throws IOException {
        open("cambodia", "MandateMatrix");
        DLine ministry = line("Ministry of Environment");
        assertFalse(runtime.isEditable(table, ministry, column("Permits")));
        assertTrue(runtime.isEditable(table, ministry, column("Regulates")));
    }

    private void open(String sample, String kind) throws IOException {
        Path place = folder.resolve(sample);
        Samples.find(sample).orElseThrow().copyTo(place);
        session = ProjectSession.open(place, Dossier.formats());
        runtime =
                TableRuntimes.over(
                        GovernanceViewpoints.viewpoints(),
                        () -> session.workspaces().stream().map(EObject::eResource).toList(),
                        Services.of(GovernanceServices.class.getClassLoader()),
                        key -> key,
                        new GovernanceTableWords());
        session.commandStack().followUp(runtime::refreshCommand);
        TableDescription description =
                runtime.tables().stream()
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElseThrow();
        table = runtime.create(description, runtime.targets(description).get(0), "en");
        runtime.open(table);
    }

    private List<SheetLine> lines() {
        return Arrangement.PLAIN.lines(table, Locale.ENGLISH);
    }

    private DLine line(String header) {
        return lines().stream()
                .filter(line -> line.header().equals(header))
                .findFirst()
                .orElseThrow(() -> new AssertionError(header))
                .line();
    }

    private DColumn column(String heading) {
        return table.getColumns().stream()
                .filter(column -> column.getLabel().equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError(heading));
    }

    private String text(String line, String column) {
        return new SheetLine(line(line), 0).text(column(column));
    }
}
