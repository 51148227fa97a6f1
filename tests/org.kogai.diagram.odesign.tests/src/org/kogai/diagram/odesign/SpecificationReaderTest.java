// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.diagram.description.ColorDescription;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.NodeMapping;
import org.kogai.diagram.description.NodeShape;
import org.kogai.diagram.description.SystemColors;
import org.kogai.diagram.description.Tool;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class SpecificationReaderTest {
    @Test
    void readsMappingsToolsAndColours() throws IOException {
        DiagramDescription map = Mini.diagram(Mini.text());
        assertEquals(List.of("Follows", "Bay", "Bin"), List.copyOf(map.mappings().keySet()));
        assertEquals(List.of("NewBay", "NewFollows", "Rename"), List.copyOf(map.tools().keySet()));
        NodeMapping bin = (NodeMapping) map.mapping("Bin").get();
        NodeShape.Square square = (NodeShape.Square) bin.style().shape();
        assertEquals("#dcebfa", ((ColorDescription.Fixed) square.color()).hex());
    }

    @Test
    void findsNothingWrongWithASoundFile() throws IOException {
        assertEquals(List.of(), Mini.read(Mini.text()).problems());
    }

    @Test
    void resolvesNumberedPathsLikeNamedOnes() throws IOException {
        String numbered =
                Mini.text()
                        .replace(
                                "@ownedRepresentations[name='Map']/@defaultLayer/@toolSections.0/"
                                        + "@ownedTools[name='Rename']",
                                "@ownedRepresentations.0/@defaultLayer/@toolSections.0/"
                                        + "@ownedTools.2");
        DiagramDescription map = Mini.diagram(numbered);
        assertEquals(Optional.of("Rename"), map.mapping("Bin").get().head().directEditTool());
    }

    @Test
    void decodesNamesInPaths() throws IOException {
        String spaced =
                Mini.text()
                        .replace("name='Bay'", "name='Bay%20box'")
                        .replace(
                                "<containerMappings name=\"Bay\"",
                                "<containerMappings name=\"Bay box\"");
        assertEquals(List.of(), Mini.read(spaced).problems());
    }

    @Test
    void suppliesTheDefaultsThatSiriusCreates() throws IOException {
        String bare =
                Mini.text()
                        .replaceAll("(?s)<borderColor .*?/>", "")
                        .replaceAll("(?s)<color .*?/>", "");
        NodeMapping bin = (NodeMapping) Mini.diagram(bare).mapping("Bin").get();
        NodeShape.Ellipse ellipse =
                (NodeShape.Ellipse) bin.conditionalStyles().get(0).style().shape();
        assertEquals(SystemColors.named("gray"), ellipse.color());
        assertEquals(SystemColors.named("black"), bin.style().border().color());
    }

    @Test
    void namesVariablesThatAreLeftOut() throws IOException {
        String bare = Mini.text().replace("<variable name=\"container\"/>", "");
        Tool.NodeCreation tool = (Tool.NodeCreation) Mini.diagram(bare).tool("NewBay").get();
        assertEquals("container", tool.variable().name());
    }

    @Test
    void keepsTheLineOfEachElement() throws IOException {
        int line =
                Mini.text()
                        .substring(0, Mini.text().indexOf("<subNodeMappings"))
                        .split("\n")
                        .length;
        assertEquals(line, Mini.diagram(Mini.text()).mapping("Bin").get().head().place().line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
xsi:type="style:SquareDescription" | xsi:type="style:GaugeCompositeStyleDescription" | refused.style
xsi:type="tool_1:SetValue" featureName="name" valueExpression="new bay" | xsi:type="tool_1:SetObject" featureName="name" | refused.operation
xsi:type="description_1:DiagramDescription" | xsi:type="description_1:DiagramImportDescription" | refused.import
domainClass="depot::Bin" | domainClas="depot::Bin" | feature
labelPosition="node" color | labelPosition="inside" color | literal
entries[name='bin'] | entries[name='bun'] | path
red="220" | red="many" | number
red="220" | red="300" | color.range
entries[name='orange'] | entries[name='mauve'] | color
""")
    void reportsWhatItCannotUse(String from, String to, String key) throws IOException {
        List<Problem> problems = Mini.read(Mini.text().replace(from, to)).problems();
        assertEquals(key, problems.get(0).key());
        assertTrue(problems.get(0).place().line() > 1);
        assertTrue(problems.get(0).place().path().startsWith("//@"));
    }

    @Test
    void tellsProblemsInEnglishAndJapanese() throws IOException {
        String broken = Mini.text().replace("red=\"220\"", "red=\"many\"");
        Problem problem = Mini.read(broken).problems().get(0);
        assertEquals("\"many\" is no whole number.", problem.text(Locale.ENGLISH));
        assertEquals("「many」は整数ではありません。", problem.text(Locale.JAPANESE));
    }

    @Test
    void refusesADoctype() {
        String text = Mini.text().replace("<description:Group", "<!DOCTYPE x>\n<description:Group");
        SpecificationException failure =
                assertThrows(SpecificationException.class, () -> Mini.read(text));
        assertEquals("xml", failure.problem().key());
        assertEquals(2, failure.problem().place().line());
    }

    @Test
    void refusesTruncatedAndForeignXml() {
        String half = Mini.text().substring(0, 900);
        assertThrows(SpecificationException.class, () -> Mini.read(half));
        SpecificationException failure =
                assertThrows(SpecificationException.class, () -> Mini.read("<html/>"));
        assertEquals("root", failure.problem().key());
    }

    @Test
    void keepsWhatIsSoundBesidesWhatIsRefused() throws IOException {
        String text =
                Mini.text()
                        .replace(
                                "xsi:type=\"tool:DirectEditLabel\" name=\"Rename\"",
                                "xsi:type=\"tool:RequestDescription\" name=\"Rename\"");
        Specification specification = Mini.read(text);
        assertFalse(specification.isSound());
        DiagramDescription map = specification.viewpoints().get(0).diagrams().get(0);
        assertEquals(List.of("NewBay", "NewFollows"), List.copyOf(map.tools().keySet()));
    }
}
