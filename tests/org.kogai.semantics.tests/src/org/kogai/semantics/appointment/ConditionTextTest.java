// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.Quantity;
import org.kogai.model.governance.Unit;
import org.kogai.model.governance.regulation.AllOf;
import org.kogai.model.governance.regulation.AnyOf;
import org.kogai.model.governance.regulation.ChoiceCondition;
import org.kogai.model.governance.regulation.ComparisonOperator;
import org.kogai.model.governance.regulation.Condition;
import org.kogai.model.governance.regulation.FactoryAttribute;
import org.kogai.model.governance.regulation.FlagCondition;
import org.kogai.model.governance.regulation.Not;
import org.kogai.model.governance.regulation.QuantityCondition;
import org.kogai.model.governance.regulation.RegulationFactory;

import java.util.List;

class ConditionTextTest {
    private static final RegulationFactory FACTORY = RegulationFactory.eINSTANCE;

    private final FactoryAttribute industry = attribute("Industry", "業種");
    private final FactoryAttribute exhaust = attribute("Exhaust", "排出ガス量");

    private static FactoryAttribute attribute(String english, String japanese) {
        FactoryAttribute attribute = FACTORY.createFactoryAttribute();
        attribute.getName().add(text("en", english));
        attribute.getName().add(text("ja", japanese));
        return attribute;
    }

    private static LocalizedText text(String language, String value) {
        LocalizedText text = GovernanceFactory.eINSTANCE.createLocalizedText();
        text.setLanguage(language);
        text.setValue(value);
        return text;
    }

    private ChoiceCondition industry(String... values) {
        ChoiceCondition condition = FACTORY.createChoiceCondition();
        condition.setAttribute(industry);
        condition.getValues().addAll(List.of(values));
        return condition;
    }

    private QuantityCondition exhaust(ComparisonOperator operator, double amount) {
        Quantity value = GovernanceFactory.eINSTANCE.createQuantity();
        value.setValue(amount);
        value.setUnit(Unit.NM3_PER_H);
        QuantityCondition condition = FACTORY.createQuantityCondition();
        condition.setAttribute(exhaust);
        condition.setOperator(operator);
        condition.setValue(value);
        return condition;
    }

    private static AnyOf any(Condition... conditions) {
        AnyOf any = FACTORY.createAnyOf();
        any.getConditions().addAll(List.of(conditions));
        return any;
    }

    @Test
    void namesTheIndustriesOfTheRegisterInTheLanguageOfTheReader() {
        Condition condition = industry("manufacturing", "gas");

        assertEquals("Industry: manufacturing, gas supply", new ConditionText("en").of(condition));
        assertEquals("業種：製造業、ガス供給業", new ConditionText("ja").of(condition));
    }

    @Test
    void keepsAValueThatHasNoWord() {
        assertEquals("業種：shipyard", new ConditionText("ja").of(industry("shipyard")));
    }

    @Test
    void bracketsAlternativesWithinASum() {
        AllOf all = FACTORY.createAllOf();
        all.getConditions().add(industry("gas"));
        all.getConditions().add(any(exhaust(ComparisonOperator.GE, 40000), industry("heat")));

        assertEquals(
                "業種：ガス供給業、かつ（排出ガス量 ≥ 40,000 Nm³/h、又は業種：熱供給業）", new ConditionText("ja").of(all));
    }

    @Test
    void saysThatAThingIsThereOrNot() {
        FlagCondition soot = FACTORY.createFlagCondition();
        soot.setAttribute(attribute("Has soot facilities", "ばい煙発生施設の有無"));
        AllOf all = FACTORY.createAllOf();
        all.getConditions().add(soot);
        all.getConditions().add(exhaust(ComparisonOperator.GE, 40000));
        assertEquals("ばい煙発生施設がある、かつ排出ガス量 ≥ 40,000 Nm³/h", new ConditionText("ja").of(all));
        assertEquals(
                "Has soot facilities and exhaust ≥ 40,000 Nm³/h", new ConditionText("en").of(all));

        Not not = FACTORY.createNot();
        not.setCondition(soot);
        assertEquals("ばい煙発生施設がない", new ConditionText("ja").of(not));
        assertEquals("Has no soot facilities", new ConditionText("en").of(not));
    }

    @Test
    void deniesAQuestion() {
        Not not = FACTORY.createNot();
        not.setCondition(exhaust(ComparisonOperator.LT, 10000));

        assertEquals("Not exhaust < 10,000 Nm³/h", new ConditionText("en").of(not));
    }
}
