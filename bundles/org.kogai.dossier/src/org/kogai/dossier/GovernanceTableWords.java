// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.kogai.diagram.table.TableWords;
import org.kogai.model.Texts;
import org.kogai.model.Vocabulary;
import org.kogai.model.governance.Element;
import org.kogai.viewpoints.TableHeadings;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words of tables over the governance model, in the language of the table. */
public final class GovernanceTableWords implements TableWords {
    @Override
    public String of(Object value, String language) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(one -> of(one, language)).collect(Collectors.joining(", "));
        }
        if (value instanceof EEnumLiteral literal) {
            return Vocabulary.in(language).of(literal);
        }
        if (value instanceof Enumerator literal) {
            return Vocabulary.in(language).of(literal);
        }
        if (value instanceof Element element) {
            String name = Texts.label(element, language);
            return name.isEmpty() ? Vocabulary.in(language).of(element.eClass()) : name;
        }
        if (value instanceof Boolean truth) {
            return Words.in(language).of(truth ? "table.yes" : "table.no");
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : value.toString();
    }

    @Override
    public Optional<String> heading(String table, String column, String language) {
        return TableHeadings.of(table, column, language);
    }
}
