// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.List;
import java.util.Optional;

/** Services that {@code basin.odesign} calls; the runtime makes its own instance. */
public final class BasinServices {
    private static final int HIGH = 80;
    private static final int STRONG = 20;

    /** All plants of a basin, in the order of its districts. */
    public List<EObject> plants(EObject self) {
        return BasinModel.list(self, "districts").stream()
                .flatMap(district -> BasinModel.list(district, "plants").stream())
                .toList();
    }

    /** Whether a plant discharges much. */
    public Boolean isHigh(EObject self) {
        return number(self, "load") > HIGH;
    }

    /** Whether a valve is open. */
    public Boolean isOpen(EObject self) {
        return value(self, "open").filter(Boolean.TRUE::equals).isPresent();
    }

    /** Whether a flow is strong. */
    public Boolean isStrong(EObject self) {
        return number(self, "amount") > STRONG;
    }

    /** Name and load of a plant. */
    public String plantLabel(EObject self) {
        return value(self, "name").orElse("") + " [" + number(self, "load") + "]";
    }

    /** Width of the line of a flow in pixels. */
    public Integer width(EObject self) {
        return 1 + number(self, "amount") / 10;
    }

    private static int number(EObject self, String feature) {
        return value(self, feature)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .orElse(0);
    }

    private static Optional<Object> value(EObject self, String name) {
        EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
        return Optional.ofNullable(feature).map(self::eGet);
    }
}
