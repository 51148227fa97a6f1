// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Classes of the format that are known but not supported, and features that are ignored. */
final class Support {
    /** Classes whose presence changes what users see or can do; key of the reason by class. */
    private static final Map<String, String> REFUSED =
            Map.ofEntries(
                    Map.entry("GaugeCompositeStyleDescription", "refused.style"),
                    Map.entry("GaugeSectionDescription", "refused.style"),
                    Map.entry("CustomStyleDescription", "refused.style"),
                    Map.entry("NodeMappingImport", "refused.import"),
                    Map.entry("ContainerMappingImport", "refused.import"),
                    Map.entry("EdgeMappingImport", "refused.import"),
                    Map.entry("DiagramImportDescription", "refused.import"),
                    Map.entry("RepresentationExtensionDescription", "refused.extension"),
                    Map.entry("Customization", "refused.customization"),
                    Map.entry("IVSMElementCustomization", "refused.customization"),
                    Map.entry("EStructuralFeatureCustomization", "refused.customization"),
                    Map.entry("ConcernSet", "refused.concern"),
                    Map.entry("ConcernDescription", "refused.concern"),
                    Map.entry("VariableFilter", "refused.interactive"),
                    Map.entry("SelectModelElementVariable", "refused.interactive"),
                    Map.entry("TypedVariable", "refused.interactive"),
                    Map.entry("DialogVariable", "refused.interactive"),
                    Map.entry("DeleteHook", "refused.java"),
                    Map.entry("DeleteHookParameter", "refused.java"),
                    Map.entry("ExternalJavaActionParameter", "refused.java"),
                    Map.entry("CellEditorTool", "refused.java"),
                    Map.entry("ExternalJavaAction", "refused.java"),
                    Map.entry("ExternalJavaActionCall", "refused.java"),
                    Map.entry("RequestDescription", "refused.tool"),
                    Map.entry("GroupMenu", "refused.tool"),
                    Map.entry("MenuItemDescriptionReference", "refused.tool"),
                    Map.entry("ToolGroupExtension", "refused.tool"),
                    Map.entry("FeatureChangeListener", "refused.tool"),
                    Map.entry("BehaviorTool", "refused.tool"),
                    Map.entry("RepresentationCreationDescription", "refused.navigation"),
                    Map.entry("RepresentationNavigationDescription", "refused.navigation"),
                    Map.entry("Navigation", "refused.navigation"),
                    Map.entry("SetObject", "refused.operation"),
                    Map.entry("ToolFilterDescription", "refused.filter"),
                    Map.entry("RepresentationTemplate", "refused.template"),
                    Map.entry("Extension", "refused.properties"));

    /** Classes without effect here, which files may hold (reference 2.1, "ignore"). */
    private static final Set<String> IGNORED =
            Set.of("MetamodelExtensionSetting", "FeatureExtensionDescription");

    /** Features that change what Sirius shows or does, but have no effect here. */
    private static final Set<String> UNREAD =
            Set.of(
                    "DecorationDescription.distributionDirection",
                    "RepresentationDescription.initialisation",
                    "RepresentationDescription.showOnStartup",
                    "RepresentationElementMapping.detailDescriptions",
                    "RepresentationElementMapping.navigationDescriptions",
                    "SelectionDescription.tree",
                    "Viewpoint.conflicts",
                    "Viewpoint.reuses",
                    "Viewpoint.customizes",
                    "LabelBorderStyleDescription.cornerHeight",
                    "LabelBorderStyleDescription.cornerWidth",
                    "FlatContainerStyleDescription.labelBorderStyle",
                    "AbstractToolDescription.inverseSelectionOrder",
                    "PaneBasedSelectionWizardDescription.windowImagePath",
                    "PaneBasedSelectionWizardDescription.choiceOfValuesMessage",
                    "PaneBasedSelectionWizardDescription.selectedValuesMessage",
                    "PaneBasedSelectionWizardDescription.preSelectedCandidatesExpression",
                    "PaneBasedSelectionWizardDescription.tree",
                    "SelectionWizardDescription.windowImagePath",
                    "DiagramDescription.defaultConcern",
                    "DiagramDescription.init",
                    "DiagramDescription.toolSection",
                    "BundledImageDescription.providedShapeID",
                    "TableDescription.reusedRepresentationCreationDescriptions",
                    "TableDescription.reusedRepresentationNavigationDescriptions",
                    "TableDescription.initialHeaderColumnWidth",
                    "TableDescription.importedElements");

    /** Namespaces of other parts of Sirius; key of the reason by prefix of the URI. */
    private static final Map<String, String> REFUSED_NAMESPACES =
            Map.of(
                    "http://www.eclipse.org/sirius/tree/description/", "refused.tree",
                    "http://www.eclipse.org/sirius/properties/", "refused.properties",
                    "http://www.eclipse.org/sirius/diagram/sequence/", "refused.sequence");

    private Support() {}

    /** Key of the reason why a class is refused. */
    static Optional<String> refusal(SchemaClass type) {
        return REFUSED.entrySet().stream()
                .filter(entry -> type.is(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Key of the reason why all of a namespace is refused. */
    static Optional<String> refusal(String namespaceUri) {
        return REFUSED_NAMESPACES.entrySet().stream()
                .filter(entry -> namespaceUri.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether a feature of a supported class has no effect here, though it has one in Sirius. */
    static boolean isUnread(SchemaClass type, String feature) {
        return UNREAD.stream()
                .map(name -> name.split("\\."))
                .anyMatch(name -> name[1].equals(feature) && type.is(name[0]));
    }

    static boolean isIgnored(SchemaClass type) {
        return IGNORED.stream().anyMatch(type::is);
    }
}
