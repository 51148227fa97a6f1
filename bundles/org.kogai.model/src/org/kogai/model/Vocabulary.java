// SPDX-License-Identifier: EPL-2.0
package org.kogai.model;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the field for the metamodel's classes, features and literals, in English and
 * Japanese; in other languages the English word stands.
 */
public final class Vocabulary {
    private static final String BUNDLE = "org.kogai.model.vocabulary";

    /** Asked for at every label, and slow to look up. */
    private static final Map<String, Vocabulary> KNOWN = new ConcurrentHashMap<>();

    private final ResourceBundle words;

    private Vocabulary(ResourceBundle words) {
        this.words = words;
    }

    /**
     * The vocabulary for a reader of this language.
     *
     * @param language BCP 47 tag
     */
    public static Vocabulary in(String language) {
        return KNOWN.computeIfAbsent(language, Vocabulary::load);
    }

    private static Vocabulary load(String language) {
        return new Vocabulary(
                ResourceBundle.getBundle(
                        BUNDLE,
                        Locale.forLanguageTag(language),
                        Vocabulary.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Word for a class. */
    public String of(EClass type) {
        return word(type.getName());
    }

    /** Word for a feature: that of its class, or else that of all features with its name. */
    public String of(EStructuralFeature feature) {
        String own = feature.getEContainingClass().getName() + "." + feature.getName();
        return words.containsKey("feature." + own)
                ? words.getString("feature." + own)
                : word("feature." + feature.getName());
    }

    /** Word for a literal of one of the metamodel's enumerations. */
    public String of(Enumerator literal) {
        return word(literal.getClass().getSimpleName() + "." + literal.getName());
    }

    /** Word for a literal of one of the metamodel's enumerations. */
    public String of(EEnumLiteral literal) {
        return word(literal.getEEnum().getName() + "." + literal.getName());
    }

    private String word(String key) {
        try {
            return words.getString(key);
        } catch (MissingResourceException e) {
            // A word that is missing must not stop a document; a test keeps the lists complete.
            return key.substring(key.lastIndexOf('.') + 1);
        }
    }
}
