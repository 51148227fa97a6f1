// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.eclipse.emf.common.util.Enumerator;
import org.kogai.model.Vocabulary;
import org.kogai.model.governance.Element;
import org.kogai.semantics.appointment.RuleProblem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One place where a model breaks a rule.
 *
 * @param rule the rule
 * @param element the element that breaks it
 * @param arguments further facts for the message: elements, literals, dates, texts
 */
public record Finding(Rule rule, Element element, List<Object> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /**
     * What is wrong, naming the element.
     *
     * @param language BCP 47 tag; English where there is no text in it
     */
    public String message(String language) {
        Object[] values =
                Stream.concat(Stream.of(element), arguments.stream())
                        .map(value -> shown(value, language))
                        .toArray();
        return new MessageFormat(rule.pattern(language), Locale.forLanguageTag(language))
                .format(values);
    }

    private static String shown(Object value, String language) {
        if (value instanceof Element named) {
            String label = named.label(language);
            return label.isEmpty() ? Vocabulary.in(language).of(named.eClass()) : label;
        }
        if (value instanceof Enumerator literal) {
            return Vocabulary.in(language).of(literal);
        }
        if (value instanceof List<?> several) {
            return several.stream()
                    .map(one -> shown(one, language))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof RuleProblem problem) {
            return problem.message(language);
        }
        return value.toString();
    }
}
