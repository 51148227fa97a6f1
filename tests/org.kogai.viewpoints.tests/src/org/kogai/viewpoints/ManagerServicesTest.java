// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.managers.ManagersFactory;
import org.kogai.model.governance.managers.QualificationType;
import org.kogai.model.governance.regulation.FacilityCategory;
import org.kogai.model.governance.regulation.Medium;
import org.kogai.model.governance.regulation.RegulationFactory;
import org.kogai.testing.GovernanceExample;

import java.util.List;

class ManagerServicesTest {
    private final GovernanceExample example = new GovernanceExample();
    private final Medium noise = medium("Noise", "騒音");
    private final Medium vibration = medium("Vibration", "振動");
    private final Medium dust = medium("Dust", "粉じん");

    private static Medium medium(String english, String japanese) {
        return GovernanceExample.named(
                RegulationFactory.eINSTANCE.createMedium(), english, japanese);
    }

    /** A post of a code with a qualification in a medium that covers facilities of others. */
    private void manager(String code, Medium medium, List<Medium> covered) {
        ManagerPostType post = ManagersFactory.eINSTANCE.createManagerPostType();
        post.setCode(code);
        post.setTier(3);
        post.setProvision(example.article);
        QualificationType qualification = ManagersFactory.eINSTANCE.createQualificationType();
        qualification.setCode(code);
        qualification.setMedium(medium);
        for (Medium one : covered) {
            FacilityCategory category = RegulationFactory.eINSTANCE.createFacilityCategory();
            category.setMedium(one);
            example.workspace.getFacilityCategories().add(category);
            qualification.getCovers().add(category);
        }
        example.workspace.getPostTypes().add(post);
        example.workspace.getQualifications().add(qualification);
    }

    private String label(Medium medium, String language) {
        return new ManagerServices().mediumLabel(medium, diagram(language, example.country));
    }

    @Test
    void aBoxIsNamedAfterAllMediaThatOnlyItsManagersLookAfter() {
        manager("noise-vibration", noise, List.of(noise, vibration, dust));
        manager("dust", dust, List.of(dust));
        assertEquals("Noise and vibration", label(noise, "en"));
        assertEquals("騒音・振動", label(noise, "ja"));
        assertEquals("Dust", label(dust, "en"));
    }

    /** A diagram as the services see it: any object with a language and a target. */
    private static EObject diagram(String language, EObject target) {
        EPackage views = EcoreFactory.eINSTANCE.createEPackage();
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        EAttribute tag = EcoreFactory.eINSTANCE.createEAttribute();
        tag.setName("language");
        tag.setEType(EcorePackage.Literals.ESTRING);
        EReference shown = EcoreFactory.eINSTANCE.createEReference();
        shown.setName("target");
        shown.setEType(EcorePackage.Literals.EOBJECT);
        type.getEStructuralFeatures().addAll(List.of(tag, shown));
        views.getEClassifiers().add(type);
        EObject diagram = EcoreUtil.create(type);
        diagram.eSet(tag, language);
        diagram.eSet(shown, target);
        return diagram;
    }
}
