// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.kogai.model.governance.institutions.InstitutionsPackage;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

class IconsTest {
    @Test
    void everyConcreteClassHasAnIconOfItsOwn() {
        List<String> without =
                Metamodel.concreteClasses()
                        .map(EClass::getName)
                        .filter(name -> Icons.class.getResource("/icons/" + name + ".svg") == null)
                        .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void iconsAreDrawnForSixteenPixels() throws IOException {
        URL icon = Icons.of(InstitutionsPackage.Literals.INSTITUTION).orElseThrow();
        try (InputStream in = icon.openStream()) {
            String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(svg.contains("viewBox=\"0 0 16 16\""), svg);
        }
    }

    @Test
    void abstractClassesAreShownLikeTheirKind() {
        assertTrue(Icons.of(InstitutionsPackage.Literals.BODY).isPresent());
    }
}
