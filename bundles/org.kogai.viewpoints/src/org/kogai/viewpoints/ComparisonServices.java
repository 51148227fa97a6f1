// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.policy.Comparison;
import org.kogai.model.governance.policy.ComparisonCell;
import org.kogai.model.governance.policy.PolicyPackage;

import java.util.List;

/** Services of tables.odesign on the comparison of systems: axes by countries. */
public class ComparisonServices {
    /** Title of a comparison. */
    public String comparisonTitle(EObject comparison) {
        return "Comparison of systems: " + new GovernanceServices().label(comparison, null);
    }

    public Boolean hasComparedCountries(EObject comparison) {
        return comparison instanceof Comparison compared && !compared.getJurisdictions().isEmpty();
    }

    /** All axes, also those that nothing is said about yet: the empty cells are the gaps. */
    public List<EEnumLiteral> comparedAxes(EObject comparison) {
        return comparison instanceof Comparison
                ? PolicyPackage.Literals.COMPARISON_AXIS.getELiterals()
                : List.of();
    }

    /** The axis that a cell belongs to. */
    public EEnumLiteral axisOf(EObject cell) {
        return cell instanceof ComparisonCell compared && compared.getAxis() != null
                ? PolicyPackage.Literals.COMPARISON_AXIS.getEEnumLiteral(
                        compared.getAxis().getName())
                : null;
    }

    /** The name by which an axis is set. */
    public String axisName(EObject axis) {
        return axis instanceof EEnumLiteral literal ? literal.getName() : "";
    }

    /** What a cell says, in the language of the table where it can. */
    public String comparedText(EObject cell, EObject line) {
        return cell instanceof ComparisonCell compared
                ? ShownTexts.nearest(compared.getText(), line)
                : "";
    }

    public Boolean lacksComparedText(EObject cell, EObject table) {
        return cell instanceof ComparisonCell && comparedTextIn(cell, table) == null;
    }

    /** The text of a cell in the language of the table itself. */
    public LocalizedText comparedTextIn(EObject cell, EObject table) {
        return cell instanceof ComparisonCell compared
                ? ShownTexts.in(compared.getText(), table)
                : null;
    }
}
