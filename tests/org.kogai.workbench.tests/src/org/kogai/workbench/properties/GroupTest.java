// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.model.edit.Property;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.model.governance.institutions.InstitutionsPackage;
import org.kogai.model.governance.policy.PolicyPackage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class GroupTest {
    @Test
    void eachPropertyStandsInExactlyOneGroup() {
        List<Property> all = Property.of(PolicyPackage.Literals.POLICY_MEASURE);
        List<Property> grouped =
                Stream.of(Group.values())
                        .flatMap(group -> group.of(PolicyPackage.Literals.POLICY_MEASURE).stream())
                        .toList();
        assertEquals(all.size(), grouped.size());
        assertEquals(Set.copyOf(all), new HashSet<>(grouped));
    }

    @Test
    void namesStandAmongTheTextsAndCountriesAmongTheLinks() {
        assertTrue(names(Group.TEXTS).contains(GovernancePackage.Literals.ELEMENT__NAME.getName()));
        assertTrue(names(Group.LINKS).contains("jurisdiction"));
        assertTrue(names(Group.FACTS).contains("founded"));
        assertTrue(names(Group.CONTENTS).contains("mandates"));
        assertEquals(List.of("citations"), names(Group.CITATIONS));
    }

    private static List<String> names(Group group) {
        return group.of(InstitutionsPackage.Literals.INSTITUTION).stream()
                .map(property -> property.feature().getName())
                .toList();
    }
}
