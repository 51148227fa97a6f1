// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.diagram.run.PaletteSection;
import org.kogai.diagram.run.PaletteSection.PaletteTool;
import org.kogai.diagram.run.Switch;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.EdgeTarget;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.PolicyPackage;
import org.kogai.samples.Samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The diagrams of governance.odesign over the samples. */
class GovernanceDiagramsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "cambodia, InstitutionMap-KH, LegalHierarchy-KH, MandateOverlap-KH, StakeholderMap-KH",
        "laos, InstitutionMap-LA, LegalHierarchy-LA, MandateOverlap-LA, StakeholderMap-LA",
        "japan, InstitutionMap-JP, LegalHierarchy-JP, MandateOverlap-JP, MandateOverlap-JP"
    })
    void everyCountryHasItsDiagrams(
            String sample, String bodies, String laws, String overlap, String stakeholders)
            throws IOException {
        Samples.find(sample).orElseThrow().copyTo(folder);
        try (Dossier dossier = Dossier.open(folder)) {
            List<String> names = dossier.diagrams().stream().map(DiagramItem::name).toList();

            assertTrue(
                    names.containsAll(List.of(bodies, laws, overlap, stakeholders)),
                    names::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cambodia, InstitutionMap",
        "cambodia, LegalHierarchy",
        "cambodia, MandateOverlap",
        "contract, StakeholderMap",
        "cambodia, GapTrace",
        "laos, GapTrace",
        "contract, InformationManagementChart",
        "contract, EngagementPlan",
        "cambodia, Roadmap",
        "laos, Roadmap",
        "regional, CountryComparison"
    })
    void everyToolOfThePaletteWorksAndCanBeUndone(String sample, String kind) throws IOException {
        try (OpenDiagram diagram = new OpenDiagram(folder, sample, kind)) {
            List<PaletteTool> tools =
                    diagram.runtime.palette(diagram.view).stream()
                            .flatMap(section -> section.tools().stream())
                            .toList();
            assertFalse(tools.isEmpty());
            for (PaletteTool tool : tools) {
                String before = diagram.shown();
                diagram.run(somewhere(diagram, tool));
                assertNotEquals(before, diagram.shown(), tool.name());
                diagram.undo();
                assertEquals(before, diagram.shown(), tool.name());
                // later tools connect what earlier ones made
                diagram.session.commandStack().redo();
            }
            assertEquals(List.of(), diagram.runtime.drainWarnings());
        }
    }

    /** A tool on the first place where it shows something new. */
    private static Optional<Command> somewhere(OpenDiagram diagram, PaletteTool tool) {
        if (tool.kind() == PaletteSection.Kind.EDGE) {
            return diagram.nodes().stream()
                    .filter(from -> diagram.runtime.canStartEdge(diagram.view, tool.name(), from))
                    .flatMap(from -> connected(diagram, tool, from))
                    .findFirst();
        }
        return Stream.concat(Stream.of(diagram.view), diagram.nodes().stream())
                .flatMap(place -> diagram.runtime.create(diagram.view, tool.name(), place).stream())
                .findFirst();
    }

    private static Stream<Command> connected(
            OpenDiagram diagram, PaletteTool tool, AbstractDNode from) {
        return diagram.nodes().stream()
                .filter(to -> to != from && to.getTarget() != from.getTarget())
                .filter(
                        to ->
                                to.getIncomingEdges().stream()
                                        .noneMatch(e -> e.getSourceNode() == from))
                .flatMap(
                        to ->
                                diagram
                                        .runtime
                                        .createEdge(diagram.view, tool.name(), from, to)
                                        .stream());
    }

    @Test
    void aGapFromTheExplorerBecomesOneOfTheCountry() throws IOException {
        try (OpenDiagram diagram = new OpenDiagram(folder, "cambodia", "GapTrace")) {
            Gap gap = (Gap) diagram.of("GapNode").get(0).getTarget();
            diagram.run(
                    Optional.of(
                            SetCommand.create(
                                    diagram.session.editingDomain(),
                                    gap,
                                    PolicyPackage.Literals.GAP__JURISDICTION,
                                    null)));
            assertFalse(diagram.shows(gap));

            diagram.run(diagram.runtime.drop(diagram.view, gap, diagram.view));

            assertTrue(diagram.shows(gap));
        }
    }

    @Test
    void aMeasureThatIsDroppedOnAnotherProposalBelongsToIt() throws IOException {
        try (OpenDiagram diagram = new OpenDiagram(folder, "cambodia", "GapTrace")) {
            DDiagramElement measure = diagram.of("MeasureNode").get(0);
            diagram.run(diagram.runtime.create(diagram.view, "NewProposal", diagram.view));
            DDiagramElement proposal = diagram.of("ProposalNode").get(1);

            diagram.run(diagram.runtime.drop(diagram.view, measure, proposal));

            assertSame(proposal.getTarget(), measure.getTarget().eContainer());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cambodia, InstitutionMap, MandateNode",
        "cambodia, InstitutionMap, BodyRelation",
        "cambodia, LegalHierarchy, InstrumentRelation",
        "cambodia, MandateOverlap, MandateNode",
        "cambodia, MandateOverlap, RegulatorRelation",
        "cambodia, StakeholderMap, StakeholderBox",
        "contract, StakeholderMap, GroupNode",
        "contract, StakeholderMap, MemberEdge",
        "cambodia, GapTrace, GapNode",
        "cambodia, GapTrace, Answer",
        "contract, InformationManagementChart, HandlerBox",
        "contract, InformationManagementChart, SubcontractorBox"
    })
    void deletingAViewTakesItAwayUntilUndone(String sample, String kind, String mapping)
            throws IOException {
        try (OpenDiagram diagram = new OpenDiagram(folder, sample, kind)) {
            String before = diagram.shown();
            int count = diagram.of(mapping).size();

            diagram.run(diagram.runtime.delete(diagram.view, List.of(diagram.of(mapping).get(0))));

            assertEquals(count - 1, diagram.of(mapping).size());
            diagram.undo();
            assertEquals(before, diagram.shown());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cambodia, InstitutionMap, BodyRelation, InstitutionBox",
        "cambodia, LegalHierarchy, InstrumentRelation, LawNode",
        "cambodia, MandateOverlap, RegulatorRelation, RegulatorBox",
        "cambodia, GapTrace, Answer, MeasureNode",
        "contract, StakeholderMap, MemberEdge, StakeholderBox"
    })
    void anEdgeMovesToTheNodeThatItIsReconnectedTo(
            String sample, String kind, String mapping, String end) throws IOException {
        try (OpenDiagram diagram = new OpenDiagram(folder, sample, kind)) {
            if (end.equals("StakeholderBox")) {
                diagram.run(
                        diagram.runtime.create(
                                diagram.view,
                                "NewStakeholder",
                                diagram.of("InterestField").get(0)));
            }
            String before = diagram.shown();
            DEdge edge = diagram.edges(mapping).get(0);
            EdgeTarget source = edge.getSourceNode();
            AbstractDNode other =
                    diagram.of(end).stream()
                            .map(AbstractDNode.class::cast)
                            .filter(node -> node != edge.getTargetNode())
                            .filter(node -> node != edge.getSourceNode())
                            .filter(
                                    node ->
                                            diagram.edges(mapping).stream()
                                                    .filter(e -> e.getSourceNode() == source)
                                                    .noneMatch(e -> e.getTargetNode() == node))
                            .findFirst()
                            .orElseThrow();

            diagram.run(diagram.runtime.reconnect(edge, other, false));

            assertTrue(
                    diagram.edges(mapping).stream()
                            .filter(e -> e.getSourceNode() == source)
                            .anyMatch(e -> e.getTargetNode() == other));
            diagram.undo();
            assertEquals(before, diagram.shown());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cambodia, InstitutionMap, MandateNode, InstitutionBox",
        "cambodia, MandateOverlap, MandateNode, RegulatorBox",
        "laos, StakeholderMap, StakeholderBox, InterestField",
        "contract, InformationManagementChart, HandlerBox, RoleRegion"
    })
    void whatIsDroppedElsewhereLiesThere(
            String sample, String kind, String mapping, String container) throws IOException {
        try (OpenDiagram diagram = new OpenDiagram(folder, sample, kind)) {
            DDiagramElement dragged = diagram.of(mapping).get(0);
            Object element = dragged.getTarget();
            DDiagramElement place =
                    diagram.of(container).stream()
                            .filter(one -> one != dragged.eContainer())
                            .reduce((first, last) -> last)
                            .orElseThrow();

            diagram.run(diagram.runtime.drop(diagram.view, dragged, place));

            assertTrue(
                    place.eContents().stream()
                            .anyMatch(
                                    one ->
                                            one instanceof DDiagramElement inside
                                                    && inside.getTarget() == element));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cambodia, InstitutionMap, MandateNode",
        "cambodia, LegalHierarchy, LawNode",
        "cambodia, MandateOverlap, MandateNode",
        "laos, StakeholderMap, StakeholderBox",
        "cambodia, GapTrace, MeasureNode",
        "contract, InformationManagementChart, SubcontractorBox"
    })
    void aTypedNameIsShown(String sample, String kind, String mapping) throws IOException {
        try (OpenDiagram diagram = new OpenDiagram(folder, sample, kind)) {
            DDiagramElement named = diagram.of(mapping).get(0);

            diagram.run(diagram.runtime.directEdit(named, "Quite another name"));

            assertTrue(named.getName().contains("Quite another name"), named.getName());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cambodia, InstitutionMap, Minister Engineer Donor, HideMandates HideAbolished OnlySourced",
        "cambodia, LegalHierarchy, Minister Engineer Donor, HideReferences HideRepealed"
                + " OnlySourced",
        "cambodia, MandateOverlap, Minister Engineer Donor, OnlyOverlaps OnlySourced",
        "laos, StakeholderMap, Minister Engineer, OnlyPartners OnlySourced",
        "cambodia, GapTrace, '', HideAnsweredGaps",
        "contract, StakeholderMap, Donor, ''",
        "contract, InformationManagementChart, Engineer Donor," + " HideSubcontractors HideWorkers"
    })
    void layersAndFiltersChangeWhatIsShown(
            String sample, String kind, String layers, String filters) throws IOException {
        try (OpenDiagram diagram = new OpenDiagram(folder, sample, kind)) {
            String before = diagram.shown();
            for (String layer : names(layers)) {
                diagram.run(Optional.of(diagram.runtime.setLayer(diagram.view, layer, false)));
                assertNotEquals(before, diagram.shown(), layer);
                diagram.undo();
            }
            for (String filter : names(filters)) {
                diagram.run(Optional.of(diagram.runtime.setFilter(diagram.view, filter, true)));
                assertNotEquals(before, diagram.shown(), filter);
                diagram.undo();
            }
            assertEquals(before, diagram.shown());
        }
    }

    @Test
    void everyDiagramHasAViewForEachReaderAndARule() throws IOException {
        try (OpenDiagram diagram = new OpenDiagram(folder, "cambodia", "MandateOverlap")) {
            for (String kind :
                    List.of(
                            "InstitutionMap",
                            "LegalHierarchy",
                            "MandateOverlap",
                            "StakeholderMap",
                            "InformationManagementChart")) {
                var description =
                        diagram.runtime.diagrams().stream()
                                .filter(one -> one.name().equals(kind))
                                .findFirst()
                                .orElseThrow();
                List<String> layers = new ArrayList<>();
                description.layers().forEach(layer -> layers.add(layer.name()));
                assertTrue(layers.containsAll(List.of("Minister", "Engineer", "Donor")), kind);
                assertFalse(description.rules().isEmpty(), kind);
                assertFalse(description.filters().isEmpty(), kind);
            }
            assertEquals(
                    new TreeSet<>(List.of("Minister", "Engineer", "Donor")),
                    new TreeSet<>(
                            diagram.runtime.layers(diagram.view).stream()
                                    .map(Switch::name)
                                    .toList()));
        }
    }

    @Test
    void aConsentIsLinkedMovedAndTakenAwayOnItsLayer() throws IOException {
        try (OpenDiagram diagram =
                new OpenDiagram(folder, "contract", "InformationManagementChart")) {
            for (int i = 0; i < 2; i++) {
                diagram.run(diagram.runtime.create(diagram.view, "NewConsent", diagram.view));
            }
            List<DDiagramElement> consents = diagram.of("ConsentNode");
            diagram.run(
                    diagram.runtime.createEdge(
                            diagram.view,
                            "NewConsentEdge",
                            (AbstractDNode) diagram.of("HandlerBox").get(0),
                            (AbstractDNode) consents.get(0)));
            DEdge edge = diagram.edges("ConsentEdge").get(0);

            diagram.run(diagram.runtime.reconnect(edge, (AbstractDNode) consents.get(1), false));
            assertEquals(consents.get(1), diagram.edges("ConsentEdge").get(0).getTargetNode());

            diagram.run(diagram.runtime.delete(diagram.view, diagram.edges("ConsentEdge")));
            assertEquals(List.of(), diagram.edges("ConsentEdge"));
            assertEquals(2, diagram.of("ConsentNode").size());

            diagram.run(Optional.of(diagram.runtime.setLayer(diagram.view, "Minister", false)));
            assertTrue(diagram.of("ConsentNode").stream().noneMatch(DDiagramElement::isVisible));
        }
    }

    private static List<String> names(String list) {
        return list.isBlank() ? List.of() : List.of(list.split(" "));
    }
}
