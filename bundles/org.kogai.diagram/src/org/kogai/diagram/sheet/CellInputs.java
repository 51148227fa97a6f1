// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.sheet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.run.TableRuntime;
import org.kogai.diagram.sheet.CellInput.Choice;
import org.kogai.diagram.table.ColumnMapping;
import org.kogai.diagram.tool.CellEditing;
import org.kogai.diagram.views.DCell;
import org.kogai.diagram.views.DColumn;
import org.kogai.diagram.views.DLine;
import org.kogai.diagram.views.DTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out what can be typed into the cells of a table. A tool takes the words that the table
 * shows; a column without a tool takes the literals of its feature.
 */
public final class CellInputs {
    private final TableRuntime runtime;
    private final DTable table;
    private final CellWords words;

    /** Inputs of a table. */
    public CellInputs(TableRuntime runtime, DTable table, CellWords words) {
        this.runtime = runtime;
        this.table = table;
        this.words = words;
    }

    /** Whether anything can be typed where a line meets a column. */
    public boolean isEditable(DLine line, DColumn column) {
        if (!runtime.isEditable(table, line, column)) {
            return false;
        }
        Optional<DCell> cell = CellEditing.cell(line, column).filter(one -> !isCrossing(one));
        return cell.flatMap(this::mapping)
                .filter(one -> one.edit().tool().isEmpty())
                .map(one -> isValue(feature(one, cell.get().getTarget())))
                .orElse(true);
    }

    private static boolean isValue(EStructuralFeature feature) {
        return feature instanceof EAttribute && !feature.isMany() && feature.isChangeable();
    }

    private static EStructuralFeature feature(ColumnMapping.Feature mapping, EObject owner) {
        return owner.eClass().getEStructuralFeature(mapping.featureName().strip());
    }

    /** What can be typed where a line meets a column. */
    public CellInput of(DLine line, DColumn column) {
        String shown = SheetLine.text(line, column);
        if (!isEditable(line, column)) {
            return CellInput.none(shown);
        }
        Optional<DCell> cell = CellEditing.cell(line, column).filter(one -> !isCrossing(one));
        Optional<ColumnMapping.Feature> mapping = cell.flatMap(this::mapping);
        return mapping.map(one -> of(one, cell.get().getTarget(), shown))
                .orElseGet(() -> CellInput.free(shown));
    }

    private static boolean isCrossing(DCell cell) {
        return cell.getMapping() != null;
    }

    private Optional<ColumnMapping.Feature> mapping(DCell cell) {
        return runtime.description(table)
                .flatMap(description -> description.column(cell.getColumn().getMapping()))
                .filter(ColumnMapping.Feature.class::isInstance)
                .map(ColumnMapping.Feature.class::cast);
    }

    private CellInput of(ColumnMapping.Feature mapping, EObject owner, String shown) {
        boolean byTool = mapping.edit().tool().isPresent();
        EStructuralFeature feature = feature(mapping, owner);
        if (feature instanceof EReference reference
                && !reference.isContainment()
                && !reference.isMany()) {
            return new CellInput(true, shown, elements(reference), false);
        }
        if (!(feature instanceof EAttribute attribute) || attribute.isMany()) {
            return CellInput.free(shown);
        }
        List<Choice> choices = new ArrayList<>(choices(attribute.getEAttributeType(), byTool));
        if (!choices.isEmpty()) {
            if (attribute.isUnsettable() && !byTool) {
                choices.add(0, new Choice("", ""));
            }
            return new CellInput(true, shown, choices, !byTool);
        }
        return CellInput.free(byTool ? shown : value(attribute, owner));
    }

    private static String value(EAttribute attribute, EObject owner) {
        String value =
                EcoreUtil.convertToString(attribute.getEAttributeType(), owner.eGet(attribute));
        return value == null ? "" : value;
    }

    private List<Choice> choices(EDataType type, boolean byTool) {
        if (type instanceof EEnum literals) {
            return literals.getELiterals().stream()
                    .map(one -> choice(words.of(one), one.getLiteral(), byTool))
                    .toList();
        }
        Class<?> values = type.getInstanceClass();
        return values == boolean.class || values == Boolean.class
                ? Stream.of(true, false)
                        .map(one -> choice(words.of(one), one.toString(), byTool))
                        .toList()
                : List.of();
    }

    private static Choice choice(String label, String literal, boolean byTool) {
        return new Choice(label, byTool ? label : literal);
    }

    private List<Choice> elements(EReference reference) {
        Resource model = table.getTarget().eResource();
        List<Choice> found = new ArrayList<>();
        if (model != null && model.getResourceSet() != null) {
            EcoreUtil.getAllContents(model.getResourceSet(), false)
                    .forEachRemaining(
                            one -> {
                                if (reference.getEReferenceType().isInstance(one)) {
                                    String name = words.of((EObject) one);
                                    found.add(new Choice(name, name));
                                }
                            });
        }
        return found.stream().distinct().toList();
    }
}
