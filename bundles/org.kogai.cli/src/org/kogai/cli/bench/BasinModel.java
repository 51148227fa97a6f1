// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import java.util.List;

/**
 * Makes river basins of any size, the same for the same size. {@link #districts} has the shape of
 * the conformance case {@code large}, on which Eclipse Sirius was measured.
 */
final class BasinModel {
    /** Displayed elements of a district: plants, valves, officers, edges. */
    private static final int DISTRICT = 29;

    private static final int PLANTS = 8;
    private static final int OFFICERS = 3;
    private static final int FLOWS = 4;

    private final EPackage metamodel;

    BasinModel(EPackage metamodel) {
        this.metamodel = metamodel;
    }

    /** A basin of districts that shows about so many elements, as {@code gen.py} makes it. */
    EObject districts(int elements) {
        int count = Math.max(2, elements / DISTRICT);
        EObject basin = named("Basin", "Basin " + elements);
        for (int i = 0; i < count; i++) {
            EObject district = named("District", "District %02d".formatted(count - i));
            list(basin, "districts").add(district);
            for (int j = 0; j < PLANTS; j++) {
                list(district, "plants").add(plant(i, j));
            }
            for (int j = 0; j < OFFICERS; j++) {
                list(district, "officers").add(named("Officer", "Officer " + i + "." + j));
            }
        }
        for (int i = 0; i < count; i++) {
            inspectors(basin, i);
            for (int j = 0; j < FLOWS; j++) {
                EObject plant = plantOf(basin, (i * 5 + j * 3 + 1) % count, (i + j) % PLANTS);
                EObject valved = plantOf(basin, (i * 5 + j * 3 + 1) % count, i % 4);
                EObject target = j == 3 ? list(valved, "valves").get(0) : plant;
                flow(
                        basin,
                        "F" + i + "." + j,
                        plantOf(basin, i, j * 2),
                        target,
                        (i * 7 + j * 13) % 30);
            }
        }
        return basin;
    }

    /** A network of so many plants and as many flows: mostly a tree, with some cross links. */
    EObject network(int plants) {
        EObject basin = named("Basin", "Network " + plants);
        EObject district = named("District", "All");
        list(basin, "districts").add(district);
        for (int i = 0; i < plants; i++) {
            EObject plant = named("Plant", "Plant " + i);
            set(plant, "load", i * 37 % 120);
            list(district, "plants").add(plant);
        }
        List<EObject> all = list(district, "plants");
        for (int i = 0; i < plants; i++) {
            // Every tenth flow crosses to a near plant; the others lead from a parent to its child.
            int from = i % 10 == 0 ? (i + 7) % plants : (i - 1) / 4;
            flow(basin, "F" + i, all.get(from), all.get(i), i * 13 % 30);
        }
        return basin;
    }

    private EObject plant(int district, int number) {
        EObject plant = named("Plant", "Plant " + district + "." + number * 5 % PLANTS);
        set(plant, "load", (district * 37 + number * 11) % 120);
        if (number < 4) {
            EObject valve = named("Valve", "V" + number);
            set(valve, "open", number % 4 == 0);
            list(plant, "valves").add(valve);
        }
        return plant;
    }

    private static void inspectors(EObject basin, int district) {
        List<EObject> districts = list(basin, "districts");
        for (int j = 0; j < PLANTS; j += 2) {
            EObject other = districts.get((district * 3 + j) % districts.size());
            set(
                    plantOf(basin, district, j),
                    "inspectedBy",
                    list(other, "officers").get(j % OFFICERS));
        }
        for (int j = 0; j < OFFICERS; j += 2) {
            int other = j == 2 ? (district + 1) % districts.size() : district;
            EObject deputy = list(districts.get(other), "officers").get((j + 1) % OFFICERS);
            set(list(districts.get(district), "officers").get(j), "deputy", deputy);
        }
    }

    private static EObject plantOf(EObject basin, int district, int plant) {
        return list(list(basin, "districts").get(district), "plants").get(plant);
    }

    private void flow(EObject basin, String name, EObject from, EObject to, int amount) {
        EObject flow = named("Flow", name);
        set(flow, "from", from);
        set(flow, "to", to);
        set(flow, "amount", amount);
        list(basin, "flows").add(flow);
    }

    private EObject named(String type, String name) {
        EFactory factory = metamodel.getEFactoryInstance();
        EObject object = factory.create((EClass) metamodel.getEClassifier(type));
        set(object, "name", name);
        return object;
    }

    static void set(EObject object, String feature, Object value) {
        object.eSet(object.eClass().getEStructuralFeature(feature), value);
    }

    @SuppressWarnings("unchecked")
    static List<EObject> list(EObject object, String feature) {
        return (List<EObject>) object.eGet(object.eClass().getEStructuralFeature(feature));
    }
}
