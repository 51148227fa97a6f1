// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kogai.diagram.sheet.SheetLine;
import org.kogai.diagram.table.ColumnMapping;
import org.kogai.diagram.table.TableDescription;
import org.kogai.diagram.tool.CellEditing;
import org.kogai.diagram.views.DColumn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words from which the values of a column are: those of an enumeration, or yes and no. */
final class ColumnChoices {
    private final TableDescription description;
    private final String language;
    private final GovernanceTableWords words = new GovernanceTableWords();

    ColumnChoices(TableDescription description, String language) {
        this.description = description;
        this.language = language;
    }

    /** The words; empty where a column has any, or shows more than its values. */
    List<String> of(DColumn column, List<SheetLine> lines) {
        List<String> choices =
                lines.stream()
                        .flatMap(line -> feature(line, column).stream())
                        .findFirst()
                        .map(EStructuralFeature::getEType)
                        .map(this::words)
                        .orElse(List.of());
        boolean isShown =
                lines.stream()
                        .map(line -> line.text(column))
                        .allMatch(text -> text.isEmpty() || choices.contains(text));
        return isShown ? choices : List.of();
    }

    private Optional<EStructuralFeature> feature(SheetLine line, DColumn column) {
        Optional<EObject> owner =
                CellEditing.cell(line.line(), column)
                        .filter(cell -> cell.getMapping() == null)
                        .map(cell -> cell.getTarget());
        return description
                .column(column.getMapping())
                .filter(ColumnMapping.Feature.class::isInstance)
                .map(mapping -> ((ColumnMapping.Feature) mapping).featureName().strip())
                .flatMap(name -> owner.map(one -> one.eClass().getEStructuralFeature(name)))
                .filter(feature -> feature instanceof EAttribute && !feature.isMany());
    }

    private List<String> words(EClassifier type) {
        Class<?> values = type.getInstanceClass();
        Stream<?> all =
                type instanceof EEnum literals
                        ? literals.getELiterals().stream()
                        : values == boolean.class || values == Boolean.class
                                ? Stream.of(true, false)
                                : Stream.empty();
        return all.map(value -> words.of(value, language))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
