// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kogai.model.Texts;
import org.kogai.model.Vocabulary;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.Quantity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to call things: elements by the language of the content, classes, features and literals by
 * the language of the reader.
 */
public final class Labels {
    private static final int LONGEST = 80;

    private final String content;
    private final Vocabulary vocabulary;
    private final Phrases phrases;

    /**
     * Labels for a reader.
     *
     * @param content BCP 47 tag of the language that names of elements are wanted in
     * @param reader BCP 47 tag of the language of all other words
     */
    public Labels(String content, String reader) {
        this.content = content;
        this.vocabulary = Vocabulary.in(reader);
        this.phrases = new Phrases(this, content);
    }

    /** The language that names are wanted in, as BCP 47 tag. */
    public String contentLanguage() {
        return content;
    }

    /** What to call an object: its name, else what it says, else its class. Never empty. */
    public String of(EObject object) {
        String label = shortened(text(object));
        return label.isEmpty() ? unnamed(object.eClass()) : label;
    }

    /** Word for a class. */
    public String of(EClass type) {
        return vocabulary.of(type);
    }

    /** Word for a feature. */
    public String of(EStructuralFeature feature) {
        return vocabulary.of(feature);
    }

    /** Word for a literal. */
    public String of(Enumerator literal) {
        return vocabulary.of(literal);
    }

    /** Words for the literals of an enumeration, in its order. */
    public List<String> literals(EEnum type) {
        return type.getELiterals().stream().map(vocabulary::of).toList();
    }

    /** Word for a literal. */
    public String of(EEnumLiteral literal) {
        return vocabulary.of(literal);
    }

    /** The text nearest to the content language; empty when there is none. */
    public String nearest(List<LocalizedText> texts) {
        return Texts.nearest(texts, content).map(LocalizedText::getValue).orElse("");
    }

    private String unnamed(EClass type) {
        return "‹" + of(type) + "›";
    }

    private String text(EObject object) {
        if (object instanceof Element element) {
            return phrases.of(element);
        }
        if (object instanceof LocalizedText text) {
            return joined(": ", text.getLanguage(), text.getValue());
        }
        if (object instanceof Citation citation) {
            String source = citation.getSource() == null ? "" : of(citation.getSource());
            return joined(", ", source, citation.getLocator());
        }
        if (object instanceof Quantity quantity) {
            return joined(" ", number(quantity.getValue()), of(quantity.getUnit()));
        }
        return "";
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    static String joined(String separator, String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(separator));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
