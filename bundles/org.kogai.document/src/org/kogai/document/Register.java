// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.GovernancePackage.Literals;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.Quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Columns of a sheet, each with the way to read its value from an element. */
final class Register<T extends Element> {
    private static final int NAME = 38;
    private static final int TEXT = 50;

    private final Cells cells;
    private final List<String> languages;
    private final List<Sheet.Column> columns = new ArrayList<>();
    private final List<Function<T, Value>> readers = new ArrayList<>();
    private int names;

    /** Register with the identity, hidden, as its first column. */
    Register(Cells cells, List<String> languages) {
        this.cells = cells;
        this.languages = languages;
        column(
                new Sheet.Column(heading(Literals.ELEMENT__ID), 38, true),
                element -> Cells.words(element.getId()));
    }

    /** One column for the name in each language; the first stays in view. */
    Register<T> names() {
        names = columns.size() + 1;
        return texts(Literals.ELEMENT__NAME, NAME, languages, Element::getName);
    }

    /** One column for a text in each language that documents are made in. */
    Register<T> texts(EStructuralFeature feature, Function<T, List<LocalizedText>> reader) {
        return texts(
                feature,
                TEXT,
                languages.stream().filter(RegisterLanguages.OF_DOCUMENTS::contains).toList(),
                reader);
    }

    private Register<T> texts(
            EStructuralFeature feature,
            int width,
            List<String> tags,
            Function<T, List<LocalizedText>> reader) {
        for (String tag : tags) {
            String heading =
                    cells.phrases()
                            .of("register.name", heading(feature), cells.phrases().language(tag));
            column(
                    Sheet.Column.of(heading, width),
                    element -> cells.text(reader.apply(element), tag));
        }
        return this;
    }

    /** A column for a literal; its cell is empty while nobody gave one. */
    Register<T> given(EAttribute attribute, int width) {
        return choice(attribute, width, element -> cells.word(element, attribute));
    }

    /** A column for a literal that each element has. */
    Register<T> literal(EAttribute attribute, int width, Function<T, Enumerator> reader) {
        return choice(attribute, width, element -> cells.word(reader.apply(element)));
    }

    private Register<T> choice(EAttribute attribute, int width, Function<T, Value> reader) {
        return column(Sheet.Column.of(heading(attribute), width, cells.choices(attribute)), reader);
    }

    Register<T> column(EStructuralFeature feature, int width, Function<T, Value> reader) {
        return column(Sheet.Column.of(heading(feature), width), reader);
    }

    Register<T> column(Sheet.Column column, Function<T, Value> reader) {
        columns.add(column);
        readers.add(reader);
        return this;
    }

    /** Number and unit in columns of their own, so that the number can be reckoned with. */
    Register<T> quantity(EStructuralFeature feature, Function<T, Quantity> reader) {
        column(
                Sheet.Column.ofNumbers(heading(feature), RegisterFrame.DAY),
                element -> Cells.number(reader.apply(element)));
        return column(
                Sheet.Column.of(
                        cells.phrases().of("register.unit", heading(feature)),
                        RegisterFrame.WORD,
                        cells.choices(Literals.QUANTITY__UNIT)),
                element -> cells.unit(reader.apply(element)));
    }

    /** The sheet, with support, sources and remarks as the last columns. */
    Sheet over(String nameKey, Stream<? extends T> elements) {
        List<String> marks = new ArrayList<>(cells.choices(Literals.ELEMENT__CONFIDENCE));
        marks.add(cells.phrases().of("mark.draft"));
        column(Sheet.Column.of(heading(Literals.ELEMENT__CONFIDENCE), 14, marks), cells::support);
        column(Literals.ELEMENT__CITATIONS, TEXT, cells::sources);
        return remarked(nameKey, elements);
    }

    /** The sheet, with remarks as the last column. */
    Sheet remarked(String nameKey, Stream<? extends T> elements) {
        column(Literals.ELEMENT__NOTE, TEXT, cells::note);
        List<List<Value>> rows = elements.map(this::row).toList();
        return new RegisterColumns(columns, rows).sheet(cells.phrases().of(nameKey), names);
    }

    private String heading(EStructuralFeature feature) {
        return cells.vocabulary().of(feature);
    }

    private List<Value> row(T element) {
        return readers.stream().map(reader -> reader.apply(element)).toList();
    }
}
