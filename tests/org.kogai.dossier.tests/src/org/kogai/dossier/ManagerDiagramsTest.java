// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.expression.Services;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.run.DiagramRuntimes;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.samples.Samples;
import org.kogai.session.ProjectSession;
import org.kogai.viewpoints.GovernanceServices;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The diagrams of managers.odesign on the samples. */
class ManagerDiagramsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "japan, ManagerOrganisation, PostNode, 2",
        "japan, ManagerOrganisation, MediumBox, 5",
        "japan, ManagerOrganisation, LeadsEdge, 6",
        "japan, QualificationPaths, QualificationNode, 13",
        "japan, QualificationPaths, ExamEdge, 13",
        "japan, QualificationPaths, CourseEdge, 13",
        "japan, TrainingMap, CourseBox, 13",
        "japan, WhoMustAppoint, RuleNode, 19",
        "japan, WhoMustAppoint, EndNode, 1",
        "japan, WhoMustAppoint, NextEdge, 0",
        "japan, WhoMustAppoint, YesEdge, 18",
        "laos, ManagerOrganisation, PostNode, 1",
        "laos, TrainingMap, CourseBox, 3",
        "laos, WhoMustAppoint, NextEdge, 3",
        "laos, WhoMustAppoint, EndNode, 0",
        "laos, ObligationFlow, DutyNode, 3",
        "laos, ObligationFlow, ToEdge, 1"
    })
    void showsWhatTheSampleHolds(String sample, String name, String mapping, int expected)
            throws IOException {
        try (ProjectSession session = open(sample)) {
            assertEquals(expected, views(diagram(runtime(session), name), mapping).size());
        }
    }

    @Test
    void anObligationIsMadeLinkedDeletedAndUndone() throws IOException {
        try (ProjectSession session = open("laos")) {
            DiagramRuntime runtime = runtime(session);
            DSemanticDiagram diagram = diagram(runtime, "ObligationFlow");
            int duties = views(diagram, "DutyNode").size();
            Set<EObject> before = targets(diagram, "DutyNode");

            run(session, runtime.create(diagram, "NewDuty", diagram).orElseThrow());
            runtime.refresh(diagram);
            assertEquals(duties + 1, views(diagram, "DutyNode").size());

            session.editingDomain().getCommandStack().undo();
            runtime.refresh(diagram);
            assertEquals(before, targets(diagram, "DutyNode"));
        }
    }

    @Test
    void anEdgeThatIsDeletedTakesTheAddresseeOnly() throws IOException {
        try (ProjectSession session = open("laos")) {
            DiagramRuntime runtime = runtime(session);
            DSemanticDiagram diagram = diagram(runtime, "ObligationFlow");
            int duties = views(diagram, "DutyNode").size();
            DEdge edge = (DEdge) views(diagram, "OwesEdge").get(0);
            run(session, runtime.delete(diagram, List.of(edge)).orElseThrow());
            runtime.refresh(diagram);
            assertEquals(duties, views(diagram, "DutyNode").size());
            assertEquals(duties - 1, views(diagram, "OwesEdge").size());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ManagerOrganisation, HideDeputies",
        "QualificationPaths, HideExams",
        "QualificationPaths, HideTraining",
        "TrainingMap, HideModules",
        "WhoMustAppoint, HideOutcomes",
        "ObligationFlow, OnlyTimed"
    })
    void aFilterHidesSomething(String name, String filter) throws IOException {
        try (ProjectSession session = open("japan")) {
            DiagramRuntime runtime = runtime(session);
            DSemanticDiagram diagram = diagram(runtime, name);
            int hidden = runtime.hiddenViews(diagram).size();
            run(session, runtime.setFilter(diagram, filter, true));
            runtime.refresh(diagram);
            assertTrue(runtime.hiddenViews(diagram).size() > hidden);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "japan, ManagerOrganisation, Engineer, BasisNote",
        "japan, QualificationPaths, Engineer, BasisNote",
        "japan, WhoMustAppoint, Engineer, BasisNote",
        "japan, ObligationFlow, Engineer, BasisNote",
        "japan, ObligationFlow, Minister, SanctionNode",
        "japan, ManagerOrganisation, Minister, SanctionNode",
        "japan, ManagerOrganisation, Donor, CourseNode",
        "japan, WhoMustAppoint, Minister, SanctionNode",
        "japan, QualificationPaths, Minister, PostNote",
        "japan, QualificationPaths, Donor, ResultNote",
        "japan, QualificationPaths, Donor, HeldNote",
        "japan, TrainingMap, Minister, QualificationNote",
        "japan, TrainingMap, Donor, HeldNote",
        "laos, ManagerOrganisation, Minister, GapNote",
        "laos, ManagerOrganisation, Donor, MeasureNode",
        "laos, TrainingMap, Minister, GapNote",
        "laos, TrainingMap, Donor, MeasureNode",
        "laos, TrainingMap, Engineer, TextbookBox"
    })
    void aLayerShowsMore(String sample, String name, String layer, String mapping)
            throws IOException {
        try (ProjectSession session = open(sample)) {
            DiagramRuntime runtime = runtime(session);
            DSemanticDiagram diagram = diagram(runtime, name);
            assertEquals(List.of(), views(diagram, mapping));
            run(session, runtime.setLayer(diagram, layer, true));
            runtime.refresh(diagram);
            assertTrue(views(diagram, mapping).size() > 0);
        }
    }

    private ProjectSession open(String sample) throws IOException {
        Samples.find(sample).orElseThrow().copyTo(folder.resolve(sample));
        return ProjectSession.open(folder.resolve(sample), Dossier.formats());
    }

    private static DiagramRuntime runtime(ProjectSession session) {
        return DiagramRuntimes.over(
                GovernanceViewpoints.viewpoints(),
                session.editingDomain(),
                () -> session.workspaces().stream().map(root -> root.eResource()).toList(),
                Services.of(GovernanceServices.class.getClassLoader()));
    }

    private static DSemanticDiagram diagram(DiagramRuntime runtime, String name) {
        DiagramDescription description =
                runtime.diagrams().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return runtime.create(description, runtime.targets(description).get(0), "en");
    }

    private static void run(ProjectSession session, Command command) {
        session.editingDomain().getCommandStack().execute(command);
    }

    private static List<DDiagramElement> views(DSemanticDiagram diagram, String mapping) {
        return diagram.getOwnedDiagramElements().stream()
                .filter(view -> view.getMapping().endsWith(mapping))
                .toList();
    }

    private static Set<EObject> targets(DSemanticDiagram diagram, String mapping) {
        return views(diagram, mapping).stream()
                .map(DDiagramElement::getTarget)
                .collect(Collectors.toSet());
    }
}
