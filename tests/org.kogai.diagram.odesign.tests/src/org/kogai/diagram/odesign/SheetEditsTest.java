// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kogai.diagram.expression.Services;
import org.kogai.diagram.run.TableRuntime;
import org.kogai.diagram.run.TableRuntimes;
import org.kogai.diagram.sheet.Arrangement;
import org.kogai.diagram.sheet.Block;
import org.kogai.diagram.sheet.CellInputs;
import org.kogai.diagram.sheet.CellWords;
import org.kogai.diagram.sheet.Pasting;
import org.kogai.diagram.sheet.Refusal;
import org.kogai.diagram.sheet.Refusal.Reason;
import org.kogai.diagram.sheet.SheetEdits;
import org.kogai.diagram.sheet.SheetLine;
import org.kogai.diagram.table.TableWords;
import org.kogai.diagram.views.DColumn;
import org.kogai.diagram.views.DTable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Blocks pasted into a table of the classes of a package. */
class SheetEditsTest {
    private static final String SPECIFICATION =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
                xmlns:table="http://www.eclipse.org/sirius/table/description/1.1.0" name="classes">
              <ownedViewpoints name="Classes">
                <ownedRepresentations xsi:type="table:EditionTableDescription" name="ClassList"
                    domainClass="ecore::EPackage">
                  <metamodel href="http://www.eclipse.org/emf/2002/Ecore#/"/>
                  <ownedLineMappings name="ClassLine" domainClass="ecore::EClass"
                      semanticCandidatesExpression="feature:eClassifiers"
                      headerLabelExpression="feature:name"/>
                  <ownedColumnMappings name="Name" featureName="name"
                      headerLabelExpression="Name" labelExpression="feature:name"/>
                  <ownedColumnMappings name="Abstract" featureName="abstract"
                      headerLabelExpression="Abstract"/>
                  <ownedColumnMappings name="Id" featureName="instanceClassName"
                      headerLabelExpression="Class" labelExpression="feature:name"
                      canEdit="feature:interface"/>
                </ownedRepresentations>
              </ownedViewpoints>
            </description:Group>
            """;

    private final EPackage model = EcoreFactory.eINSTANCE.createEPackage();
    private final BasicCommandStack stack = new BasicCommandStack();
    private TableRuntime runtime;
    private DTable table;
    private SheetEdits edits;

    @BeforeEach
    void openTable() throws IOException {
        Resource resource = new ResourceImpl(URI.createURI("classes.xmi"));
        resource.getContents().add(model);
        for (String name : List.of("A", "B", "C")) {
            EClass type = EcoreFactory.eINSTANCE.createEClass();
            type.setName(name);
            model.getEClassifiers().add(type);
        }
        runtime =
                TableRuntimes.over(
                        SpecificationReader.read(
                                        new ByteArrayInputStream(
                                                SPECIFICATION.getBytes(StandardCharsets.UTF_8)),
                                        "classes.odesign")
                                .viewpoints(),
                        () -> List.of(resource),
                        Services.of(getClass().getClassLoader()),
                        key -> key,
                        TableWords.PLAIN);
        table = runtime.create(runtime.tables().get(0), model, "en");
        edits = new SheetEdits(runtime, table, stack, new CellInputs(runtime, table, new Words()));
    }

    /** Words that differ from the literals. */
    private static final class Words implements CellWords {
        @Override
        public String of(EEnumLiteral literal) {
            return literal.getName();
        }

        @Override
        public String of(EObject element) {
            return "";
        }

        @Override
        public String of(boolean truth) {
            return truth ? "はい" : "いいえ";
        }
    }

    private List<Refusal> paste(String block, int row, int column) {
        List<SheetLine> lines = Arrangement.PLAIN.lines(table, Locale.ENGLISH);
        List<DColumn> columns = table.getColumns();
        return edits.paste(
                "paste",
                Pasting.of(
                        Block.parse(block),
                        lines.subList(row, lines.size()),
                        columns.subList(column, columns.size())));
    }

    private List<String> names() {
        return model.getEClassifiers().stream().map(type -> type.getName()).toList();
    }

    private EClass type(int index) {
        return (EClass) model.getEClassifiers().get(index);
    }

    @Test
    void aBlockIsOneStep() {
        assertEquals(List.of(), paste("X\ttrue\nY\tはい", 0, 0));
        assertEquals(List.of("X", "Y", "C"), names());
        assertTrue(type(0).isAbstract() && type(1).isAbstract());
        stack.undo();
        assertFalse(stack.canUndo());
        assertEquals(List.of("A", "B", "C"), names());
        assertFalse(type(0).isAbstract() || type(1).isAbstract());
    }

    @Test
    void whatCannotBeTakenIsNamedAndNothingIsPasted() {
        List<Refusal> refusals = paste("X\tperhaps\nY\ttrue", 0, 0);
        assertEquals(
                List.of(
                        new Refusal(
                                Reason.NO_CHOICE,
                                "A",
                                "Abstract",
                                "perhaps",
                                List.of("はい", "いいえ"))),
                refusals);
        assertEquals(List.of("A", "B", "C"), names());
        assertFalse(stack.canUndo());
    }

    @Test
    void aBlockThatIsTooLargeSaysByHowMuch() {
        List<Refusal> refusals = paste("1\t2\t3\t4\n5", 2, 1);
        assertEquals(
                List.of(Reason.TOO_MANY_LINES, Reason.TOO_MANY_COLUMNS),
                refusals.stream()
                        .map(Refusal::reason)
                        .filter(reason -> reason.name().startsWith("TOO"))
                        .toList());
        assertEquals("2", refusals.get(1).text());
        assertFalse(stack.canUndo());
    }

    @Test
    void cellsThatCannotBeEditedMayBePastedAsTheyAre() {
        assertEquals(List.of(), paste("X\tfalse\tA", 0, 0));
        assertEquals(List.of("X", "B", "C"), names());
        assertEquals(Reason.READ_ONLY, paste("other", 1, 2).get(0).reason());
    }
}
