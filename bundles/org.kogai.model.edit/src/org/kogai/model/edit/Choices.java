// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.kogai.model.Given;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The literals that an attribute can take; an empty one first where it can be left open. */
public final class Choices {
    private final EAttribute attribute;
    private final List<Enumerator> literals;
    private final int open;

    /** Choices of an attribute whose type is an enumeration. */
    public Choices(EAttribute attribute) {
        this.attribute = attribute;
        this.literals =
                ((EEnum) attribute.getEAttributeType())
                        .getELiterals().stream().map(literal -> literal.getInstance()).toList();
        this.open = attribute.isUnsettable() ? 1 : 0;
    }

    /** Words for the choices. */
    public List<String> labels(Labels labels) {
        List<String> words = new ArrayList<>();
        if (open > 0) {
            words.add("");
        }
        literals.forEach(literal -> words.add(labels.of(literal)));
        return words;
    }

    /** The choice that an element has. */
    public int index(EObject owner) {
        return Given.literal(owner, attribute)
                .map(literal -> literals.indexOf(literal) + open)
                .orElse(0);
    }

    /**
     * Makes a choice.
     *
     * @return empty when the element has it already
     */
    public Optional<Command> choose(EditingDomain domain, EObject owner, int index) {
        if (index < 0 || index == index(owner)) {
            return Optional.empty();
        }
        Object value = index < open ? SetCommand.UNSET_VALUE : literals.get(index - open);
        return Optional.of(SetCommand.create(domain, owner, attribute, value));
    }
}
