// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.util.List;

/** A model for tests: bodies in bodies that report to each other. */
final class Town {
    final EAttribute name = EcoreFactory.eINSTANCE.createEAttribute();
    final EReference parts = EcoreFactory.eINSTANCE.createEReference();
    final EReference reports = EcoreFactory.eINSTANCE.createEReference();
    final EObject root;
    final Resource resource = new ResourceImpl(URI.createURI("test:/town.xmi"));
    private final EClass body = EcoreFactory.eINSTANCE.createEClass();

    Town() {
        EPackage town = EcoreFactory.eINSTANCE.createEPackage();
        town.setName("town");
        town.setNsURI("test:/town");
        town.getEClassifiers().add(body);
        body.setName("Body");
        name.setName("name");
        name.setEType(EcorePackage.Literals.ESTRING);
        many(parts, "parts");
        parts.setContainment(true);
        many(reports, "reports");
        body.getEStructuralFeatures().addAll(List.of(name, parts, reports));
        root = body("Town");
        resource.getContents().add(root);
    }

    private void many(EReference reference, String called) {
        reference.setName(called);
        reference.setEType(body);
        reference.setUpperBound(-1);
    }

    EObject body(String called, EObject... inside) {
        EObject made = EcoreUtil.create(body);
        made.eSet(name, called);
        parts(made).addAll(List.of(inside));
        return made;
    }

    String name(EObject of) {
        return (String) of.eGet(name);
    }

    @SuppressWarnings("unchecked")
    EList<EObject> parts(EObject of) {
        return (EList<EObject>) of.eGet(parts);
    }

    @SuppressWarnings("unchecked")
    EList<EObject> reports(EObject of) {
        return (EList<EObject>) of.eGet(reports);
    }
}
