// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.validation;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.ValidationRule;

/**
 * Rule of a specification that does not hold.
 *
 * @param rule the rule
 * @param message its message for this element
 * @param element element that it was checked on: a semantic element, or a view for view rules
 * @param view view or diagram at which it is shown
 */
public record Violation(ValidationRule rule, String message, EObject element, EObject view) {}
