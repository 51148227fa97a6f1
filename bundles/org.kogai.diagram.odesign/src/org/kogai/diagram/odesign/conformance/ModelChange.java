// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.expression.TypeNames;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Direct change of the models by a list of operations. */
final class ModelChange {
    private final Models models;

    ModelChange(Models models) {
        this.models = models;
    }

    void apply(List<Object> operations) throws CaseException {
        for (Object operation : operations) {
            apply(new Step(Step.map(operation)));
        }
    }

    private void apply(Step step) throws CaseException {
        EObject on = models.element(step.text("on"));
        if (step.text("op").equals("delete")) {
            List<EObject> gone = new ArrayList<>(List.of(on));
            on.eAllContents().forEachRemaining(gone::add);
            EcoreUtil.UsageCrossReferencer.findAll(gone, models.resources())
                    .forEach(
                            (element, settings) ->
                                    settings.forEach(s -> EcoreUtil.remove(s, element)));
            EcoreUtil.remove(on);
            return;
        }
        EStructuralFeature feature = on.eClass().getEStructuralFeature(step.text("feature"));
        if (feature == null) {
            throw new CaseException("feature.unknown", step.text("feature"), on.eClass().getName());
        }
        switch (step.text("op")) {
            case "add" -> insert(on, feature, value(feature, step.text("value")), step);
            case "remove" -> list(on, feature).remove(value(feature, step.text("value")));
            case "move" ->
                    list(on, feature)
                            .move(step.number("index", 0), value(feature, step.text("value")));
            case "unset" -> on.eUnset(feature);
            case "create" -> insert(on, feature, create(feature, step), step);
            default -> set(on, feature, step);
        }
    }

    private void set(EObject on, EStructuralFeature feature, Step step) throws CaseException {
        List<Object> values = new ArrayList<>();
        for (String text : step.texts("value")) {
            values.add(value(feature, text));
        }
        if (feature.isMany()) {
            on.eSet(feature, values);
        } else {
            on.eSet(feature, values.isEmpty() ? null : values.get(0));
        }
    }

    private void insert(EObject on, EStructuralFeature feature, Object value, Step step) {
        if (!feature.isMany()) {
            on.eSet(feature, value);
            return;
        }
        EList<Object> list = list(on, feature);
        int index = step.number("index", -1);
        if (list.contains(value)) {
            list.move(index < 0 ? list.size() - 1 : index, value);
        } else {
            list.add(index < 0 ? list.size() : index, value);
        }
    }

    private EObject create(EStructuralFeature feature, Step step) throws CaseException {
        String name = step.text("type");
        List<EPackage> packages = new ArrayList<>();
        packages.add(((EClass) feature.getEType()).getEPackage());
        models.resources()
                .forEach(r -> r.getContents().forEach(o -> packages.add(o.eClass().getEPackage())));
        EClass type =
                TypeNames.find(packages, name)
                        .orElseThrow(() -> new CaseException("type.unknown", name));
        EObject instance = EcoreUtil.create(type);
        for (Map.Entry<String, Object> entry : step.object("attributes").values().entrySet()) {
            EStructuralFeature attribute = type.getEStructuralFeature(entry.getKey());
            if (attribute == null) {
                throw new CaseException("feature.unknown", entry.getKey(), name);
            }
            instance.eSet(attribute, value(attribute, String.valueOf(entry.getValue())));
        }
        return instance;
    }

    /** Text of an attribute, or fragment of an element. */
    private Object value(EStructuralFeature feature, String text) throws CaseException {
        return feature.getEType() instanceof EDataType type
                ? EcoreUtil.createFromString(type, text)
                : models.element(text);
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject on, EStructuralFeature feature) {
        return (EList<Object>) on.eGet(feature);
    }
}
