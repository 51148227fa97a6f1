// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.model.governance.LocalizedText;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of element that may be made below another.
 *
 * @param reference where it will be contained
 * @param type what it is
 */
public record NewChild(EReference reference, EClass type) {

    /** All kinds that may be made below an object. */
    public static List<NewChild> below(EObject parent) {
        return Children.references(parent.eClass()).stream()
                .filter(reference -> reference.isMany() || !parent.eIsSet(reference))
                .flatMap(NewChild::of)
                .toList();
    }

    /** The package that the kind belongs to. */
    public EPackage subject() {
        return type.getEPackage();
    }

    private static Stream<NewChild> of(EReference reference) {
        EClass general = reference.getEReferenceType();
        return Stream.concat(Stream.of(GovernancePackage.eINSTANCE), subpackages())
                .flatMap(owner -> owner.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && general.isSuperTypeOf(type))
                .map(type -> new NewChild(reference, type));
    }

    private static Stream<EPackage> subpackages() {
        return GovernancePackage.eINSTANCE.getESubpackages().stream();
    }

    /**
     * A new element of this kind, in no container yet.
     *
     * @param name its name, empty for none
     * @param language BCP 47 tag of the name's language
     */
    public EObject make(String name, String language) {
        EObject made = EcoreUtil.create(type);
        nameFeature(type)
                .filter(feature -> !name.isBlank())
                .ifPresent(
                        feature -> {
                            LocalizedText text = GovernanceFactory.eINSTANCE.createLocalizedText();
                            text.setLanguage(language);
                            text.setValue(name);
                            made.eSet(feature, List.of(text));
                        });
        return made;
    }

    private static Optional<EReference> nameFeature(EClass type) {
        return Optional.of(GovernancePackage.Literals.ELEMENT__NAME)
                .filter(feature -> feature.getEContainingClass().isSuperTypeOf(type));
    }

    /** Puts an element into its container. */
    public Command command(EditingDomain domain, EObject parent, EObject child) {
        return reference.isMany()
                ? AddCommand.create(domain, parent, reference, child)
                : SetCommand.create(domain, parent, reference, child);
    }
}
