// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.TextKind;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One line of a text that is written in several languages.
 *
 * @param owner element that has the text
 * @param feature which of its texts
 * @param language BCP 47 tag
 * @param kind official wording, translation …
 */
public record LanguageLine(EObject owner, EReference feature, String language, TextKind kind) {
    private static final List<String> ALWAYS = List.of("ja", "en", "km", "lo");

    /** Whether a feature holds texts in several languages. */
    public static boolean holdsTexts(EReference reference) {
        return reference.isMany()
                && reference.getEReferenceType() == GovernancePackage.Literals.LOCALIZED_TEXT;
    }

    /**
     * The lines to show: first Japanese, English, Khmer and Lao, whether there is a text or not,
     * then all others that the text is written in.
     */
    public static List<LanguageLine> of(EObject owner, EReference feature) {
        Set<LanguageLine> lines = new LinkedHashSet<>();
        for (String language : ALWAYS) {
            LanguageLine line = new LanguageLine(owner, feature, language, TextKind.OFFICIAL);
            if (texts(owner, feature).stream().noneMatch(line::speaks)) {
                lines.add(line);
            }
            texts(owner, feature).stream()
                    .filter(line::speaks)
                    .forEach(text -> lines.add(line.as(text.getKind())));
        }
        texts(owner, feature).stream()
                .filter(text -> !ALWAYS.contains(text.getLanguage()))
                .map(text -> new LanguageLine(owner, feature, tag(text), text.getKind()))
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    private boolean speaks(LocalizedText text) {
        return language.equals(text.getLanguage());
    }

    private LanguageLine as(TextKind other) {
        return new LanguageLine(owner, feature, language, other);
    }

    private static String tag(LocalizedText text) {
        return text.getLanguage() == null ? "" : text.getLanguage();
    }

    @SuppressWarnings("unchecked")
    private static List<LocalizedText> texts(EObject owner, EReference feature) {
        return (List<LocalizedText>) owner.eGet(feature);
    }

    /** The text object of this line. */
    public Optional<LocalizedText> text() {
        return texts(owner, feature).stream()
                .filter(text -> language.equals(tag(text)) && kind == text.getKind())
                .findFirst();
    }

    /** What the line says; empty when there is no text. */
    public String value() {
        return text().map(LocalizedText::getValue).orElse("");
    }

    /**
     * Makes the line say something else: adds, changes or, for an empty text, removes it.
     *
     * @return empty when it says that already
     */
    public Optional<Command> write(EditingDomain domain, String value) {
        if (value.equals(value())) {
            return Optional.empty();
        }
        return text().map(text -> change(domain, text, value))
                .or(() -> Optional.of(add(domain, value)));
    }

    private Command change(EditingDomain domain, LocalizedText text, String value) {
        return value.isBlank()
                ? RemoveCommand.create(domain, owner, feature, text)
                : SetCommand.create(
                        domain, text, GovernancePackage.Literals.LOCALIZED_TEXT__VALUE, value);
    }

    private Command add(EditingDomain domain, String value) {
        LocalizedText text = GovernanceFactory.eINSTANCE.createLocalizedText();
        text.setLanguage(language);
        text.setKind(kind);
        text.setValue(value);
        return AddCommand.create(domain, owner, feature, text);
    }
}
